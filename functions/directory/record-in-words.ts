import { changedFields } from '../../shared/domain/records/differences.ts';
import type { Body } from '../../shared/schemas/body.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { BODY_COLUMNS } from '../../shared/tables/body-columns.ts';
import { officersWords } from '../../web/words/officers.ts';
import { textsOf } from './form-texts.ts';

type Told = Readonly<Record<string, string>>;
/** Labels of fields, by name. */
type Labels = Readonly<Record<string, { readonly label: string }>>;

const filled = (texts: Readonly<Record<string, string | undefined>>): Told =>
  Object.fromEntries(
    Object.entries(texts).filter((entry): entry is [string, string] => (entry[1] ?? '') !== ''),
  );

export const bodyInWords = (body: Body, language: Language): Told => {
  const words = officersWords(language).directory;
  return filled({
    ...textsOf(body, BODY_COLUMNS),
    kind: words.kinds[body.kind],
    level: words.levels[body.level],
    sector: body.sector === undefined ? '' : words.sectors[body.sector],
  });
};

export const officerInWords = (officer: Officer, language: Language): Told => {
  const { directory, console: frame, casework } = officersWords(language);
  const yesNo = (value: boolean) => (value ? directory.yes : directory.no);
  const { name, email, phone, body, holds = [], absences = [] } = officer;
  return filled({
    name,
    email,
    phone,
    body,
    role: frame.roles[officer.role],
    mail: casework.settings.options[officer.mail].label,
    sms: yesNo(officer.sms),
    active: yesNo(officer.active),
    holds: holds.map(({ post, body: at }) => (at === undefined ? post : `${post}@${at}`)).join(', '),
    absences: absences
      .map(({ from, to, substitute }) => `${from}–${to}${substitute === undefined ? '' : ` (${substitute})`}`)
      .join(', '),
  });
};

/** The fields in which two records differ, one sentence each. */
export const changesInWords = (before: Told, after: Told, labels: Labels, language: Language): string[] => {
  const { history, empty } = officersWords(language).directory;
  return changedFields(before, after).map(({ field, before: was = empty, after: is = empty }) =>
    history.change(labels[field]?.label ?? field, was, is),
  );
};
