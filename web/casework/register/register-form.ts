import type { Channel, Matter } from '../../../shared/schemas/rules/catalogue.ts';
import {
  isReportField,
  REPORT_FIELD_NAMES,
  rowOf,
  type ReportField,
} from '../../../shared/schemas/submission.ts';
import { officersWords } from '../../words/officers.ts';
import type { RegisteringWords } from '../../words/vi/registering.ts';

/** Fields that the desk asks otherwise, or not at all: here words stand in the field of a list, and nothing is sealed yet. */
const NOT_AT_THE_DESK = [
  'postText',
  'bodyText',
  'sealedNarrative',
  'files',
  'identity',
  'sealedIdentity',
  'contact',
] as const satisfies readonly ReportField[];
export type DeskField = Exclude<ReportField, (typeof NOT_AT_THE_DESK)[number]>;

const isDeskField = (name: ReportField): name is DeskField =>
  !NOT_AT_THE_DESK.some((other) => other === name);
/** Fields of the table that the desk asks by their own names. */
export const DESK_FIELDS: readonly DeskField[] = REPORT_FIELD_NAMES.filter(isDeskField);

const OTHER_FIELDS = [
  'code',
  'channel',
  'kind',
  'registerNumber',
  'letterDay',
  'placeCode',
  'name',
  'address',
  'phone',
  'email',
  'contactEmail',
  'contactPhone',
] as const;
export type RegisterField = DeskField | (typeof OTHER_FIELDS)[number];
/** The questions of the page on which an officer registers a report, by their names in the form. */
export const REGISTER_FIELDS: readonly RegisterField[] = [...DESK_FIELDS, ...OTHER_FIELDS];

const isRegisterField = (name: string): name is RegisterField =>
  REGISTER_FIELDS.some((field) => field === name);

/** Where the desk asks for a part of a report. */
export const deskFieldOf = (part: string): RegisterField => {
  const names = isReportField(part) ? [part, ...(rowOf(part).inputs ?? [])] : [part];
  return names.find(isRegisterField) ?? 'narrative';
};
export type RegisterAnswers = Readonly<Partial<Record<RegisterField, string>>>;

export type RegisterProblem = keyof RegisteringWords['problems'];
/** Errors that receiving a report knows are said by the name after their `input.`. */
export const isRegisterProblem = (text: string): text is RegisterProblem =>
  Object.hasOwn(officersWords('vi').registering.problems, text);
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
