/** The form's pages in their order; the words are their addresses under /phan-anh. */
export const STEPS = [
  'viec',
  'noi',
  'nguoi',
  'khi-nao',
  'noi-dung',
  'tep',
  'ban-la-ai',
  'bao-tin',
  'kiem-tra',
] as const;
export type Step = (typeof STEPS)[number];

/** Place and post are two pages of one question, "who is it": they share a number. */
const SECOND_HALVES: readonly Step[] = ['nguoi'];
const numbered = STEPS.filter((step) => !SECOND_HALVES.includes(step));
export const STEP_COUNT = numbered.length;
export const stepNumber = (step: Step): number =>
  STEPS.slice(0, STEPS.indexOf(step) + 1).filter((one) => !SECOND_HALVES.includes(one)).length;

/** Every name a form of ours may post, by the page that asks for it. */
export const FIELDS = {
  viec: ['matter'],
  // placeFor: the text the shown places were found for.
  noi: ['placeQuery', 'placeFor', 'place', 'placeListed'],
  nguoi: ['body', 'bodyText', 'post', 'postText'],
  'khi-nao': ['fromDay', 'fromMonth', 'fromYear', 'untilDay', 'untilMonth', 'untilYear', 'whenUnknown'],
  'noi-dung': ['narrative', 'sealedNarrative'],
  tep: ['files', 'keepMetadata'],
  'ban-la-ai': ['who', 'name', 'address', 'phone', 'email', 'identityConsent', 'sealedIdentity'],
  'bao-tin': ['contactBy', 'contactEmail', 'contactPhone', 'contactConsent'],
  'kiem-tra': ['code'],
} as const satisfies Record<Step, readonly string[]>;
export type FieldName = (typeof FIELDS)[Step][number];
export const FIELD_NAMES: readonly FieldName[] = STEPS.flatMap((step) => FIELDS[step]);

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

/** The page that asks for a field. */
export const stepOf = (field: FieldName): Step =>
  STEPS.find((step) => FIELDS[step].some((name) => name === field)) ?? 'kiem-tra';
