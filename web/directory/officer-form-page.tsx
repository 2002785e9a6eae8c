import { ROLES } from '../../shared/schemas/officer.ts';
import { Tick } from '../layout/choices.tsx';
import { FieldGroup } from '../layout/field.tsx';
import { OfficerPage, type DeskContext } from '../layout/officer-page.tsx';
import { DESK, officerPath } from '../layout/officer-paths.ts';
import { SelectField, type Option } from '../layout/select-field.tsx';
import { TextField } from '../layout/text-field.tsx';
import { officersWords } from '../words/officers.ts';
import { ABSENCE, SUCCESSOR } from './field-names.ts';
import { problemAt, RecordForm, type RecordEdit } from './record-form.tsx';
import { RecordHistory, type HistoryLine } from './record-history.tsx';

const MAILS = ['now', 'digest', 'off'] as const;

/** The typed row of an absence. */
export interface AbsenceTexts {
  readonly from: string;
  readonly to: string;
  readonly substitute: string;
}

export interface OfficerEdit extends RecordEdit {
  readonly absences: readonly AbsenceTexts[];
  /** The successor if they leave or move. */
  readonly successor: string;
}

export interface OfficerChoices {
  readonly bodies: readonly Option[];
  /** Colleagues of the same body and role: substitutes and successors. */
  readonly colleagues: readonly Option[];
}

interface OfficerFormPageProps {
  readonly context: DeskContext;
  /** Undefined for a new officer. */
  readonly officer: { readonly id: string; readonly name: string } | undefined;
  readonly edit: OfficerEdit;
  readonly choices: OfficerChoices;
  readonly history: readonly HistoryLine[];
}

const NO_ABSENCE: AbsenceTexts = { from: '', to: '', substitute: '' };

const Absences = ({ context, edit, choices }: OfficerFormPageProps) => {
  const { directory: words } = officersWords(context.language);
  const { absence } = words.officers;
  const day = (name: string, label: string, value: string, id?: string) => (
    <label>
      {label}
      <input type="date" name={name} value={value} id={id} />
    </label>
  );
  return (
    <FieldGroup id="absences" {...words.officerFields.absences} error={problemAt(edit, 'absences')} framed>
      {[...edit.absences, NO_ABSENCE].map(({ from, to, substitute }, at) => (
        <div class="filter">
          {day(ABSENCE.from, absence.from, from, at === 0 ? 'absences' : undefined)}
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
    </FieldGroup>
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
  const { successor } = directory.officers;
  const roles = ROLES.map((value) => ({ value, label: frame.roles[value] }));
  const mails = MAILS.map((value) => ({ value, label: casework.settings.options[value].label }));
  return (
    <>
      {officer === undefined && <TextField {...typed('id')} />}
      <TextField {...typed('name')} autocomplete="off" />
      <TextField {...typed('email')} inputmode="email" autocomplete="off" />
      <TextField {...typed('phone')} inputmode="tel" autocomplete="off" optional={directory.optional} />
      <SelectField {...asked('role')} empty={directory.choose} options={roles} chosen={edit.texts['role']} />
      <SelectField
        {...asked('body')}
        empty={directory.choose}
        options={choices.bodies}
        chosen={edit.texts['body']}
      />
      <SelectField {...asked('mail')} empty={directory.choose} options={mails} chosen={edit.texts['mail']} />
      {(['sms', 'active'] as const).map((name) => (
        <Tick {...asked(name)} checked={edit.texts[name] === 'yes'} />
      ))}
      {officer !== undefined && (
        <SelectField
          name={SUCCESSOR}
          label={successor.label}
          hint={successor.hint}
          error={problemAt(edit, SUCCESSOR)}
          empty={successor.none}
          options={choices.colleagues}
          chosen={edit.successor}
        />
      )}
      <Absences {...props} />
    </>
  );
};

/** An officer's record: the form and its history. */
export const OfficerFormPage = (props: OfficerFormPageProps) => {
  const { context, officer, edit, history } = props;
  const words = officersWords(context.language);
  const title = officer?.name ?? words.directory.officers.add;
  return (
    <OfficerPage context={context} title={title} current="officers" below>
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
