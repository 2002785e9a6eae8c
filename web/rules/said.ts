import { officersWords, type OfficersWords } from '../words/officers.ts';

/** What a change's page says first: that something was done, or why it was not. */
export type DoneWord = keyof OfficersWords['rules']['done'];
export type RefusedWord = keyof OfficersWords['rules']['refused'];

export const isDoneWord = (text: string | undefined): text is DoneWord =>
  text !== undefined && Object.hasOwn(officersWords('vi').rules.done, text);

/** The sentence for a refusal: by its code, or by its family. */
export const refusedWord = (code: string): RefusedWord | undefined => {
  const { refused } = officersWords('vi').rules;
  const known = (word: string): word is RefusedWord => Object.hasOwn(refused, word);
  const [family = ''] = code.split('.');
  return known(code) ? code : known(family) ? family : undefined;
};
