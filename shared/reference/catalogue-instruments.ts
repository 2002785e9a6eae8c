import type { Instrument } from '../schemas/rules/catalogue.ts';
import { CORRUPTION_LAW } from './clock-laws.ts';

/** Only the year of issue is known: the days are a draft until an administrator enters the day. */
const issuedIn = (openYear: number) =>
  ({ openYear, inForceFrom: `${String(openYear + 1)}-01-01`, mark: 'D' }) as const;

/**
 * The instruments of the catalogue (domain §5). "Things party members must not do" was issued three times; the one in
 * force on the day of an act applies to it.
 */
export const INSTRUMENTS: readonly Instrument[] = [
  {
    id: 'nq04',
    name: { vi: 'Nghị quyết 04-NQ/TW ngày 30/10/2016', en: 'Resolution 04-NQ/TW of 30 October 2016' },
    inForceFrom: '2016-10-30',
    mark: 'S',
  },
  {
    id: 'qd47',
    name: { vi: 'Quy định 47-QĐ/TW năm 2011', en: 'Regulation 47-QĐ/TW of 2011' },
    ...issuedIn(2011),
    inForceTo: '2021-10-24',
    replacedBy: 'qd37',
  },
  {
    id: 'qd37',
    name: { vi: 'Quy định 37-QĐ/TW ngày 25/10/2021', en: 'Regulation 37-QĐ/TW of 25 October 2021' },
    inForceFrom: '2021-10-25',
    inForceTo: '2026-07-25',
    replacedBy: 'qd207',
    mark: 'S',
  },
  {
    id: 'qd207',
    name: { vi: 'Quy định 207-QĐ/TW ngày 26/7/2026', en: 'Regulation 207-QĐ/TW of 26 July 2026' },
    inForceFrom: '2026-07-26',
    mark: 'S',
  },
  {
    id: 'luat36',
    name: {
      vi: 'Luật Phòng, chống tham nhũng 36/2018/QH14 ngày 20/11/2018',
      en: 'Law 36/2018/QH14 of 20 November 2018 on Preventing Corruption',
    },
    inForceFrom: CORRUPTION_LAW.inForceFrom,
    mark: 'T',
  },
  {
    id: 'qd1847',
    name: { vi: 'Quyết định 1847/QĐ-TTg năm 2018', en: 'Decision 1847/QĐ-TTg of 2018' },
    ...issuedIn(2018),
  },
  {
    id: 'qd144',
    name: { vi: 'Quy định 144-QĐ/TW năm 2024', en: 'Regulation 144-QĐ/TW of 2024' },
    ...issuedIn(2024),
  },
  {
    id: 'luat80',
    name: { vi: 'Luật Cán bộ, công chức 80/2025/QH15', en: 'Law 80/2025/QH15 on Cadres and Civil Servants' },
    ...issuedIn(2025),
  },
];
