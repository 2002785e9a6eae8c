import type { ClockEntry, Ending } from '../../simulator/entry.ts';

const clocks: Record<ClockEntry['what'], string> = {
  start: 'Bắt đầu tính thời hạn',
  met: 'Làm đúng hạn',
  'met-late': 'Làm muộn',
  stopped: 'Thôi tính',
  paused: 'Tạm dừng',
  resumed: 'Tính tiếp',
  moved: 'Hạn được dời',
  soon: 'Nhắc: sắp đến hạn',
  due: 'Nhắc: đến hạn hôm nay',
  overdue: 'Nhắc: quá hạn',
  escalated: 'Báo cấp trên: quá hạn',
};

const endings: Record<Ending, string> = {
  result: 'Có kết quả, người gửi được báo',
  escalation: 'Không có kết quả; cấp trên được báo',
  'side-exit': 'Kết thúc sớm, người gửi đọc được lý do',
  failure: 'HỎNG: dừng lại mà không ai biết',
};

/** A rehearsal of a case: its timeline and how it ends. */
export const onSimulator = {
  clocks,
  endings,
  reporter: 'Người gửi',
  system: 'Hệ thống',
  mail: 'Thư',
  sms: 'SMS',
  due: (day: string) => `hạn ${day}`,
  article: (article: string) => `Điều ${article}`,
  setBy: (act: string) => `theo ${act}`,
  row: (row: string) => `theo dòng ${row}`,
  ending: 'Kết cục',
  received: 'Nhận lúc',
  refused: (code: string) => `bước sau bị từ chối (${code})`,
};
