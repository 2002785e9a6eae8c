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

/** Place and post are two pages of one question, "who is it": they share a number. */
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

/** The fields a page has to ask for. */
export type AskedOn<S extends Step> = {
  [Name in ReportField]: ReportFields[Name]['page'] extends S ? Name : never;
}[ReportField];

/** What the form posts for a field; the table's type says the same, which the compiler cannot follow through a list. */
const inputsOf = (field: ReportField) => (rowOf(field).inputs ?? [field]) as readonly FieldName[];

const fieldsOn = (step: Step): readonly ReportField[] =>
  REPORT_FIELD_NAMES.filter((field) => rowOf(field).page === step);

/** The inputs of a page. */
export const inputsOn = (step: Step): readonly FieldName[] =>
  step === 'kiem-tra' ? ['code'] : fieldsOn(step).flatMap(inputsOf);

export const FIELD_NAMES: readonly FieldName[] = STEPS.flatMap(inputsOn);

/** Where what is wrong with a field is said. */
export const shownAt = (field: ReportField): FieldName => {
  const { beside, inputs } = rowOf(field);
  // The last day has boxes of its own; a seal has none.
  const isOnItsOwn = beside === undefined || !isReportField(beside) || inputs !== undefined;
  return inputsOf(isOnItsOwn ? field : beside)[0] ?? 'matter';
};

/** What was answered so far, as it was typed; carried from page to page inside the form and nowhere else. */
export type Answers = Readonly<Partial<Record<FieldName, string>>>;

/** What a radio or select posts for "somewhere else" and "I do not know". */
export const OTHER = 'other';
export const UNKNOWN = 'unknown';

/** What the buttons of a page ask for; the name of all of them is `go`. */
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
