/** The posted values of a form; a repeated name is a list. */
export type TypedValues = Readonly<Record<string, string | readonly string[]>>;

export const textOf = (values: TypedValues, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
};

export const listOf = (values: TypedValues, name: string): readonly string[] => {
  const value = values[name];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
};

/** The errors by field name, as keys of the words for errors. */
export type FieldErrors = Readonly<Record<string, FieldError>>;
const FIELD_ERRORS = [
  'required',
  'too-long',
  'control-characters',
  'choose',
  'day',
  'assignee',
  'body',
  'merge-target',
  'checklist',
  'items',
  'future-date',
  'before-sending',
  'dates-reversed',
  'signed-letter',
  'remains',
  'rewritten',
  'register-entry',
  'other',
] as const;
export type FieldError = (typeof FIELD_ERRORS)[number];

export const isFieldError = (text: string): text is FieldError =>
  FIELD_ERRORS.some((error) => error === text);
