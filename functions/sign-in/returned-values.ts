import type { Language } from '../../shared/schemas/primitives.ts';
import type { ReturnedValue } from '../../web/sign-in/returned-form-page.tsx';
import { fieldLabel } from '../../web/words/field-labels.ts';
import type { FormValues } from './form-values.ts';

/** Ids, dates, numbers, packed lists and our own codes; any other text was written by a person. */
const CHOSEN = /^[\w-]*$/;

/** Drops an empty answer, but not in a repeated field, where it keeps the others in their rows. */
const answersOf = (value: string | string[]): string[] =>
  Array.isArray(value) ? value : value === '' ? [] : [value];

/** The content of a form, to show or to send along; `form` is the key of its labels. */
export const returnedValues = (form: string, values: FormValues, language: Language): ReturnedValue[] =>
  Object.entries(values).flatMap(([name, value]) =>
    answersOf(value).map((text) => ({
      name,
      value: text,
      label: fieldLabel(form, name, language) ?? name,
      written: !CHOSEN.test(text),
    })),
  );
