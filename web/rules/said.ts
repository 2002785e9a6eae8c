import { DECISIONS } from '../../shared/domain/rules/decide.ts';

/** What a change's page says first: that something was done, or why it was not. */
const DONE_WORDS = ['proposed', ...DECISIONS] as const;
export type DoneWord = (typeof DONE_WORDS)[number];

const REFUSED_WORDS = [
  'rule.two-eyes',
  'rule.not-proposer',
  'rule.decided',
  'rule.stands-no-more',
  'input.reason',
  'conflict',
] as const;
export type RefusedWord = (typeof REFUSED_WORDS)[number];

export const isDoneWord = (text: string | undefined): text is DoneWord =>
  DONE_WORDS.some((word) => word === text);

/** The sentence for a refusal: by its code, or by its family. */
export const refusedWord = (code: string): RefusedWord | undefined => {
  const [family] = code.split('.');
  return REFUSED_WORDS.find((word) => word === code) ?? REFUSED_WORDS.find((word) => word === family);
};
