import { Submission } from '../../shared/schemas/submission.ts';
import { OTHER, UNKNOWN, type Answers, type FieldName } from '../../web/intake/form-model.ts';
import type { Problem } from '../../web/intake/question-page.tsx';
import { intakeWords } from '../../web/words/intake.ts';
import { dayIn, readDay } from './read-day.ts';
import { readFiles } from './enclosed-files.ts';

const given = (text: string | undefined): string | undefined => {
  const trimmed = (text ?? '').trim();
  return trimmed === '' ? undefined : trimmed;
};

/** Chosen from the list, else in words; "I don't know" is written for the officer, so in Vietnamese. */
const named = (chosen = '', words: string | undefined): string => {
  if (chosen !== '' && chosen !== OTHER && chosen !== UNKNOWN) return chosen;
  return (chosen === UNKNOWN ? undefined : given(words)) ?? intakeWords.vi.questions.unknown;
};

const identityOf = ({ who, name, address, phone, email, sealedIdentity }: Answers) => {
  if (who !== 'named') return {};
  if (given(sealedIdentity) !== undefined) return { sealedIdentity };
  const rest = { address: given(address), phone: given(phone), email: given(email) };
  return { identity: { name: given(name), ...withoutAbsent(rest) } };
};

const contactOf = ({ contactBy, contactEmail, contactPhone }: Answers) => {
  if (contactBy === 'email') return { contact: { email: given(contactEmail) } };
  if (contactBy === 'phone') return { contact: { phone: given(contactPhone) } };
  return {};
};

/** What was typed in plain wins over a seal made earlier: it is newer. */
const narrativeOf = ({ narrative, sealedNarrative }: Answers) => {
  const text = given(narrative);
  return text === undefined ? { sealedNarrative: given(sealedNarrative) } : { narrative: text };
};

const withoutAbsent = (record: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** Which field of the form asks for a part of the submission. */
const ASKED_BY: Readonly<Record<string, FieldName>> = {
  matter: 'matter',
  place: 'place',
  body: 'body',
  post: 'post',
  happenedOn: 'fromDay',
  happenedUntil: 'untilDay',
  narrative: 'narrative',
  sealedNarrative: 'narrative',
  identity: 'name',
  sealedIdentity: 'name',
  contact: 'contactBy',
  files: 'files',
};

export const fieldAskingFor = (part: string): FieldName => ASKED_BY[part] ?? 'matter';

/** The answers as a submission; problems only where a form was forged, for each page has been checked before. */
export const buildSubmission = (
  answers: Answers,
  reference: string,
): { readonly submission: Submission } | { readonly problems: readonly Problem[] } => {
  const files = readFiles(answers.files) ?? [];
  const read = Submission.safeParse(
    withoutAbsent({
      matter: answers.matter,
      body: named(answers.body, answers.bodyText),
      post: named(answers.post, answers.postText),
      place: answers.place,
      happenedOn: dayIn(readDay(answers.fromDay, answers.fromMonth, answers.fromYear)),
      happenedUntil: dayIn(readDay(answers.untilDay, answers.untilMonth, answers.untilYear)),
      ref: reference,
      ...narrativeOf(answers),
      ...identityOf(answers),
      ...contactOf(answers),
      ...(files.length > 0 && { files }),
    }),
  );
  if (read.success) return { submission: read.data };
  return {
    problems: read.error.issues.map(({ path }) => ({
      field: fieldAskingFor(String(path[0] ?? '')),
      problem: 'form.refused',
    })),
  };
};
