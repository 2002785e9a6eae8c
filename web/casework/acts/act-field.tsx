import type { OfficerAct, OfficerField } from '../../../shared/domain/report/acts/acts.ts';
import type { Field } from '../../../shared/schemas/fields.ts';
import type { Language } from '../../../shared/schemas/primitives.ts';
import { MATTERS } from '../../../shared/schemas/rules/catalogue.ts';
import { officersWords, type OfficersWords } from '../../words/officers.ts';
import type { FieldWords } from '../../words/vi/acts.ts';
import { listOf, textOf, type FieldError, type TypedValues } from './typed-values.ts';

/** A choice of a list that comes from the directory or the table of posts. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** Options of one group stand together under its name. */
  readonly group?: string;
}
type ListKind = Extract<Field['kind'], 'officer' | 'body' | 'post' | 'place' | 'items'>;
export type Lists = Readonly<Record<ListKind, readonly Option[]>>;

interface FieldProps {
  readonly act: OfficerAct;
  readonly name: OfficerField;
  readonly field: Field;
  readonly values: TypedValues;
  readonly error: FieldError | undefined;
  readonly lists: Lists;
  /** Today in Viet Nam: no day asked for lies later. */
  readonly today: string;
  readonly language: Language;
}

export const fieldId = (act: OfficerAct, name: string): string => `${act}-${name}`;

const wordsOf = ({ act, name, language }: FieldProps): FieldWords => {
  const { fields, fieldsOf } = officersWords(language).acts;
  return fieldsOf[act]?.[name] ?? fields[name];
};

const matterName = (value: string, matters: OfficersWords['matters']): string =>
  MATTERS.flatMap((matter) => (matter === value ? [matters[matter].name] : []))[0] ?? value;

/** Words of a fixed choice, by the field that asks for it. */
const choiceLabel = (name: OfficerField, value: string, language: Language): string => {
  const { acts, matters } = officersWords(language);
  const { kinds, outcomes, checklist, yesOrNo } = acts;
  const tables: Partial<Record<OfficerField, Readonly<Record<string, string>>>> = {
    kind: kinds,
    remains: kinds,
    outcome: outcomes,
    checklist,
    member: yesOrNo,
    elected: yesOrNo,
  };
  if (name === 'matter') return matterName(value, matters);
  return tables[name]?.[value] ?? value;
};

/** Names the hint and the error of a field for a screen reader, and marks a refused field. */
const described = (props: FieldProps) => {
  const id = fieldId(props.act, props.name);
  const by = [
    wordsOf(props).hint === undefined ? '' : `${id}-hint`,
    props.error === undefined ? '' : `${id}-error`,
  ].filter((part) => part !== '');
  return {
    ...(by.length > 0 && { 'aria-describedby': by.join(' ') }),
    ...(props.error !== undefined && { 'aria-invalid': 'true' as const }),
  };
};

const HintAndError = (props: FieldProps) => {
  const id = fieldId(props.act, props.name);
  const { hint } = wordsOf(props);
  return (
    <>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {props.error !== undefined && (
        <p class="error" id={`${id}-error`}>
          {officersWords(props.language).report.refused.fields[props.error]}
        </p>
      )}
    </>
  );
};

const isOptional = (field: Field): boolean => 'optional' in field && field.optional;

const LabelText = (props: FieldProps) => (
  <>
    {wordsOf(props).label}
    {isOptional(props.field) && <span class="muted"> {officersWords(props.language).report.optional}</span>}
  </>
);

const Select = ({ options, ...props }: FieldProps & { readonly options: readonly Option[] }) => {
  const chosen = textOf(props.values, props.name);
  const groups = [...new Set(options.map(({ group }) => group))];
  const inGroup = (group: string | undefined) =>
    options
      .filter((option) => option.group === group)
      .map(({ value, label }) => (
        <option value={value} selected={value === chosen}>
          {label}
        </option>
      ));
  return (
    <select
      id={fieldId(props.act, props.name)}
      name={props.name}
      required={!isOptional(props.field)}
      {...described(props)}
    >
      <option value="">{officersWords(props.language).report.choose}</option>
      {groups.map((group) =>
        group === undefined ? inGroup(group) : <optgroup label={group}>{inGroup(group)}</optgroup>,
      )}
    </select>
  );
};

/** Radios or boxes for a fixed choice; each with its own label, the question as the legend. */
const Choices = ({ of, ...props }: FieldProps & { readonly of: readonly string[] }) => {
  const many = props.field.kind === 'checks';
  const chosen = listOf(props.values, props.name);
  const id = fieldId(props.act, props.name);
  return (
    <fieldset class="field" id={id} tabindex={-1} {...described(props)}>
      <legend>
        <LabelText {...props} />
      </legend>
      <HintAndError {...props} />
      {of.map((value) => (
        <label class="check">
          <input
            type={many ? 'checkbox' : 'radio'}
            name={props.name}
            value={value}
            checked={chosen.includes(value)}
            required={!many && !isOptional(props.field)}
          />{' '}
          {choiceLabel(props.name, value, props.language)}
        </label>
      ))}
    </fieldset>
  );
};

/** Boxes for a list that comes from the catalogue, each instrument's items under its name. */
const ListedChoices = ({ options, ...props }: FieldProps & { readonly options: readonly Option[] }) => {
  const chosen = listOf(props.values, props.name);
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <fieldset class="field" id={fieldId(props.act, props.name)} tabindex={-1} {...described(props)}>
      <legend>
        <LabelText {...props} />
      </legend>
      <HintAndError {...props} />
      {groups.map((group) => (
        <div role="group" aria-label={group} class="listed">
          <p class="muted small">{group}</p>
          {options
            .filter((option) => option.group === group)
            .map(({ value, label }) => (
              <label class="check">
                <input type="checkbox" name={props.name} value={value} checked={chosen.includes(value)} />{' '}
                {label}
              </label>
            ))}
        </div>
      ))}
    </fieldset>
  );
};

const Control = (props: FieldProps) => {
  const { act, name, field, values, lists, today } = props;
  const id = fieldId(act, name);
  const shared = { id, name, ...described(props) };
  switch (field.kind) {
    case 'area':
      return (
        <textarea
          {...shared}
          rows={field.most > 4000 ? 9 : 4}
          maxlength={field.most}
          required={!isOptional(field)}
        >
          {/* HTML drops one line end after the tag; this one is dropped instead of the officer's own. */}
          {`\n${textOf(values, name)}`}
        </textarea>
      );
    case 'text':
      return (
        <input
          {...shared}
          type="text"
          value={textOf(values, name)}
          maxlength={field.most}
          required={!isOptional(field)}
        />
      );
    case 'day':
      return (
        <input
          {...shared}
          type="date"
          value={textOf(values, name)}
          max={today}
          required={!isOptional(field)}
        />
      );
    case 'officer':
    case 'body':
    case 'post':
    case 'place':
      return <Select {...props} options={lists[field.kind]} />;
    default:
      return null;
  }
};

/** One question of a form, whatever its kind: label, help, error and control. */
export const ActField = (props: FieldProps) => {
  const { act, name, field, values } = props;
  if (field.kind === 'choice' || field.kind === 'checks') return <Choices {...props} of={field.of} />;
  if (field.kind === 'items') return <ListedChoices {...props} options={props.lists.items} />;
  const id = fieldId(act, name);
  if (field.kind === 'check') {
    return (
      <label class="check">
        <input type="checkbox" id={id} name={name} value="yes" checked={textOf(values, name) === 'yes'} />{' '}
        {wordsOf(props).label}
      </label>
    );
  }
  return (
    <div class="field">
      <label for={id}>
        <LabelText {...props} />
      </label>
      <HintAndError {...props} />
      <Control {...props} />
    </div>
  );
};
