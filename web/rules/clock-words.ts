import { translated } from '../../shared/schemas/languages.ts';
import { amount } from '../words/clock-sentences.ts';
import type { ClockRule, LadderRung } from '../../shared/schemas/rules/clock.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { officersWords } from '../words/officers.ts';

export const rungInWords = ({ kind, workingDays, tells }: LadderRung, language: Language): string => {
  const words = officersWords(language).rules;
  const who = words.tells[tells];
  if (kind === 'due') return words.clocks.rung.due(who);
  return words.clocks.rung[kind](Math.abs(workingDays), who);
};

export const ladderInWords = (ladder: readonly LadderRung[], language: Language): string =>
  ladder.length === 0
    ? officersWords(language).rules.clocks.noLadder
    : ladder.map((rung) => rungInWords(rung, language)).join(' · ');

/** '20 ngày làm việc' with the length for a complex case; the law's own words if it gives no number of days. */
export const lengthsInWords = (rule: ClockRule, language: Language): string => {
  if (rule.term !== undefined) return translated(rule.term, language);
  const { extended } = officersWords(language).rules.clocks;
  const length = amount(rule.length, rule.unit, language);
  if (rule.extendedLength === undefined || rule.extendedCounts === undefined) return length;
  return `${length}; ${extended[rule.extendedCounts](amount(rule.extendedLength, rule.unit, language))}`;
};
