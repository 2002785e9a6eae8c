import type { ClockId, ClockRule, LocalDate } from '../schemas/rules/clock.ts';
import type { Words } from '../schemas/primitives.ts';

type Row = Omit<ClockRule, 'id'>;
/** A part of the clock table: one row per clock, or one per time in force where the law has changed. */
export type ClockRows = Readonly<Partial<Record<ClockId, Row | readonly Row[]>>>;

type Law = Pick<ClockRule, 'law' | 'inForceFrom'>;

const law = (vi: string, en: string, inForceFrom: LocalDate): Law => ({ law: { vi, en }, inForceFrom });

/**
 * The instruments, each with number and date. `inForceFrom` is the day of the instrument itself where the
 * day of its entry into force was not read (the Regulation and the Joint Resolution).
 */
export const REGULATION_124 = law(
  'Quy định 124-QĐ/TW ngày 02/02/2018',
  'Regulation 124-QĐ/TW of 2 February 2018',
  '2018-02-02',
);
export const RECEPTION_LAW = law(
  'Luật Tiếp công dân 42/2013/QH13 ngày 25/11/2013',
  'the Law on Reception of Citizens 42/2013/QH13 of 25 November 2013',
  '2014-07-01',
);
export const DENUNCIATION_LAW = law(
  'Luật Tố cáo 25/2018/QH14 ngày 12/06/2018',
  'the Law on Denunciations 25/2018/QH14 of 12 June 2018',
  '2019-01-01',
);
export const CORRUPTION_LAW = law(
  'Luật Phòng, chống tham nhũng 36/2018/QH14 ngày 20/11/2018',
  'the Anti-Corruption Law 36/2018/QH14 of 20 November 2018',
  '2019-07-01',
);
export const RECEPTION_DECREE = law(
  'Nghị định 154/2026/NĐ-CP ngày 15/05/2026',
  'Decree 154/2026/NĐ-CP of 15 May 2026',
  '2026-07-01',
);
export const PERSONAL_DATA_LAW = law(
  'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 ngày 26/06/2025',
  'the Personal Data Protection Law 91/2025/QH15 of 26 June 2025',
  '2026-01-01',
);
export const JOINT_RESOLUTION = law(
  'Nghị quyết liên tịch 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/06/2017',
  'Joint Resolution 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN of 15 June 2017',
  '2017-06-15',
);
export const FRONT_LAW = law(
  'Luật Mặt trận Tổ quốc Việt Nam 75/2015/QH13 ngày 09/06/2015',
  'the Law on the Viet Nam Fatherland Front 75/2015/QH13 of 9 June 2015',
  '2016-01-01',
);
/** Drafts implement the Regulation and are in force from the same day. */
export const DRAFT = law(
  'dự thảo, chờ tỉnh xác nhận',
  'a draft, to be confirmed by the province',
  REGULATION_124.inForceFrom,
);

/** The rule that the first day is not counted. */
export const FIRST_DAY_LAW: Words = {
  vi: 'Điều 147.2 Bộ luật Dân sự 91/2015/QH13 ngày 24/11/2015',
  en: 'Article 147.2 of the Civil Code 91/2015/QH13 of 24 November 2015',
};
/** The rule that a last day on a day off moves to the next working day. */
export const LAST_DAY_LAW: Words = {
  vi: 'Điều 148.5 Bộ luật Dân sự 91/2015/QH13 ngày 24/11/2015',
  en: 'Article 148.5 of the Civil Code 91/2015/QH13 of 24 November 2015',
};
