import type { LocalDate } from '../../../shared/schemas/rules/clock.ts';
import { mobileNumber } from '../../../shared/domain/contact-address.ts';
import type { PlaceIndex, PlaceMatch } from '../../../shared/domain/places/index-of-places.ts';
import { Submission } from '../../../shared/schemas/submission.ts';
import { Day, typedText } from '../../../shared/schemas/primitives.ts';
import {
  DESK_FIELDS,
  deskFieldOf,
  REGISTER_FIELDS,
  type RegisterAnswers,
  type RegisterField,
  type RegisterProblem,
} from '../../../web/casework/register/register-form.ts';
import { textIn, type FormValues } from '../../sign-in/form-values.ts';
import { withoutAbsent } from '../../without-absent.ts';

/** The typed texts by field; unknown names are dropped. */
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
 * The commune: the one chosen for this text, the one that the search is sure of, else those that match. A choice is
 * posted with its text, so that a text changed afterwards is searched again.
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

const identityIn = ({ name, address, phone, email }: RegisterAnswers) => {
  const identity = withoutAbsent({ name, address, phone, email });
  return Object.keys(identity).length === 0 ? undefined : identity;
};

const contactIn = ({ contactEmail, contactPhone }: RegisterAnswers) => {
  if (contactEmail !== undefined) return { email: contactEmail };
  return contactPhone === undefined ? undefined : { phone: contactPhone };
};

type Registration =
  | { readonly submission: Submission; readonly problems?: never }
  | { readonly problems: Partial<Record<RegisterField, RegisterProblem>>; readonly submission?: never };

/** The answers as a submission for a known place, or their problems. */
export const submissionIn = (answers: RegisterAnswers, place: string): Registration => {
  const { name, contactEmail, contactPhone } = answers;
  const identity = identityIn(answers);
  if (identity !== undefined && name === undefined) return { problems: { name: 'name-first' } };
  if (contactEmail !== undefined && contactPhone !== undefined)
    return { problems: { contactPhone: 'one-contact' } };
  if (contactPhone !== undefined && mobileNumber(contactPhone) === undefined)
    return { problems: { contactPhone: 'phone' } };
  const asked = withoutAbsent({
    ...Object.fromEntries(DESK_FIELDS.map((field) => [field, answers[field]])),
    place,
    identity,
    contact: contactIn(answers),
  });
  const read = Submission.safeParse(asked);
  const problems: Partial<Record<RegisterField, RegisterProblem>> = {};
  for (const part of ['matter', 'body', 'post', 'narrative'] as const)
    if (asked[part] === undefined) problems[part] = 'required';
  for (const { path, message } of read.error?.issues ?? []) {
    const part = String(path[0] ?? '');
    const problem = message === 'too-long' ? 'too-long' : part === 'contact' ? 'email' : 'refused';
    problems[deskFieldOf(part)] ??= problem;
  }
  return read.success && Object.keys(problems).length === 0 ? { submission: read.data } : { problems };
};

interface LetterRead {
  readonly letter?: { readonly registerNumber: string; readonly day: string };
  readonly problems: Partial<Record<RegisterField, RegisterProblem>>;
}

const RegisterNumber = typedText(60);

/** The signed letter of a denunciation, if the officer says that it is one, or its missing fields. */
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
