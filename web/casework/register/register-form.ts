import type { Channel, Matter } from '../../../shared/schemas/rules/catalogue.ts';
import {
  isReportField,
  REPORT_FIELD_NAMES,
  rowOf,
  type ReportField,
} from '../../../shared/schemas/submission.ts';
import { officersWords } from '../../words/officers.ts';
import type { RegisteringWords } from '../../words/vi/registering.ts';

/** Fields that the desk asks differently, or not at all: a list's field takes words here, and nothing is sealed yet. */
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

/** The desk's field for a part of a report. */
export const deskFieldOf = (part: string): RegisterField => {
  const names = isReportField(part) ? [part, ...(rowOf(part).inputs ?? [])] : [part];
  return names.find(isRegisterField) ?? 'narrative';
};
export type RegisterAnswers = Readonly<Partial<Record<RegisterField, string>>>;

export type RegisterProblem = keyof RegisteringWords['problems'];
/** Errors of receiving a report have the sentence of the name after their `input.`. */
export const isRegisterProblem = (text: string): text is RegisterProblem =>
  Object.hasOwn(officersWords('vi').registering.problems, text);
export type RegisterProblems = Readonly<Partial<Record<RegisterField, RegisterProblem>>>;

/** Channels of reports that an officer registers; `web` and `api` have their own entrances. */
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
  /** Places that match the typed text, if there are several. */
  readonly found: readonly { readonly code: string; readonly name: string }[];
  readonly identity: boolean;
}
