import type { Language } from '../../shared/schemas/primitives.ts';
import type { ReturnedValue } from '../../web/sign-in/returned-form-page.tsx';
import { fieldLabel } from '../../web/words/field-labels.ts';
import type { FormValues } from './form-values.ts';

/** Ids, dates, numbers, packed lists and single words of ours; everything else was written by a person. */
const CHOSEN = /^[\w-]*$/;

/** An empty answer is none; in a repeated field it keeps the others in their rows. */
const answersOf = (value: string | string[]): string[] =>
  Array.isArray(value) ? value : value === '' ? [] : [value];

/** What a form had in it, to be shown or to travel along; `form` as its labels are kept. */
export const returnedValues = (form: string, values: FormValues, language: Language): ReturnedValue[] =>
  Object.entries(values).flatMap(([name, value]) =>
    answersOf(value).map((text) => ({
      name,
      value: text,
      label: fieldLabel(form, name, language) ?? name,
      written: !CHOSEN.test(text),
    })),
  );
