import {
  actRule,
  isOfficerField,
  type OfficerAct,
  type OfficerField,
} from '../../../shared/domain/report/acts/acts.ts';
import type { Field } from '../../../shared/schemas/fields.ts';
import type { Language } from '../../../shared/schemas/primitives.ts';
import { ErrorSummary } from '../../layout/error-summary.tsx';
import { FieldGroup } from '../../layout/field.tsx';
import { actPath } from '../../layout/officer-paths.ts';
import { namedErrors } from '../../words/field-labels.ts';
import { officersWords } from '../../words/officers.ts';
import { ActField, fieldId, type Lists } from './act-field.tsx';
import { SECOND_BUTTON } from './primary-acts.ts';
import { textOf, type FieldErrors, type TypedValues } from './typed-values.ts';

/** A refused form: the typed text and its errors. */
export interface Returned {
  readonly act: OfficerAct;
  readonly values: TypedValues;
  readonly errors: FieldErrors;
}

export interface ActFormContext {
  readonly report: { readonly id: string; readonly version: number };
  readonly csrf: string;
  readonly lists: Lists;
  readonly today: string;
  readonly language: Language;
}

interface ActFormProps extends ActFormContext {
  readonly act: OfficerAct;
  /** The initial values: known ones, or the text typed before. */
  readonly values: TypedValues;
  readonly errors: FieldErrors;
  /** Only one of the open forms has the strong button. */
  readonly strong: boolean;
}

/** The questions of an act, in the order of the table of acts. */
const fieldsOf = (act: OfficerAct): [OfficerField, Field][] =>
  Object.entries(actRule(act).fields).filter((entry): entry is [OfficerField, Field] =>
    isOfficerField(entry[0]),
  );

/** Whether an act gives the report to a person but there is no one to choose: then its form cannot be sent. */
export const hasNobody = (act: OfficerAct, lists: Lists): boolean =>
  lists.officer.length === 0 && fieldsOf(act).some(([, { kind }]) => kind === 'officer');

/** The errors, each with the name of its field. */
const errorsIn = ({ act, errors, language }: ActFormProps) => {
  const { fields } = officersWords(language).report.refused;
  const said = Object.entries(errors).map(([field, error]) => ({ field, sentence: fields[error] }));
  return namedErrors('act', said, language).map(({ field, sentence }) => ({
    field: fieldId(act, field),
    sentence,
  }));
};

/** A folded question with an answer or an error is shown. */
const isAnswered = (values: TypedValues, errors: FieldErrors, name: OfficerField): boolean =>
  textOf(values, name) !== '' || errors[name] !== undefined;

/** The form of one act, made from its row in the table of acts: nothing about a single act is written here. */
export const ActForm = (props: ActFormProps) => {
  const { act, report, csrf, values, errors, lists, today, language, strong } = props;
  const words = officersWords(language);
  if (hasNobody(act, lists)) return <p class="note soon">{words.report.next.nobody}</p>;
  const { title, button, effect } = words.acts.acts[act];
  const warning = words.report.warnings[act];
  const second = SECOND_BUTTON[act];
  const question = ([name, field]: [OfficerField, Field]) => (
    <ActField
      act={act}
      name={name}
      field={field}
      values={values}
      error={errors[name]}
      lists={lists}
      today={today}
      language={language}
    />
  );
  const { folded = [] } = actRule(act);
  const all = fieldsOf(act);
  const fields = all.filter(([name]) => !folded.includes(name));
  const seldom = all.filter(([name]) => folded.includes(name));
  const ticks = fields.filter(([, { kind }]) => kind === 'check');
  const firstTick = ticks[0] === undefined ? fields.length : fields.indexOf(ticks[0]);
  return (
    <form method="post" action={actPath(report.id, act)} data-act={act} class="act flow" aria-label={title}>
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="version" value={String(report.version)} />
      <ErrorSummary title={words.report.refused.formTitle} errors={errorsIn(props)} />
      {warning !== undefined && <p class="muted small">{warning}</p>}
      {fields.slice(0, firstTick).map(question)}
      {ticks.length > 0 && (
        <FieldGroup id={`${act}-ticks`} label={words.report.next.questions}>
          {ticks.map(question)}
        </FieldGroup>
      )}
      {fields.slice(firstTick + ticks.length).map(question)}
      {seldom.length > 0 && (
        <details class="seldom" open={seldom.some(([name]) => isAnswered(values, errors, name))}>
          <summary>{words.acts.folded}</summary>
          <div class="flow">{seldom.map(question)}</div>
        </details>
      )}
      <div class="do">
        <button class={strong ? 'button' : 'button second'}>{button}</button>
        <p class="effect">{effect}</p>
      </div>
      {second !== undefined && (
        <div class="do">
          <button
            class="button second"
            formaction={actPath(report.id, second)}
            formnovalidate
            data-act={second}
          >
            {words.acts.acts[second].button}
          </button>
          <p class="effect">{words.acts.acts[second].effect}</p>
        </div>
      )}
    </form>
  );
};

/** An act that is not the next one: its title, and the form when it is unfolded. */
export const FoldedActForm = (props: ActFormProps & { readonly open: boolean }) => (
  <details class="folded" open={props.open}>
    <summary>{officersWords(props.language).acts.acts[props.act].title}</summary>
    <ActForm {...props} />
  </details>
);
