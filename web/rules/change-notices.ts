import { DECISIONS } from '../../shared/domain/rules/decide.ts';

/** The notices at the top of a change's page: what was done, or why it was refused. */
const DONE_KEYS = ['proposed', ...DECISIONS] as const;
export type DoneKey = (typeof DONE_KEYS)[number];

const REFUSED_KEYS = [
  'rule.two-eyes',
  'rule.not-proposer',
  'rule.decided',
  'rule.stands-no-more',
  'input.reason',
  'conflict',
] as const;
export type RefusedKey = (typeof REFUSED_KEYS)[number];

export const isDoneKey = (text: string | undefined): text is DoneKey =>
  DONE_KEYS.some((word) => word === text);

/** The sentence for a refusal, by its code or its family. */
export const refusedKey = (code: string): RefusedKey | undefined => {
  const [family] = code.split('.');
  return REFUSED_KEYS.find((word) => word === code) ?? REFUSED_KEYS.find((word) => word === family);
};
