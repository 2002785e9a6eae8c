import type { ClockEvent, ClockUnit } from '../../schemas/clock.ts';
import type { Words } from '../../schemas/words.ts';

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

/** What set a clock going, as the beginning of a sentence that ends with the day. */
export const EVENTS: Record<ClockEvent, Words> = {
  receipt: { vi: 'Nhận phản ánh', en: 'The report was received' },
  'sending-to-party-body': { vi: 'Gửi báo cáo đến cấp ủy', en: 'The report was sent to the Party body' },
  answer: { vi: 'Cấp ủy trả lời', en: 'The Party body answered' },
  contest: { vi: 'Người phản ánh nói chưa đồng ý', en: 'The reporter contested the result' },
  'receipt-by-party-body': { vi: 'Cấp ủy nhận báo cáo', en: 'The Party body received the report' },
  'receipt-of-forwarded-letter': {
    vi: 'Cơ quan có thẩm quyền nhận đơn được chuyển',
    en: 'The competent body received the forwarded letter',
  },
  'receipt-of-request': {
    vi: 'Cơ quan có thẩm quyền nhận yêu cầu',
    en: 'The competent body received the request',
  },
  detection: { vi: 'Phát hiện sự việc', en: 'The matter was detected' },
  'result-told': { vi: 'Báo kết quả cho người phản ánh', en: 'The reporter was told the result' },
  session: { vi: 'Buổi giám sát', en: 'The supervision session' },
  'plan-year': { vi: 'Năm kế hoạch bắt đầu', en: 'The year of the plan begins' },
  'half-year-end': { vi: 'Kết thúc kỳ sáu tháng', en: 'The half-year ended' },
};

export const UNITS: Record<ClockUnit, { readonly vi: string; readonly one: string; readonly many: string }> =
  {
    'working-day': { vi: 'ngày làm việc', one: 'working day', many: 'working days' },
    'calendar-day': { vi: 'ngày', one: 'day', many: 'days' },
    'calendar-month': { vi: 'tháng', one: 'month', many: 'months' },
    hour: { vi: 'giờ', one: 'hour', many: 'hours' },
    'at-once': { vi: 'ngay', one: 'at once', many: 'at once' },
  };
