import type { LocalDate } from '../schemas/rules/clock.ts';
import type { DayOff, WorkedDay } from '../schemas/rules/calendar.ts';
import type { Words } from '../schemas/primitives.ts';

type Act = Pick<DayOff, 'act' | 'mark'>;

/** Names of the public holidays of Labour Code Art. 112.1, and of the one added in 2026. */
export const HOLIDAYS = {
  newYear: { vi: 'Tết Dương lịch', en: 'New Year’s Day' },
  tet: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' },
  hungKings: { vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ Commemoration' },
  victory: { vi: 'Ngày Chiến thắng', en: 'Victory Day' },
  labour: { vi: 'Ngày Quốc tế Lao động', en: 'International Labour Day' },
  national: { vi: 'Quốc khánh', en: 'National Day' },
  culture: { vi: 'Ngày Văn hóa Việt Nam', en: 'Viet Nam Culture Day' },
} as const satisfies Record<string, Words>;

/** The act that sets the holidays. */
export const LABOUR_CODE: Act = {
  act: {
    vi: 'Điều 112.1 Bộ luật Lao động 45/2019/QH14 ngày 20/11/2019',
    en: 'Article 112.1 of the Labour Code 45/2019/QH14 of 20 November 2019',
  },
  mark: 'S',
};

/** The act that moves a holiday on a weekly day off to the next working day. */
const MAKE_UP: Act = {
  act: {
    vi: 'Điều 111.3 Bộ luật Lao động 45/2019/QH14 ngày 20/11/2019',
    en: 'Article 111.3 of the Labour Code 45/2019/QH14 of 20 November 2019',
  },
  mark: 'S',
};

export const CULTURE_DAY: Act = {
  act: { vi: 'Nghị quyết 28/2026/QH16', en: 'Resolution 28/2026/QH16' },
  mark: 'S',
};

/** The act of the yearly announcement, which sets the free days beside Tết and 2 September. */
const ANNOUNCEMENT: Act = {
  act: {
    vi: 'thông báo nghỉ lễ, Tết hằng năm; số văn bản chưa được nhập',
    en: 'yearly announcement of holidays; its number is still to be entered',
  },
  mark: 'S',
};

const madeUp = ({ vi, en }: Words): Words => ({ vi: `${vi} (nghỉ bù)`, en: `${en} (made up)` });

/** The day off that replaces a holiday on a weekly day off. */
export const makeUpOf = (date: LocalDate, name: Words): DayOff => ({ date, name: madeUp(name), ...MAKE_UP });

const off = (name: Words, act: Act, ...dates: readonly LocalDate[]): DayOff[] =>
  dates.map((date) => ({ date, name, ...act }));

const swap = (insteadOf: LocalDate, date: LocalDate, vi: string, en: string): WorkedDay => ({
  date,
  insteadOf,
  act: { vi, en },
  mark: 'S',
});

/** Years whose days off were announced. Holidays on a weekend are listed too, so that explanations can name them. */
export const ANNOUNCED_YEARS: readonly number[] = [2024, 2025, 2026];

export const ANNOUNCED_DAYS_OFF: readonly DayOff[] = [
  ...off(HOLIDAYS.newYear, LABOUR_CODE, '2024-01-01', '2025-01-01', '2026-01-01'),
  ...off(
    HOLIDAYS.tet,
    ANNOUNCEMENT,
    ...['2024-02-08', '2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12', '2024-02-13', '2024-02-14'],
    ...['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
    ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
  ),
  ...off(HOLIDAYS.hungKings, LABOUR_CODE, '2024-04-18', '2025-04-07', '2026-04-26'),
  makeUpOf('2026-04-27', HOLIDAYS.hungKings),
  ...off(HOLIDAYS.victory, LABOUR_CODE, '2024-04-30', '2025-04-30', '2026-04-30'),
  ...off(HOLIDAYS.labour, LABOUR_CODE, '2024-05-01', '2025-05-01', '2026-05-01'),
  ...off(HOLIDAYS.national, LABOUR_CODE, '2024-09-02', '2025-09-02', '2026-09-02'),
  ...off(HOLIDAYS.national, ANNOUNCEMENT, '2024-09-03', '2025-09-01', '2026-09-01'),
  ...off(HOLIDAYS.culture, CULTURE_DAY, '2026-11-24'),
];

export const ANNOUNCED_SWAPS: readonly WorkedDay[] = [
  swap(
    '2024-04-29',
    '2024-05-04',
    'Công văn 2450/VPCP-KGVX ngày 12/04/2024',
    'Official letter 2450/VPCP-KGVX of 12 April 2024',
  ),
  swap('2025-05-02', '2025-04-26', ANNOUNCEMENT.act.vi, ANNOUNCEMENT.act.en),
  swap(
    '2026-01-02',
    '2026-01-10',
    'Công văn 12729/VPCP-KGVX ngày 25/12/2025',
    'Official letter 12729/VPCP-KGVX of 25 December 2025',
  ),
  swap(
    '2026-08-31',
    '2026-08-22',
    'thông báo của Bộ Nội vụ, tháng 10/2025; số văn bản chưa được nhập',
    'announcement of the Ministry of Home Affairs, October 2025; its number is still to be entered',
  ),
];
