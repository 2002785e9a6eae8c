import type { Language } from '../../shared/schemas/words.ts';
import { ABSENCE } from '../../web/directory/officer-form-page.tsx';
import { REASON } from '../../web/directory/record-form.tsx';
import { officersWords } from '../../web/words/officers.ts';

type Labels = Readonly<Record<string, string | undefined>>;
type LabelsOf = (language: Language) => Labels;

const labelled = (fields: Readonly<Record<string, { readonly label?: string } | undefined>>): Labels =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field?.label]));

const ofActs: LabelsOf = (language) => labelled(officersWords(language).acts.fields);

const ofRegistering: LabelsOf = (language) => {
  const { narrative, body, post } = officersWords(language).registering;
  return { ...ofActs(language), ...labelled({ narrative, body, post }) };
};

const ofOfficers: LabelsOf = (language) => {
  const { officerFields, officers, reason } = officersWords(language).directory;
  const { from, to, substitute } = officers.absence;
  return {
    ...labelled(officerFields),
    ...{ [ABSENCE.from]: from, [ABSENCE.to]: to, [ABSENCE.substitute]: substitute },
    [REASON]: reason.label,
  };
};

const ofBodies: LabelsOf = (language) => {
  const { bodyFields, reason } = officersWords(language).directory;
  return { ...labelled(bodyFields), [REASON]: reason.label };
};

const ofRules: LabelsOf = (language) => {
  const { form, reason } = officersWords(language).rules;
  return {
    ...{ reason, act: form.act.label, source: form.source.label, setBy: form.setBy.label },
    ...{ vi: form.postVi, en: form.postEn, inForceFrom: form.inForceFrom, inForceTo: form.postTo },
    ...{ year: officersWords(language).rules.calendar.year, length: form.length },
    ...{ 'off-date': form.date, 'off-vi': form.nameVi, 'off-en': form.nameEn, 'off-act': form.ownAct },
    ...{ 'swap-date': form.worked, 'swap-insteadOf': form.freed, 'swap-act': form.ownAct },
    'rung-days': form.rungDays,
  };
};

/** Names mean something in their own form only: `act` is an announcement in one and an act of a province in another. */
const FORMS: Readonly<Record<string, LabelsOf | undefined>> = {
  act: ofActs,
  register: ofRegistering,
  officer: ofOfficers,
  'add-officer': ofOfficers,
  body: ofBodies,
  'bodies-confirm': ofBodies,
  propose: ofRules,
  'decide-rule': ofRules,
};

/** What a field of the form behind a route is called on its page, rows by their number; a field nobody reads keeps its name. */
export const fieldLabel = (form: string, name: string, language: Language): string => {
  const [, kind = '', at, field = ''] = /^([a-z]+)-(\d{1,2})-(\w+)$/.exec(name) ?? [];
  const label = FORMS[form]?.(language)[at === undefined ? name : `${kind}-${field}`] ?? name;
  return at === undefined ? label : `${officersWords(language).rules.form.row(Number(at) + 1)}: ${label}`;
};
