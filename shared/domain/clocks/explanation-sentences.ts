import type { ClockRule, ClockUnit, LocalDate } from '../../schemas/clock.ts';
import type { Language } from '../../schemas/words.ts';
import { dateInWords, fullDate, localDate, shortDate, timeOfDay, yearOf } from '../local-time.ts';
import type { ReasonOff } from '../working-calendar.ts';
import type { ExplanationStep, StepCode } from './explain-clock.ts';
import { EVENTS, FIRST_DAY_LAW, LAST_DAY_LAW, UNITS } from './explanation-words.ts';

type Sentences = { readonly [C in StepCode]: (step: ExplanationStep<C>, language: Language) => string };

/** A length with its unit: '20 ngày làm việc', '1 working day'. */
export const amount = (count: number, unit: ClockUnit, language: Language): string => {
  const words = UNITS[unit];
  return `${String(count)} ${language === 'vi' ? words.vi : count === 1 ? words.one : words.many}`;
};

/** The provision as it is quoted: 'Điều 8.2 Quy định 124-QĐ/TW ngày 02/02/2018'. */
export const lawInWords = (
  { law, article, setBy }: Pick<ClockRule, 'law' | 'article' | 'setBy'>,
  language: Language,
): string => {
  // A draft that the province has confirmed is its own rule.
  if (article === undefined) return setBy ?? law[language];
  return language === 'vi' ? `Điều ${article} ${law.vi}` : `Article ${article} of ${law.en}`;
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
  if (reason.kind === 'weekend') return language === 'vi' ? 'ngày nghỉ hằng tuần' : 'a weekly day off';
  if (reason.kind === 'holiday') return reason.name[language];
  const worked = fullDate(reason.workedInstead, language);
  return language === 'vi' ? `ngày nghỉ (làm bù ngày ${worked})` : `free (${worked} is worked instead)`;
};

const inWords = (dates: readonly LocalDate[], language: Language): string =>
  dates.map((date) => dateInWords(date, language)).join(', ');

const SENTENCES: Sentences = {
  rule: ({ params }, language) => {
    const law = lawInWords(params, language);
    const length = amount(params.length, params.unit, language);
    if (language === 'vi') {
      if (params.unit === 'at-once') return `Phải làm ngay (${law}).`;
      if (params.term !== undefined) return `Thời hạn: ${params.term.vi} (${law}).`;
      return params.counts === 'before'
        ? `Chậm nhất ${length} trước (${law}).`
        : `Thời hạn: ${length} (${law}).`;
    }
    if (params.unit === 'at-once') return `To be done at once (${law}).`;
    if (params.term !== undefined) return `Time limit: ${params.term.en} (${law}).`;
    return params.counts === 'before'
      ? `At least ${length} before (${law}).`
      : `Time limit: ${length} (${law}).`;
  },
  start: ({ dates, params }, language) => {
    const event = EVENTS[params.event][language];
    if (!params.countsDays) return `${event}: ${momentInWords(params.at, language)}.`;
    const day = inWords(dates, language);
    return language === 'vi'
      ? `${event}: ${day}; ngày này không tính (${FIRST_DAY_LAW.vi}).`
      : `${event}: ${day}; this day is not counted (${FIRST_DAY_LAW.en}).`;
  },
  'first-day': ({ dates }, language) =>
    language === 'vi'
      ? `Ngày đầu tiên được tính: ${inWords(dates, language)}.`
      : `First day counted: ${inWords(dates, language)}.`,
  weekend: ({ dates }, language) =>
    language === 'vi'
      ? `Không tính ngày nghỉ hằng tuần: ${listed(dates, language)}.`
      : `Weekly days off, not counted: ${listed(dates, language)}.`,
  holiday: ({ dates, params: { name, act, estimate } }, language) =>
    language === 'vi'
      ? `Không tính ${listed(dates, language)}: ${name.vi}${estimate ? ', dự kiến' : ''} (${act.vi}).`
      : `Not counted, ${listed(dates, language)}: ${name.en}${estimate ? ', estimate' : ''} (${act.en}).`,
  swap: ({ dates, params: { workedInstead, act } }, language) =>
    language === 'vi'
      ? `Không tính ${listed(dates, language)}: nghỉ, làm bù ${dateInWords(workedInstead, 'vi')} (${act.vi}).`
      : `Not counted, ${listed(dates, language)}: free, ${dateInWords(workedInstead, 'en')} is worked instead (${act.en}).`,
  'worked-day': ({ dates, params: { insteadOf, act } }, language) =>
    language === 'vi'
      ? `Có tính ${inWords(dates, language)}: làm bù cho ${dateInWords(insteadOf, 'vi')} (${act.vi}).`
      : `Counted, ${inWords(dates, language)}: worked instead of ${dateInWords(insteadOf, 'en')} (${act.en}).`,
  pause: ({ params: { from, to, days } }, language) => {
    const span = [from, to].map((instant) => momentInWords(instant, language));
    const sentence =
      language === 'vi' ? `Tạm dừng từ ${span.join(' đến ')}` : `Paused from ${span.join(' to ')}`;
    if (days === undefined) return `${sentence}.`;
    return language === 'vi'
      ? `${sentence}: ${String(days)} ngày không tính.`
      : `${sentence}: ${amount(days, 'calendar-day', language)} not counted.`;
  },
  paused: ({ params }, language) =>
    language === 'vi'
      ? `Đang tạm dừng từ ${momentInWords(params.from, language)}; hạn sẽ lùi lại theo số ngày tạm dừng.`
      : `Paused since ${momentInWords(params.from, language)}; the due date will move by the days paused.`,
  extension: ({ dates, params: { length, unit } }, language) =>
    language === 'vi'
      ? `Gia hạn ${inWords(dates, language)}: tổng cộng ${amount(length, unit, language)}.`
      : `Extended on ${inWords(dates, language)}: ${amount(length, unit, language)} in all.`,
  roll: ({ dates: [last = '', moved = ''], params: { reason, counts } }, language) => {
    const why = reasonInWords(reason, language);
    const [day, to] = [dateInWords(last, language), dateInWords(moved, language)];
    if (counts === 'before') {
      return language === 'vi'
        ? `Ngày cuối có thể làm, ${day}, là ${why}, nên phải xong vào ngày làm việc liền trước: ${to}.`
        : `The last possible day, ${day}, is ${why}, so it must be done on the working day before: ${to}.`;
    }
    return language === 'vi'
      ? `Ngày cuối, ${day}, là ${why}, nên hạn chuyển sang ngày làm việc tiếp theo: ${to} (${LAST_DAY_LAW.vi}).`
      : `The last day, ${day}, is ${why}, so the due date moves to the next working day: ${to} (${LAST_DAY_LAW.en}).`;
  },
  moved: ({ dates }, language) =>
    language === 'vi'
      ? `Hạn đã báo trước đây: ${inWords(dates, language)}; được tính lại vì lịch nghỉ hoặc quy tắc thay đổi.`
      : `Due date told before: ${inWords(dates, language)}; counted again because days off or a rule changed.`,
  'other-rules': (_step, language) =>
    language === 'vi'
      ? 'Hạn này được tính theo lịch nghỉ và quy tắc của lúc đó, nay đã khác; từng ngày đã đếm không dựng lại được.'
      : 'This due date was counted by the days off and rules of its time, which are others now; its single days cannot be shown.',
  estimate: ({ params }, language) =>
    language === 'vi'
      ? `Lịch nghỉ năm ${params.years.join(', ')} là dự kiến; hạn có thể thay đổi khi có thông báo chính thức.`
      : `Days off of ${params.years.join(', ')} are an estimate; the due date may change when they are announced.`,
  result: ({ dates, params: { due, counted, unit } }, language) => {
    if (unit === 'at-once' || unit === 'hour') {
      return `${language === 'vi' ? 'Hạn' : 'Due'}: ${momentInWords(due, language)}.`;
    }
    const day = inWords(dates, language);
    const until = language === 'vi' ? `Hạn: hết ngày ${day}` : `Due: the end of ${day}`;
    if (counted === undefined) return `${until}.`;
    const length = amount(counted, unit, language);
    return language === 'vi' ? `${until}, đủ ${length}.` : `${until}, ${length} counted.`;
  },
};

const sentenceOf = <C extends StepCode>(step: ExplanationStep<C>, language: Language): string =>
  SENTENCES[step.code](step, language);

/** One sentence a step, in its order; the same facts in both languages. */
export const explanationSentences = (steps: readonly ExplanationStep[], language: Language): string[] =>
  steps.map((step) => sentenceOf(step, language));
