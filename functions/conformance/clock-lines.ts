import { translated } from '../../shared/schemas/languages.ts';
import { eventInWords, amount, lawInWords } from '../../web/words/clock-sentences.ts';
import { LADDERS } from '../../shared/reference/clock-ladders.ts';
import { isWatched, type ClockRule } from '../../shared/schemas/rules/clock.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { ladderInWords } from '../../web/rules/clock-words.ts';
import { officersWords } from '../../web/words/officers.ts';
import type { Rulebook } from '../rulebook.ts';
import { both, inForce, set, type Sheet, type SheetLine } from './sheet-line.ts';

const lengthOf = (rule: ClockRule, words: Sheet, language: Language): string => {
  if (rule.unit === 'at-once') return words.atOnce;
  const { length, unit, extendedLength, extendedCounts } = rule;
  if (extendedLength === undefined) return amount(length, unit, language);
  const most = extendedCounts === 'on-top' ? length + extendedLength : extendedLength;
  return amount(length, unit, language) + words.longer(amount(most, unit, language));
};

const countedInWords = (rule: ClockRule, words: Sheet, language: Language): string => {
  if (rule.term !== undefined) return translated(rule.term, language);
  const event = eventInWords(rule.startsOn, language);
  return words.counts[rule.counts](
    lengthOf(rule, words, language),
    event.slice(0, 1).toLowerCase() + event.slice(1),
  );
};

/** Length, event before or after it, and who must act: a province signs all of it. */
const ruleInWords = (rule: ClockRule, words: Sheet, language: Language): string => {
  const counted = countedInWords(rule, words, language);
  const bound = words.bound(officersWords(language).rules.bounds[rule.bound]);
  const watched = isWatched(rule.id) ? [] : [words.notWatched];
  return `${translated(rule.name, language)}: ${[counted, bound, ...watched].join('; ')}`;
};

export const clockLines = ({ rules }: Rulebook): SheetLine[] =>
  rules.map((rule) => ({
    ...{ section: 'clocks', id: rule.id, mark: rule.mark },
    what: both((words, language) => ruleInWords(rule, words, language)),
    source: both((words, language) =>
      // A draft that names an article: the law sets the duty, but not the number of days.
      rule.mark === 'D' && rule.article !== undefined
        ? words.lengthNotOfLaw(lawInWords(rule, language))
        : lawInWords(rule, language),
    ),
    ...inForce(rule),
    ...set(rule.setBy),
  }));

/** The ladder of each watched clock: no law sets it, even if a law sets the clock. */
export const ladderLines = ({ rules }: Rulebook): SheetLine[] =>
  rules
    .filter(({ id }) => isWatched(id))
    .map((rule) => ({
      ...{ section: 'ladders', id: `${rule.id}-ladder`, mark: LADDERS.mark, source: LADDERS.source },
      what: both(
        (_words, language) => `${translated(rule.name, language)}: ${ladderInWords(rule.ladder, language)}`,
      ),
      ...inForce(rule),
      ...set(rule.setBy),
    }));
