import { translated } from '../../shared/schemas/languages.ts';
import { lawInWords } from '../../web/words/clock-sentences.ts';
import { fullDate } from '../../shared/domain/local-time.ts';
import { calendarFor, CALENDAR_YEARS } from '../../shared/reference/calendars.ts';
import { INSTRUMENTS } from '../../shared/reference/catalogue-instruments.ts';
import { ANNOUNCED_YEARS, LABOUR_CODE } from '../../shared/reference/holidays.ts';
import type { ProvinceSettings } from '../../shared/schemas/province.ts';
import type { Words } from '../../shared/schemas/primitives.ts';
import type { Rulebook } from '../rulebook.ts';
import { clockLines, ladderLines } from './clock-lines.ts';
import { both, inForce, set, type SheetLine } from './sheet-line.ts';

const calendarLines = ({ calendar }: ProvinceSettings): SheetLine[] => {
  const { daysOff, workedDays } = calendarFor(calendar);
  const announced = [...new Set([...ANNOUNCED_YEARS, ...(calendar.announcedYears ?? [])])].sort();
  const last = announced.at(-1) ?? CALENDAR_YEARS[0];
  const years = announced.map((year): SheetLine => {
    const days = daysOff.filter(({ date }) => date.startsWith(String(year)));
    const acts = new Map(days.map(({ act }) => [act.vi, act]));
    const marks = days.map(({ mark }) => mark);
    return {
      ...{ section: 'calendar', id: String(year), what: both((words) => words.announced(year)) },
      source: both((_words, language) =>
        [...acts.values()].map((act) => translated(act, language)).join('; '),
      ),
      mark: (['D', 'S'] as const).find((mark) => marks.includes(mark)) ?? 'T',
    };
  });
  const ahead: SheetLine = {
    ...{ section: 'calendar', id: 'estimates', mark: 'D', source: LABOUR_CODE.act },
    what: both((words) => words.estimated(last + 1, CALENDAR_YEARS[1])),
  };
  const swaps = workedDays.map((swap): SheetLine => ({
    ...{ section: 'calendar', id: `swap-${swap.insteadOf}`, source: swap.act, mark: swap.mark },
    what: both((words, language) =>
      words.swap(fullDate(swap.insteadOf, language), fullDate(swap.date, language)),
    ),
  }));
  const own = calendar.extraDaysOff.map((day): SheetLine => ({
    ...{ section: 'calendar', id: `day-${day.date}`, mark: 'T', setBy: day.act },
    what: both((words, language) => words.day(fullDate(day.date, language), translated(day.name, language))),
    source: { vi: day.act, en: day.act },
  }));
  return [...years, ahead, ...swaps, ...own];
};

const postLines = ({ jurisdiction }: Rulebook): SheetLine[] =>
  jurisdiction.posts.map((post) => ({
    ...{ section: 'posts', id: post.id, mark: post.mark },
    what: both((words, language) => words.managedBy(translated(post.words, language), post.row)),
    source: jurisdiction.rows[post.row].source,
    ...inForce(post),
    ...set(post.setBy),
  }));

const rowLines = ({ jurisdiction }: Rulebook): SheetLine[] =>
  Object.values(jurisdiction.rows).map(({ row, why, source, mark }) => ({
    ...{ section: 'jurisdiction', id: row, what: why, source, mark },
  }));

const catalogueLines = (): SheetLine[] =>
  INSTRUMENTS.map((instrument) => {
    const { id, name, mark, openYear } = instrument;
    const line = { section: 'catalogue', id, source: name, mark } as const;
    if (openYear === undefined) return { ...line, what: name, ...inForce(instrument) };
    const { to } = inForce(instrument);
    return {
      ...line,
      what: both((words, language) => words.dayToEnter(translated(name, language), openYear)),
      ...(to !== undefined && { to }),
    };
  });

const readingLines = ({ rules }: Rulebook, { identity, calendar }: ProvinceSettings): SheetLine[] => {
  const counts = rules.flatMap((rule): SheetLine[] => {
    const { id, extendedCounts, openToProvince, name, setBy } = rule;
    if (extendedCounts === undefined || !openToProvince.includes('extendedCounts')) return [];
    const what = both((words, language) => words.readings[extendedCounts](translated(name, language)));
    const source = both((_words, language) => lawInWords(rule, language));
    return [{ ...{ section: 'readings', id: `${id}-longer`, what, source, mark: 'D' }, ...set(setBy) }];
  });
  const setting = (id: string, what: Words): SheetLine => ({
    ...{ section: 'readings', id, what, source: both((words) => words.ownSource), mark: 'D' },
  });
  const saturday = calendar.saturdayMorning ? 'saturday' : 'noSaturday';
  return [
    ...counts,
    setting(
      'identity',
      both((words) => words.readings[identity]),
    ),
    setting(
      'saturday',
      both((words) => words.readings[saturday]),
    ),
  ];
};

/** Every rule of a province's service, by section, each with its mark. */
export const conformanceSheet = (settings: ProvinceSettings, book: Rulebook): SheetLine[] => [
  ...clockLines(book),
  ...ladderLines(book),
  ...calendarLines(settings),
  ...rowLines(book),
  ...postLines(book),
  ...catalogueLines(),
  ...readingLines(book, settings),
];

/** The number of rules with each mark, and of those that an act of the province confirms. */
export const totalsOf = (lines: readonly SheetLine[]) => ({
  T: lines.filter(({ mark }) => mark === 'T').length,
  S: lines.filter(({ mark }) => mark === 'S').length,
  D: lines.filter(({ mark }) => mark === 'D').length,
  setByProvince: lines.filter(({ setBy }) => setBy !== undefined).length,
});
