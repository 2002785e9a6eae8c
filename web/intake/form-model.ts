import {
  FORM_PAGES,
  isReportField,
  REPORT_FIELD_NAMES,
  rowOf,
  type ReportField,
  type ReportFields,
} from '../../shared/schemas/submission.ts';

/** The form's pages and the one of the answers; the words are their addresses under /phan-anh. */
export const STEPS = [...FORM_PAGES, 'kiem-tra'] as const;
export type Step = (typeof STEPS)[number];

/** Place and post are two pages of one question, "who is it", so they share a number. */
const SECOND_HALVES: readonly Step[] = ['nguoi'];
const numbered = STEPS.filter((step) => !SECOND_HALVES.includes(step));
export const STEP_COUNT = numbered.length;
export const stepNumber = (step: Step): number =>
  STEPS.slice(0, STEPS.indexOf(step) + 1).filter((one) => !SECOND_HALVES.includes(one)).length;

type InputsOf<Name extends ReportField> = ReportFields[Name] extends {
  readonly inputs: readonly (infer Input extends string)[];
}
  ? Input
  : Name;

/** Every name a page of ours may post. */
export type FieldName = { [Name in ReportField]: InputsOf<Name> }[ReportField] | 'code';

/** The fields that a page must ask. */
export type AskedOn<S extends Step> = {
  [Name in ReportField]: ReportFields[Name]['page'] extends S ? Name : never;
}[ReportField];

/** The form's inputs for a field; the table's type says the same, but the compiler cannot follow it through a list. */
const inputsOf = (field: ReportField) => (rowOf(field).inputs ?? [field]) as readonly FieldName[];

const fieldsOn = (step: Step): readonly ReportField[] =>
  REPORT_FIELD_NAMES.filter((field) => rowOf(field).page === step);

export const inputsOn = (step: Step): readonly FieldName[] =>
  step === 'kiem-tra' ? ['code'] : fieldsOn(step).flatMap(inputsOf);

export const FIELD_NAMES: readonly FieldName[] = STEPS.flatMap(inputsOn);

/** The input that shows a field's problem. */
export const shownAt = (field: ReportField): FieldName => {
  const { beside, inputs } = rowOf(field);
  // The last day has its own boxes; a seal has none.
  const isOnItsOwn = beside === undefined || !isReportField(beside) || inputs !== undefined;
  return inputsOf(isOnItsOwn ? field : beside)[0] ?? 'matter';
};

/** The answers so far, as typed; only the form carries them from page to page. */
export type Answers = Readonly<Partial<Record<FieldName, string>>>;

/** The value of a radio or select for "somewhere else" and "I do not know". */
export const OTHER = 'other';
export const UNKNOWN = 'unknown';

/** The values of a page's buttons; all are named `go`. */
export const GO = {
  next: 'next',
  back: 'back',
  /** The same page again, unchecked: the language was changed. */
  stay: 'stay',
  search: 'search',
  upload: 'upload',
} as const;
export const goEdit = (step: Step): string => `edit:${step}`;
export const goRemove = (fileId: string): string => `remove:${fileId}`;

export const isStep = (text: string): text is Step => STEPS.some((step) => step === text);

/** The page that asks for an input. */
export const stepOf = (input: FieldName): Step =>
  STEPS.find((step) => inputsOn(step).includes(input)) ?? 'kiem-tra';
