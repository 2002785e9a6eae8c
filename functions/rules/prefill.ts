import { localDate, yearOf } from '../../shared/domain/local-time.ts';
import { amendedCalendar } from '../../shared/domain/rules/amend.ts';
import { CALENDAR_YEARS } from '../../shared/reference/calendars.ts';
import type { ProposalKind, RuleContent } from '../../shared/schemas/rules/rule-change.ts';
import { OF_ID, OF_YEAR } from '../../web/layout/officer-paths.ts';
import { typedRows, type Typed } from '../../web/rules/forms/rule-form.ts';
import type { ConsoleWorld } from '../ports.ts';
import { yearView } from './calendar-of.ts';
import { presentRule } from './read-proposal.ts';
import type { RulesNow } from './rules-now.ts';

type CalendarContent = Extract<RuleContent, { kind: 'calendar-year' | 'calendar-days' }>;

const entered = ({ daysOff, swaps }: Pick<CalendarContent, 'daysOff' | 'swaps'>): Typed => ({
  ...typedRows(
    'off',
    daysOff.map(({ date, name, act }) => ({ date, vi: name.vi, en: name.en, act })),
  ),
  ...typedRows(
    'swap',
    swaps.map(({ date, insteadOf, act }) => ({ date, insteadOf, act })),
  ),
});

/** The requested year, else the next one, whose announcement comes next. */
export const yearAsked = (
  query: Readonly<Record<string, string>>,
  { clock }: Pick<ConsoleWorld, 'clock'>,
): number => {
  const [first, last] = CALENDAR_YEARS;
  const asked = Number(query[OF_YEAR]);
  const isYear = Number.isInteger(asked) && asked >= first && asked <= last;
  return isYear ? asked : Math.min(last, yearOf(localDate(clock.now())) + 1);
};

const announcement = (year: number, { contents }: RulesNow, { settings }: ConsoleWorld): Typed => {
  const before = contents.findLast((one) => one.kind === 'calendar-year' && one.year === year);
  const { extraDaysOff, swaps: ownSwaps = [] } = amendedCalendar(
    settings.calendar,
    contents.filter(({ kind }) => kind === 'calendar-days'),
  );
  const own = new Set([...extraDaysOff, ...ownSwaps].map(({ date }) => date));
  const { daysOff, swaps } = yearView(year, contents, settings);
  const isNational = ({ date }: { readonly date: string }) => !own.has(date);
  // A year without entries has its known or computed days; their act is the announcement's.
  const days =
    before?.kind === 'calendar-year'
      ? before
      : {
          daysOff: daysOff.filter(isNational).map((day) => ({ ...day, act: '' })),
          swaps: swaps.filter(isNational).map((swap) => ({ ...swap, act: '' })),
        };
  return { year: String(year), ...entered(days) };
};

const clock = (id: string | undefined, now: RulesNow): Typed => {
  const rule = presentRule(id, now);
  return {
    id: rule.id,
    length: String(rule.length),
    extendedCounts: rule.extendedCounts ?? '',
    ...typedRows(
      'rung',
      rule.ladder.map(({ kind, workingDays, tells }) => ({
        kind,
        days: String(Math.abs(workingDays)),
        tells,
      })),
    ),
  };
};

const post = (id: string | undefined, { book }: RulesNow): Typed => {
  const known = book.jurisdiction.posts.findLast((one) => one.id === id);
  if (known === undefined) return {};
  return { id: known.id, vi: known.words.vi, en: known.words.en, level: known.level, row: known.row };
};

/** The initial values of a form: the rules in force. @throws CaseError missing.page for an unknown clock */
export const prefilled = (
  kind: ProposalKind,
  query: Readonly<Record<string, string>>,
  now: RulesNow,
  world: ConsoleWorld,
): Typed => {
  switch (kind) {
    case 'calendar-year':
      return announcement(yearAsked(query, world), now, world);
    case 'calendar-days': {
      const before = now.contents.findLast((one) => one.kind === 'calendar-days');
      return before?.kind === 'calendar-days' ? entered(before) : {};
    }
    case 'office-hours':
      return amendedCalendar(world.settings.calendar, now.contents).saturdayMorning
        ? { saturdayMorning: 'yes' }
        : {};
    case 'clock':
      return clock(query[OF_ID], now);
    case 'post':
      return post(query[OF_ID], now);
  }
};
