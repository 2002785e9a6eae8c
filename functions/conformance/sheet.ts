import { amount, lawInWords } from '../../shared/domain/clocks/explanation-sentences.ts';
import { fullDate } from '../../shared/domain/local-time.ts';
import { calendarFor, CALENDAR_YEARS } from '../../shared/reference/calendars.ts';
import { INSTRUMENTS } from '../../shared/reference/catalogue-instruments.ts';
import { ANNOUNCED_YEARS, LABOUR_CODE } from '../../shared/reference/holidays.ts';
import type { ClockRule, Mark } from '../../shared/schemas/clock.ts';
import type { ProvinceSettings } from '../../shared/schemas/province.ts';
import type { Language, Words } from '../../shared/schemas/words.ts';
import { conformanceWords } from '../../web/words/conformance.ts';
import type { Rulebook } from '../rulebook.ts';

type Sheet = (typeof conformanceWords)['vi'];
export type Section = keyof Sheet['sections'];

/** One rule the service works by. */
export interface SheetLine {
  readonly section: Section;
  readonly id: string;
  readonly what: Words;
  /** Instrument and article, or that it is a draft or a setting. */
  readonly source: Words;
  readonly mark: Mark;
  /** Days in force, YYYY-MM-DD. */
  readonly from?: string;
  readonly to?: string;
  /** The province's act that set or confirmed it. */
  readonly setBy?: string;
}

const both = (text: (words: Sheet, language: Language) => string): Words => ({
  vi: text(conformanceWords.vi, 'vi'),
  en: text(conformanceWords.en, 'en'),
});

const lengthOf = (rule: ClockRule, words: Sheet, language: Language): string => {
  if (rule.unit === 'at-once') return language === 'vi' ? 'ngay' : 'at once';
  if (rule.term !== undefined) return rule.term[language];
  const { length, unit, extendedLength, extendedCounts } = rule;
  if (extendedLength === undefined) return amount(length, unit, language);
  const most = extendedCounts === 'on-top' ? length + extendedLength : extendedLength;
  return amount(length, unit, language) + words.longer(amount(most, unit, language));
};

const inForce = ({ inForceFrom, inForceTo }: { inForceFrom: string; inForceTo?: string | undefined }) => ({
  from: inForceFrom,
  ...(inForceTo !== undefined && { to: inForceTo }),
});
const set = (setBy: string | undefined) => (setBy === undefined ? {} : { setBy });

const clockLines = ({ rules }: Rulebook): SheetLine[] =>
  rules.map((rule) => ({
    ...{ section: 'clocks', id: rule.id, mark: rule.mark },
    what: both((words, language) => `${rule.name[language]}: ${lengthOf(rule, words, language)}`),
    source: both((words, language) =>
      // The duty is the law's, how many days it takes is not: a draft that names an article is one of these.
      rule.mark === 'D' && rule.article !== undefined
        ? words.lengthNotOfLaw(lawInWords(rule, language))
        : lawInWords(rule, language),
    ),
    ...inForce(rule),
    ...set(rule.setBy),
  }));

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
      source: both((_words, language) => [...acts.values()].map((act) => act[language]).join('; ')),
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
    what: both((words, language) => words.day(fullDate(day.date, language), day.name[language])),
    source: { vi: day.act, en: day.act },
  }));
  return [...years, ahead, ...swaps, ...own];
};

const postLines = ({ jurisdiction }: Rulebook): SheetLine[] =>
  jurisdiction.posts.map((post) => ({
    ...{ section: 'posts', id: post.id, mark: post.mark },
    what: both((words, language) => words.managedBy(post.words[language], post.row)),
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
      what: both((words, language) => words.dayToEnter(name[language], openYear)),
      ...(to !== undefined && { to }),
    };
  });

const readingLines = ({ rules }: Rulebook, { identity, calendar }: ProvinceSettings): SheetLine[] => {
  const counts = rules.flatMap((rule): SheetLine[] => {
    const { id, extendedCounts, openToProvince, name, setBy } = rule;
    if (extendedCounts === undefined || !openToProvince.includes('extendedCounts')) return [];
    const what = both((words, language) => words.readings[extendedCounts](name[language]));
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

/** Every rule a province's service works by, section by section, each with how sure it is. */
export const conformanceSheet = (settings: ProvinceSettings, book: Rulebook): SheetLine[] => [
  ...clockLines(book),
  ...calendarLines(settings),
  ...rowLines(book),
  ...postLines(book),
  ...catalogueLines(),
  ...readingLines(book, settings),
];

/** How many rules have each mark, and how many an act of the province stands behind. */
export const totalsOf = (lines: readonly SheetLine[]) => ({
  T: lines.filter(({ mark }) => mark === 'T').length,
  S: lines.filter(({ mark }) => mark === 'S').length,
  D: lines.filter(({ mark }) => mark === 'D').length,
  setByProvince: lines.filter(({ setBy }) => setBy !== undefined).length,
});
