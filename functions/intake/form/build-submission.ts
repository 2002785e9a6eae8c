import {
  isReportField,
  REPORT_FIELD_NAMES,
  rowOf,
  Submission,
  type ReportField,
} from '../../../shared/schemas/submission.ts';
import { OTHER, shownAt, UNKNOWN, type Answers, type FieldName } from '../../../web/intake/form-model.ts';
import type { Problem } from '../../../web/intake/question-page.tsx';
import { intakeWords, isProblemCode } from '../../../web/words/intake.ts';
import { dayIn, readDay } from './read-day.ts';
import { readFiles } from '../enclosed-files.ts';
import { withoutAbsent } from '../../without-absent.ts';

const given = (text: string | undefined): string | undefined => {
  const trimmed = (text ?? '').trim();
  return trimmed === '' ? undefined : trimmed;
};

/**
 * The choice from the list with the words typed beside it; else the words alone, since a written name counts too; "I
 * don't know" is for the officer, so it is in Vietnamese.
 */
const named = (chosen = '', words?: string): { readonly named: string; readonly beside?: string } => {
  const typed = given(words);
  if (chosen === '' || chosen === OTHER || chosen === UNKNOWN)
    return { named: typed ?? intakeWords.vi.questions.unknown };
  return typed === undefined ? { named: chosen } : { named: chosen, beside: typed };
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

/** A text typed in plain replaces an earlier seal, because it is newer. */
const narrativeOf = ({ narrative, sealedNarrative }: Answers) => {
  const text = given(narrative);
  return text === undefined ? { sealedNarrative: given(sealedNarrative) } : { narrative: text };
};

const isInput = (name: string, answers: Answers): name is FieldName => Object.hasOwn(answers, name);

/** Text fields with one input of their name. */
const textsOf = (answers: Answers): Record<string, unknown> =>
  Object.fromEntries(
    REPORT_FIELD_NAMES.flatMap((name) =>
      rowOf(name).most !== undefined && isInput(name, answers) ? [[name, given(answers[name])]] : [],
    ),
  );

/** The answers so far, in the form of a submission; values that no page of ours posts are ignored. */
export const draftOf = (answers: Answers) => {
  const [post, body] = [named(answers.post, answers.postText), named(answers.body, answers.bodyText)];
  const files = readFiles(answers.files) ?? [];
  return {
    ...textsOf(answers),
    matter: answers.matter,
    place: given(answers.place),
    post: post.named,
    postText: post.beside,
    body: body.named,
    bodyText: body.beside,
    happenedOn: dayIn(readDay(answers.fromDay, answers.fromMonth, answers.fromYear)),
    happenedUntil: dayIn(readDay(answers.untilDay, answers.untilMonth, answers.untilYear)),
    narrative: undefined,
    ...narrativeOf(answers),
    ...identityOf(answers),
    ...contactOf(answers),
    ...(files.length > 0 && { files }),
  };
};

/** The problem of a field, with its own sentence or a general one; `code` may be the code of an error. */
export const problemAt = (field: ReportField, code: string): Problem => {
  const what = code.replace(/^input\./, '');
  const [own, any] = [`${field}.${what}`, `form.${what}`];
  return {
    field: shownAt(field),
    problem: isProblemCode(own) ? own : isProblemCode(any) ? any : 'form.refused',
  };
};

/** The answers as a submission; problems only for a forged form, since each page was checked before. */
export const buildSubmission = (
  answers: Answers,
  reference: string,
): { readonly submission: Submission } | { readonly problems: readonly Problem[] } => {
  const read = Submission.safeParse({ ...withoutAbsent<unknown>(draftOf(answers)), ref: reference });
  if (read.success) return { submission: read.data };
  return {
    problems: read.error.issues.map(({ path }) => {
      const field = String(path[0] ?? '');
      return problemAt(isReportField(field) ? field : 'matter', 'refused');
    }),
  };
};
