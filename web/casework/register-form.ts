import type { Channel, Matter } from '../../shared/schemas/catalogue.ts';

/** The questions of the page on which an officer registers a report, by their names in the form. */
export const REGISTER_FIELDS = [
  'code',
  'channel',
  'kind',
  'registerNumber',
  'letterDay',
  'matter',
  'place',
  'placeCode',
  'body',
  'post',
  'happenedOn',
  'happenedUntil',
  'narrative',
  'name',
  'address',
  'phone',
  'email',
  'contactEmail',
  'contactPhone',
] as const;
export type RegisterField = (typeof REGISTER_FIELDS)[number];
export type RegisterAnswers = Readonly<Partial<Record<RegisterField, string>>>;

export type RegisterProblem =
  | 'required'
  | 'too-long'
  | 'refused'
  | 'place-none'
  | 'place-several'
  | 'outside'
  | 'future'
  | 'reversed'
  | 'phone'
  | 'email'
  | 'identity-refused'
  | 'one-contact'
  | 'other-content'
  | 'name-first'
  | 'not-by-this-way'
  | 'register-year'
  | 'register-future'
  | 'identity-on-paper';
export type RegisterProblems = Readonly<Partial<Record<RegisterField, RegisterProblem>>>;

/** Ways a report comes to an officer's hand; `web` and `api` have doors of their own. */
export const DESK_CHANNELS = [
  'in-person',
  'post',
  'phone',
  'suggestion-box',
  'observation',
  'public-opinion',
  'press',
  'forwarded',
] as const satisfies readonly Channel[];

export interface RegisterChoices {
  readonly matters: readonly Matter[];
  /** Names to choose from while typing. */
  readonly places: readonly string[];
  readonly bodies: readonly string[];
  readonly posts: readonly string[];
  /** Places that fit what was typed, when more than one does. */
  readonly found: readonly { readonly code: string; readonly name: string }[];
  readonly identity: boolean;
}
