import { ROLES } from '../../shared/schemas/officer.ts';
import { ListedField } from '../layout/listed-field.tsx';
import { OfficerPage, type DeskContext } from '../layout/officer-page.tsx';
import { DESK, officerPath } from '../layout/officer-paths.ts';
import { SelectField, type OptionGroup } from '../layout/select-field.tsx';
import { TextField } from '../layout/text-field.tsx';
import { officersWords } from '../words/officers.ts';
import { ABSENCE, SUCCESSOR } from './field-names.ts';
import { problemAt, RecordForm, type RecordEdit } from './record-form.tsx';
import { RecordHistory, type HistoryLine } from './record-history.tsx';

const MAILS = ['now', 'digest', 'off'] as const;

/** An absence as its row was typed. */
export interface AbsenceTexts {
  readonly from: string;
  readonly to: string;
  readonly substitute: string;
}

/** An officer's form as it is shown. */
export interface OfficerEdit extends RecordEdit {
  readonly absences: readonly AbsenceTexts[];
  /** Who takes over when they leave or move. */
  readonly successor: string;
}

/** What the form lets choose from. */
export interface OfficerChoices {
  readonly bodies: readonly OptionGroup[];
  /** Colleagues of the same body and role: substitutes and successors. */
  readonly colleagues: OptionGroup['options'];
}

interface OfficerFormPageProps {
  readonly context: DeskContext;
  /** Undefined for someone who is being added. */
  readonly officer: { readonly id: string; readonly name: string } | undefined;
  readonly edit: OfficerEdit;
  readonly choices: OfficerChoices;
  readonly history: readonly HistoryLine[];
}

const NO_ABSENCE: AbsenceTexts = { from: '', to: '', substitute: '' };

const Absences = ({ context, edit, choices }: OfficerFormPageProps) => {
  const { directory: words } = officersWords(context.language);
  const { absence } = words.officers;
  const error = problemAt(edit, 'absences');
  const day = (name: string, label: string, value: string) => (
    <label>
      {label}
      <input type="date" name={name} value={value} />
    </label>
  );
  return (
    <fieldset class="group" id="absences" tabindex={-1}>
      <legend>{words.officerFields.absences.label}</legend>
      <p class="hint">{words.officerFields.absences.hint}</p>
      {error !== undefined && <p class="error">{error}</p>}
      {[...edit.absences, NO_ABSENCE].map(({ from, to, substitute }) => (
        <div class="filter">
          {day(ABSENCE.from, absence.from, from)}
          {day(ABSENCE.to, absence.to, to)}
          <label class="wide">
            {absence.substitute}
            <select name={ABSENCE.substitute}>
              <option value="">{words.none}</option>
              {choices.colleagues.map(({ value, label }) => (
                <option value={value} selected={value === substitute}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        </div>
      ))}
    </fieldset>
  );
};

const Tick = ({
  name,
  edit,
  context,
}: {
  name: 'sms' | 'active';
  edit: RecordEdit;
  context: DeskContext;
}) => {
  const { label, hint } = officersWords(context.language).directory.officerFields[name];
  const error = problemAt(edit, name);
  return (
    <div class={error === undefined ? 'field' : 'field wrong'}>
      {error !== undefined && (
        <p class="error" id={`${name}-error`}>
          {error}
        </p>
      )}
      <label class="check">
        <input
          type="checkbox"
          id={name}
          name={name}
          value="yes"
          checked={edit.texts[name] === 'yes'}
          {...(error !== undefined && { 'aria-describedby': `${name}-error` })}
        />{' '}
        <span>
          {label}
          {hint !== undefined && <span class="sub">{hint}</span>}
        </span>
      </label>
    </div>
  );
};

const Questions = (props: OfficerFormPageProps) => {
  const { context, edit, choices, officer } = props;
  const { directory, console: frame, casework } = officersWords(context.language);
  const asked = (name: keyof typeof directory.officerFields) => ({
    name,
    ...directory.officerFields[name],
    error: problemAt(edit, name),
  });
  const typed = (name: keyof typeof directory.officerFields) => ({
    ...asked(name),
    value: edit.texts[name] ?? '',
  });
  const roles = ROLES.map((value) => ({ value, label: frame.roles[value] }));
  const mails = MAILS.map((value) => ({ value, label: casework.settings.options[value].label }));
  return (
    <>
      {officer === undefined && <ListedField {...typed('id')} />}
      <TextField {...typed('name')} autocomplete="off" />
      <TextField {...typed('email')} inputmode="email" autocomplete="off" />
      <TextField {...typed('phone')} inputmode="tel" autocomplete="off" optional={directory.optional} />
      <SelectField
        {...asked('role')}
        empty={directory.choose}
        groups={[{ options: roles }]}
        chosen={edit.texts['role']}
      />
      <SelectField
        {...asked('body')}
        empty={directory.choose}
        groups={choices.bodies}
        chosen={edit.texts['body']}
      />
      <SelectField
        {...asked('mail')}
        empty={directory.choose}
        groups={[{ options: mails }]}
        chosen={edit.texts['mail']}
      />
      <Tick name="sms" edit={edit} context={context} />
      <Tick name="active" edit={edit} context={context} />
      {officer !== undefined && (
        <SelectField
          name={SUCCESSOR}
          label={directory.officers.successor.label}
          hint={directory.officers.successor.hint}
          error={problemAt(edit, SUCCESSOR)}
          empty={directory.officers.successor.none}
          groups={[{ options: choices.colleagues }]}
          chosen={edit.successor}
        />
      )}
      <Absences {...props} />
    </>
  );
};

/** An officer's record: the form, and what was done to it before. */
export const OfficerFormPage = (props: OfficerFormPageProps) => {
  const { context, officer, edit, history } = props;
  const words = officersWords(context.language);
  const title = officer?.name ?? words.directory.officers.add;
  return (
    <OfficerPage context={context} title={title} current="officers">
      <nav aria-label={words.report.crumbs} class="crumbs">
        <a href={DESK.officers}>{words.directory.officers.title}</a>
      </nav>
      <h1>{title}</h1>
      {officer !== undefined && (
        <p class="muted">
          {words.directory.officerFields.id.label}: <span class="code">{officer.id}</span>
        </p>
      )}
      <RecordForm
        context={context}
        form="officer"
        action={officer === undefined ? DESK.addOfficer : officerPath(officer.id)}
        edit={edit}
      >
        <Questions {...props} />
      </RecordForm>
      {officer !== undefined && <RecordHistory lines={history} context={context} />}
    </OfficerPage>
  );
};
