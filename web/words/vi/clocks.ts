import type { ClockEvent, ClockUnit } from '../../../shared/schemas/rules/clock.ts';

/** The event that started a clock, as the beginning of a sentence that ends with the day. */
const events: Record<ClockEvent, string> = {
  receipt: 'Nhận phản ánh',
  'sending-to-party-body': 'Gửi báo cáo đến cấp ủy',
  answer: 'Cấp ủy trả lời',
  contest: 'Người phản ánh nói chưa đồng ý',
  'receipt-by-party-body': 'Cấp ủy nhận báo cáo',
  'receipt-of-forwarded-letter': 'Cơ quan có thẩm quyền nhận đơn được chuyển',
  'receipt-of-request': 'Cơ quan có thẩm quyền nhận yêu cầu',
  detection: 'Phát hiện sự việc',
  'result-told': 'Báo kết quả cho người phản ánh',
  session: 'Buổi giám sát',
  'plan-year': 'Năm kế hoạch bắt đầu',
  'half-year-end': 'Kết thúc kỳ sáu tháng',
};

const lengths: Record<Exclude<ClockUnit, 'at-once'>, (count: number) => string> = {
  'working-day': (count) => `${String(count)} ngày làm việc`,
  'calendar-day': (count) => `${String(count)} ngày`,
  'calendar-month': (count) => `${String(count)} tháng`,
  hour: (count) => `${String(count)} giờ`,
};

/** How a due date was computed; days, lengths and laws are passed in words. */
export const clocks = {
  events,
  lengths,
  atOnce: 'ngay',
  article: (article: string, law: string) => `Điều ${article} ${law}`,
  rule: {
    atOnce: (law: string) => `Phải làm ngay (${law}).`,
    after: (length: string, law: string) => `Thời hạn: ${length} (${law}).`,
    before: (length: string, law: string) => `Chậm nhất ${length} trước (${law}).`,
  },
  began: (event: string, at: string) => `${event}: ${at}.`,
  dayNotCounted: (event: string, day: string, law: string) =>
    `${event}: ${day}; ngày này không tính (${law}).`,
  firstDay: (day: string) => `Ngày đầu tiên được tính: ${day}.`,
  weekend: (days: string) => `Không tính ngày nghỉ hằng tuần: ${days}.`,
  holiday: (days: string, name: string, act: string) => `Không tính ${days}: ${name} (${act}).`,
  estimated: (name: string) => `${name}, dự kiến`,
  swap: (days: string, worked: string, act: string) => `Không tính ${days}: nghỉ, làm bù ${worked} (${act}).`,
  workedDay: (days: string, freed: string, act: string) => `Có tính ${days}: làm bù cho ${freed} (${act}).`,
  pause: (from: string, to: string) => `Tạm dừng từ ${from} đến ${to}.`,
  pauseOf: (from: string, to: string, days: string) => `Tạm dừng từ ${from} đến ${to}: ${days} không tính.`,
  paused: (from: string) => `Đang tạm dừng từ ${from}; hạn sẽ lùi lại theo số ngày tạm dừng.`,
  extension: (day: string, length: string) => `Gia hạn ${day}: tổng cộng ${length}.`,
  off: {
    weekend: 'ngày nghỉ hằng tuần',
    swap: (worked: string) => `ngày nghỉ (làm bù ngày ${worked})`,
  },
  rollBack: (last: string, why: string, to: string) =>
    `Ngày cuối có thể làm, ${last}, là ${why}, nên phải xong vào ngày làm việc liền trước: ${to}.`,
  roll: (last: string, why: string, to: string, law: string) =>
    `Ngày cuối, ${last}, là ${why}, nên hạn chuyển sang ngày làm việc tiếp theo: ${to} (${law}).`,
  moved: (days: string) => `Hạn đã báo trước đây: ${days}; được tính lại vì lịch nghỉ hoặc quy tắc thay đổi.`,
  otherRules:
    'Hạn này được tính theo lịch nghỉ và quy tắc của lúc đó, nay đã khác; từng ngày đã đếm không dựng lại được.',
  estimate: (years: string) =>
    `Lịch nghỉ năm ${years} là dự kiến; hạn có thể thay đổi khi có thông báo chính thức.`,
  due: (moment: string) => `Hạn: ${moment}.`,
  dueDay: (day: string) => `Hạn: hết ngày ${day}.`,
  dueDayOf: (day: string, length: string) => `Hạn: hết ngày ${day}, đủ ${length}.`,
};
