import type { ProposalKind } from '../../shared/schemas/rules/rule-change.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { ABSENCE, REASON, SUCCESSOR } from '../directory/field-names.ts';
import { officersWords } from './officers.ts';

type Labels = Readonly<Record<string, string | undefined>>;
type LabelsOf = (language: Language) => Labels;

const labelled = (fields: Readonly<Record<string, { readonly label?: string } | undefined>>): Labels =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field?.label]));

const ofActs: LabelsOf = (language) => labelled(officersWords(language).acts.fields);

const ofRegistering: LabelsOf = (language) => {
  const {
    channel,
    matter,
    place,
    body,
    post,
    narrative,
    happenedOn,
    happenedUntil,
    letter,
    identity,
    contact,
  } = officersWords(language).registering;
  const { name, address, phone, email } = identity;
  const { registerNumber, letterDay } = letter;
  return {
    ...ofActs(language),
    ...labelled({ channel, matter, place, body, post, narrative, happenedOn, happenedUntil }),
    ...labelled({ registerNumber, letterDay }),
    ...{ name, address, phone, email, contactEmail: contact.email, contactPhone: contact.phone },
  };
};

const ofOfficers: LabelsOf = (language) => {
  const { officerFields, officers, reason } = officersWords(language).directory;
  const { from, to, substitute } = officers.absence;
  return {
    ...labelled(officerFields),
    ...{ [ABSENCE.from]: from, [ABSENCE.to]: to, [ABSENCE.substitute]: substitute },
    ...{ [SUCCESSOR]: officers.successor.label, [REASON]: reason.label },
  };
};

const ofBodies: LabelsOf = (language) => {
  const { bodyFields, reason } = officersWords(language).directory;
  return { ...labelled(bodyFields), [REASON]: reason.label };
};

const ofCalendars: LabelsOf = (language) => {
  const { form, calendar, reason } = officersWords(language).rules;
  return {
    ...{ year: calendar.year, act: form.act.label, reason },
    ...{ 'off-date': form.date, 'off-vi': form.nameVi, 'off-en': form.nameEn, 'off-act': form.ownAct },
    ...{ 'swap-date': form.worked, 'swap-insteadOf': form.freed, 'swap-act': form.ownAct },
  };
};

const ofHours: LabelsOf = (language) => {
  const { form, reason } = officersWords(language).rules;
  return { saturdayMorning: form.saturday, act: form.setBy.label, reason };
};

const ofClocks: LabelsOf = (language) => {
  const { form, reason } = officersWords(language).rules;
  return {
    ...{ length: form.length, extendedCounts: form.extendedCounts, inForceFrom: form.inForceFrom },
    ...{ 'rung-kind': form.rungKind, 'rung-days': form.rungDays, 'rung-tells': form.rungTells },
    ...{ source: form.source.label, reason },
  };
};

const ofPosts: LabelsOf = (language) => {
  const { form, reason } = officersWords(language).rules;
  return {
    ...{ vi: form.postVi, en: form.postEn, level: form.level, row: form.managedBy },
    ...{ inForceFrom: form.postFrom, inForceTo: form.postTo, setBy: form.setBy.label, reason },
  };
};

const ofDecisions: LabelsOf = (language) => ({
  decision: officersWords(language).rules.change.decisionReason,
});

const PROPOSALS: Record<ProposalKind, LabelsOf> = {
  'calendar-year': ofCalendars,
  'calendar-days': ofCalendars,
  'office-hours': ofHours,
  clock: ofClocks,
  post: ofPosts,
};

/** Labels by form, because a name differs by form: `act` is an announcement in one and an act of a province in another. */
const FORMS: Readonly<Record<string, LabelsOf | undefined>> = {
  ...PROPOSALS,
  act: ofActs,
  register: ofRegistering,
  officer: ofOfficers,
  'add-officer': ofOfficers,
  body: ofBodies,
  'bodies-confirm': ofBodies,
  'decide-rule': ofDecisions,
};

/**
 * The label of a form's field on its page, with the number of its row; undefined for a hidden field. A form is named
 * by its route, or by its kind if a route has several.
 */
export const fieldLabel = (form: string, name: string, language: Language): string | undefined => {
  const [, kind = '', at, field = ''] = /^([a-z]+)-(\d{1,2})-(\w+)$/.exec(name) ?? [];
  const label = FORMS[form]?.(language)[at === undefined ? name : `${kind}-${field}`];
  if (label === undefined || at === undefined) return label;
  return `${officersWords(language).rules.form.row(Number(at) + 1)}: ${label}`;
};

interface FieldError {
  readonly field: string;
  readonly sentence: string;
}

/** Errors for the summary, each beginning with the name of its field. */
export const namedErrors = (
  form: string,
  errors: readonly FieldError[],
  language: Language,
): readonly FieldError[] =>
  errors.map(({ field, sentence }) => {
    const label = fieldLabel(form, field, language);
    return { field, sentence: label === undefined ? sentence : `${label}: ${sentence}` };
  });
