import type { ClockOverride } from '../../schemas/rules/clock.ts';
import type { ProvinceCalendar } from '../../schemas/rules/calendar.ts';
import type { Post } from '../../schemas/rules/jurisdiction.ts';
import type { RuleContent, RuleChange } from '../../schemas/rules/rule-change.ts';
import { addDays } from '../local-time.ts';
import { overlap } from '../in-force.ts';

type CalendarYear = Extract<RuleContent, { kind: 'calendar-year' }>;

const yearly = (confirmed: readonly RuleContent[]): CalendarYear[] => [
  ...new Map(
    confirmed.flatMap((content) => (content.kind === 'calendar-year' ? [[content.year, content]] : [])),
  ).values(),
];

/**
 * A province's calendar with the confirmed changes. The last announcement of a year replaces the whole year, the last
 * list of the province's own days replaces all of them, so an error is corrected by entering it again.
 */
export const amendedCalendar = (
  calendar: ProvinceCalendar,
  confirmed: readonly RuleContent[],
): ProvinceCalendar => {
  const years = yearly(confirmed);
  const ownDays = confirmed.findLast((content) => content.kind === 'calendar-days');
  const entered = [...years, ...(ownDays === undefined ? [] : [ownDays])];
  const hours = confirmed.findLast((content) => content.kind === 'office-hours');
  return {
    saturdayMorning: hours?.saturdayMorning ?? calendar.saturdayMorning,
    extraDaysOff: [...calendar.extraDaysOff, ...entered.flatMap(({ daysOff }) => daysOff)],
    swaps: [...(calendar.swaps ?? []), ...entered.flatMap(({ swaps }) => swaps)],
    announcedYears: [...new Set([...(calendar.announcedYears ?? []), ...years.map(({ year }) => year)])],
  };
};

/** The overrides of the clock table, the later ones after the earlier. */
export const amendedOverrides = (
  overrides: readonly ClockOverride[],
  confirmed: readonly RuleContent[],
): ClockOverride[] => [
  ...overrides,
  ...confirmed.flatMap((content) => (content.kind === 'clock' ? [content.override] : [])),
];

/** The line of a post in force on the first day of a new line, which ends it the day before or replaces it. */
export const replacedLine = (posts: readonly Post[], line: Post): Post | undefined =>
  posts.find((post) => post.id === line.id && overlap(post, line));

/** A line takes effect on its first day: the line in force on that day ends the day before. */
const withLine = (posts: readonly Post[], line: Post): Post[] => [
  ...posts.flatMap((post) => {
    if (post.id !== line.id || !overlap(post, line)) return [post];
    return post.inForceFrom < line.inForceFrom ? [{ ...post, inForceTo: addDays(line.inForceFrom, -1) }] : [];
  }),
  line,
];

/** The list of posts with the confirmed lines; no two lines of a post are in force on one day. */
export const amendedPosts = (posts: readonly Post[], confirmed: readonly RuleContent[]): Post[] =>
  confirmed.reduce<Post[]>(
    (list, content) => (content.kind === 'post' ? withLine(list, content.post) : list),
    [...posts],
  );

/** The confirmed changes in the order of confirmation: a later one adds to an earlier one or replaces it. */
export const confirmedContents = (changes: readonly RuleChange[]): RuleContent[] =>
  changes
    .filter(({ state }) => state === 'confirmed')
    .toSorted((one, other) => (one.decidedAt ?? '').localeCompare(other.decidedAt ?? ''))
    .map(({ content }) => content);
