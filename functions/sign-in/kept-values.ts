import type { Language } from '../../shared/schemas/words.ts';
import { officersWords } from '../../web/words/officers.ts';
import type { KeptValue } from '../../web/sign-in/kept-form-page.tsx';
import type { FormValues } from './form-values.ts';

/** Ids, dates, numbers and single words of ours; everything else was written by a person. */
const CHOSEN = /^[\w-]{0,64}$/;

const labelOf = (name: string, language: Language): string => {
  const { acts, registering } = officersWords(language);
  const known: Readonly<Record<string, { readonly label?: string } | undefined>> = {
    ...acts.fields,
    narrative: registering.narrative,
    body: registering.body,
    post: registering.post,
  };
  return known[name]?.label ?? name;
};

/** What a form had in it, to be shown or to travel along; empty answers are left out. */
export const keptValues = (values: FormValues, language: Language): KeptValue[] =>
  Object.entries(values).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((text) => text !== '')
      .map((text) => ({
        name,
        value: text,
        label: labelOf(name, language),
        written: !CHOSEN.test(text),
      })),
  );
