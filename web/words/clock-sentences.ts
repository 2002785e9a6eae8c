import type { ExplanationStep, StepCode } from '../../shared/domain/clocks/explain-clock.ts';
import {
  dateInWords,
  fullDate,
  localDate,
  shortDate,
  timeOfDay,
  yearOf,
} from '../../shared/domain/local-time.ts';
import type { ReasonOff } from '../../shared/domain/working-calendar.ts';
import { CLOCK_RULES } from '../../shared/reference/clocks.ts';
import type {
  ClockEvent,
  ClockId,
  ClockRule,
  ClockUnit,
  LocalDate,
} from '../../shared/schemas/rules/clock.ts';
import { translated } from '../../shared/schemas/languages.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { clocks as en } from './en/clocks.ts';
import { clocks as vi } from './vi/clocks.ts';
import type { Sentences } from './words.ts';
import { FIRST_DAY_LAW, LAST_DAY_LAW } from '../../shared/reference/clock-laws.ts';

const clockWords: Record<Language, Sentences<typeof vi>> = { vi, en };

export const clockName = (rule: ClockId, language: Language): string => {
  const found = CLOCK_RULES.find(({ id }) => id === rule);
  return found === undefined ? rule : translated(found.name, language);
};

/** The event that started a clock, as the beginning of a sentence that ends with the day. */
export const eventInWords = (event: ClockEvent, language: Language): string =>
  clockWords[language].events[event];

/** A length with its unit: '20 ngày làm việc', '1 working day'. */
export const amount = (count: number, unit: ClockUnit, language: Language): string =>
  unit === 'at-once' ? clockWords[language].atOnce : clockWords[language].lengths[unit](count);

/** The citation of the provision: 'Điều 8.2 Quy định 124-QĐ/TW ngày 02/02/2018'. */
export const lawInWords = (
  { law, article, setBy }: Pick<ClockRule, 'law' | 'article' | 'setBy'>,
  language: Language,
): string => {
  // A draft that the province has confirmed is its own rule.
  if (article === undefined) return setBy ?? translated(law, language);
  return clockWords[language].article(article, translated(law, language));
};

/** Several dates with the year after the last of each year: '28/11, 29/11/2026, 02/01/2027'. */
const listed = (dates: readonly LocalDate[], language: Language): string =>
  dates
    .map((date, index) => {
      const next = dates[index + 1];
      const yearFollows = next !== undefined && yearOf(next) === yearOf(date);
      return yearFollows ? shortDate(date, language) : fullDate(date, language);
    })
    .join(', ');

const momentInWords = (instant: string, language: Language): string => {
  const at = new Date(instant);
  return `${timeOfDay(at)} ${dateInWords(localDate(at), language)}`;
};

const reasonInWords = (reason: ReasonOff, language: Language): string => {
  const { off } = clockWords[language];
  if (reason.kind === 'weekend') return off.weekend;
  if (reason.kind === 'holiday') return translated(reason.name, language);
  return off.swap(fullDate(reason.workedInstead, language));
};

const inWords = (dates: readonly LocalDate[], language: Language): string =>
  dates.map((date) => dateInWords(date, language)).join(', ');

type Sentenced = {
  readonly [C in StepCode]: (
    step: ExplanationStep<C>,
    words: (typeof clockWords)['vi'],
    language: Language,
  ) => string;
};

const SENTENCES: Sentenced = {
  rule: ({ params }, words, language) => {
    const law = lawInWords(params, language);
    if (params.unit === 'at-once') return words.rule.atOnce(law);
    if (params.term !== undefined) return words.rule.after(translated(params.term, language), law);
    return words.rule[params.counts](amount(params.length, params.unit, language), law);
  },
  start: ({ dates, params }, words, language) => {
    const event = words.events[params.event];
    return params.countsDays
      ? words.dayNotCounted(event, inWords(dates, language), translated(FIRST_DAY_LAW, language))
      : words.began(event, momentInWords(params.at, language));
  },
  'first-day': ({ dates }, words, language) => words.firstDay(inWords(dates, language)),
  weekend: ({ dates }, words, language) => words.weekend(listed(dates, language)),
  holiday: ({ dates, params: { name, act, estimate } }, words, language) => {
    const called = translated(name, language);
    return words.holiday(
      listed(dates, language),
      estimate ? words.estimated(called) : called,
      translated(act, language),
    );
  },
  swap: ({ dates, params: { workedInstead, act } }, words, language) =>
    words.swap(listed(dates, language), dateInWords(workedInstead, language), translated(act, language)),
  'worked-day': ({ dates, params: { insteadOf, act } }, words, language) =>
    words.workedDay(inWords(dates, language), dateInWords(insteadOf, language), translated(act, language)),
  pause: ({ params: { from, to, days } }, words, language) => {
    const [begun, ended] = [momentInWords(from, language), momentInWords(to, language)];
    return days === undefined
      ? words.pause(begun, ended)
      : words.pauseOf(begun, ended, amount(days, 'calendar-day', language));
  },
  paused: ({ params }, words, language) => words.paused(momentInWords(params.from, language)),
  extension: ({ dates, params: { length, unit } }, words, language) =>
    words.extension(inWords(dates, language), amount(length, unit, language)),
  roll: ({ dates: [last = '', moved = ''], params: { reason, counts } }, words, language) => {
    const why = reasonInWords(reason, language);
    const [day, to] = [dateInWords(last, language), dateInWords(moved, language)];
    return counts === 'before'
      ? words.rollBack(day, why, to)
      : words.roll(day, why, to, translated(LAST_DAY_LAW, language));
  },
  moved: ({ dates }, words, language) => words.moved(inWords(dates, language)),
  'other-rules': (_step, words) => words.otherRules,
  estimate: ({ params }, words) => words.estimate(params.years.join(', ')),
  result: ({ dates, params: { due, counted, unit } }, words, language) => {
    if (unit === 'at-once' || unit === 'hour') return words.due(momentInWords(due, language));
    const day = inWords(dates, language);
    return counted === undefined ? words.dueDay(day) : words.dueDayOf(day, amount(counted, unit, language));
  },
};

const sentenceOf = <C extends StepCode>(step: ExplanationStep<C>, language: Language): string =>
  SENTENCES[step.code](step, clockWords[language], language);

/** One sentence per step, in order; the same facts in every language. */
export const explanationSentences = (steps: readonly ExplanationStep[], language: Language): string[] =>
  steps.map((step) => sentenceOf(step, language));
