import type { LocalDate } from '../../shared/schemas/clock.ts';
import type { PlaceIndex, PlaceMatch } from '../../shared/domain/places/index-of-places.ts';
import { Submission } from '../../shared/schemas/submission.ts';
import { Day, typedText } from '../../shared/schemas/words.ts';
import {
  REGISTER_FIELDS,
  type RegisterAnswers,
  type RegisterField,
  type RegisterProblem,
} from '../../web/casework/register-form.ts';
import { textIn, type FormValues } from '../sign-in/form-values.ts';

/** What was typed, field by field; names that are not ours are dropped. */
export const answersIn = (values: FormValues): RegisterAnswers =>
  Object.fromEntries(
    REGISTER_FIELDS.flatMap((field) => {
      const text = textIn(values, field)?.trim();
      return text === undefined || text === '' ? [] : [[field, text]];
    }),
  );

type Found =
  | { readonly code: string; readonly matches?: never }
  | { readonly code?: never; readonly matches: readonly PlaceMatch[] };

/**
 * The commune that is meant: the one chosen for just this text, the one a search is sure of, else those that fit.
 * A choice is posted with the text it was made for, so that a text changed afterwards is searched anew.
 */
export const placeIn = (
  { place = '', placeCode = '' }: RegisterAnswers,
  places: PlaceIndex,
  province: string,
  on: LocalDate,
): Found => {
  const [code = '', ...forText] = placeCode.split(' ');
  if (code !== '' && forText.join(' ') === place && places.provinceOf(code) === province) return { code };
  const matches = places.search(place, { province, on });
  const [first] = matches;
  return first?.sure === true ? { code: first.code } : { matches };
};

const present = (record: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const identityIn = ({ name, address, phone, email }: RegisterAnswers) => {
  const identity = present({ name, address, phone, email });
  return Object.keys(identity).length === 0 ? undefined : identity;
};

const contactIn = ({ contactEmail, contactPhone }: RegisterAnswers) => {
  if (contactEmail !== undefined) return { email: contactEmail };
  return contactPhone === undefined ? undefined : { phone: contactPhone };
};

/** Which field asks for a part of the submission. */
const ASKED_BY: Readonly<Record<string, RegisterField>> = {
  matter: 'matter',
  body: 'body',
  post: 'post',
  place: 'place',
  happenedOn: 'happenedOn',
  happenedUntil: 'happenedUntil',
  narrative: 'narrative',
  identity: 'name',
  contact: 'contactEmail',
  phone: 'contactPhone',
  kind: 'kind',
  registerNumber: 'registerNumber',
  letterDay: 'letterDay',
};
export const fieldAskingFor = (part: string): RegisterField => ASKED_BY[part] ?? 'narrative';

type Registration =
  | { readonly submission: Submission; readonly problems?: never }
  | { readonly problems: Partial<Record<RegisterField, RegisterProblem>>; readonly submission?: never };

/** The answers as a submission for a place that is known, or what is wrong with them. */
export const submissionIn = (answers: RegisterAnswers, place: string): Registration => {
  const { matter, happenedOn, happenedUntil, narrative, name, contactEmail, contactPhone } = answers;
  const identity = identityIn(answers);
  if (identity !== undefined && name === undefined) return { problems: { name: 'name-first' } };
  if (contactEmail !== undefined && contactPhone !== undefined)
    return { problems: { contactPhone: 'one-contact' } };
  const asked = present({
    matter,
    place,
    body: answers.body,
    post: answers.post,
    happenedOn,
    happenedUntil,
    narrative,
    identity,
    contact: contactIn(answers),
  });
  const read = Submission.safeParse(asked);
  const problems: Partial<Record<RegisterField, RegisterProblem>> = {};
  for (const part of ['matter', 'body', 'post', 'narrative'] as const)
    if (asked[part] === undefined) problems[fieldAskingFor(part)] = 'required';
  for (const { path, message } of read.error?.issues ?? []) {
    const part = String(path[0] ?? '');
    const problem = message === 'too-long' ? 'too-long' : part === 'contact' ? 'email' : 'refused';
    problems[fieldAskingFor(part)] ??= problem;
  }
  return read.success && Object.keys(problems).length === 0 ? { submission: read.data } : { problems };
};

interface LetterRead {
  readonly letter?: { readonly registerNumber: string; readonly day: string };
  readonly problems: Partial<Record<RegisterField, RegisterProblem>>;
}

const RegisterNumber = typedText(60);

/** A denunciation by signed letter, when the officer says that it is one, and what is missing of it. */
export const letterIn = ({ kind, registerNumber, letterDay }: RegisterAnswers): LetterRead => {
  if (kind !== 'denunciation') return { problems: {} };
  const number = RegisterNumber.safeParse(registerNumber);
  const day = Day.safeParse(letterDay);
  if (number.success && day.success)
    return { letter: { registerNumber: number.data, day: day.data }, problems: {} };
  return {
    problems: {
      ...(!number.success && { registerNumber: registerNumber === undefined ? 'required' : 'refused' }),
      ...(!day.success && { letterDay: letterDay === undefined ? 'required' : 'refused' }),
    },
  };
};
