import type { ClockEntry, Ending } from '../../simulator/entry.ts';

const clocks: Record<ClockEntry['what'], string> = {
  start: 'Bắt đầu tính thời hạn',
  met: 'Làm đúng hạn',
  'met-late': 'Làm muộn',
  stopped: 'Thôi tính',
  paused: 'Tạm dừng',
  resumed: 'Tính tiếp',
  moved: 'Hạn được dời',
  soon: 'Nhắc sắp đến hạn',
  due: 'Nhắc đến hạn hôm nay',
  overdue: 'Nhắc quá hạn',
  escalated: 'Báo cấp trên việc quá hạn',
};

const endings: Record<Ending, string> = {
  result: 'Có kết quả, người gửi được báo',
  escalation: 'Không có kết quả; cấp trên được báo',
  'side-exit': 'Kết thúc sớm, người gửi xem được bằng mã theo dõi',
  forwarded: 'Đơn đã chuyển đến nơi có thẩm quyền, người gửi được báo; nơi nhận đã thông báo lại',
  failure: 'HỎNG',
};

const faults = {
  refused: (code: string) => `bước tiếp theo bị hệ thống từ chối (${code})`,
  standstill: 'quy trình đứng yên: hồ sơ còn mở mà không nhắc ai, không chờ ai',
  unheard: (clock: string) => `việc quá hạn không đến được cấp trên (${clock})`,
  untold: 'kết thúc mà người gửi không được báo',
  silence: 'không có kết quả và không ai được báo động',
};

/** A rehearsal of a case: its timeline and how it ends. */
export const onSimulator = {
  title: 'Diễn tập',
  intro:
    'Chạy thử cả một vụ việc theo lịch, thời hạn và danh bạ đang dùng: ai được báo, ngày nào, theo văn bản nào. Không có gì được ghi lại hay gửi đi; cán bộ trong ca là người giả định.',
  day: 'Ngày nhận',
  hour: 'Giờ nhận',
  plan: 'Ca',
  play: 'Diễn tập',
  problems: {
    plan: 'Không có ca này. Hãy chọn một ca trong danh sách.',
    moment: 'Ngày hoặc giờ không đúng. Hãy chọn lại ngày và giờ nhận.',
    year: 'Chưa có lịch cho năm mà ca này đi qua. Hãy chọn ngày gần hơn.',
    stage:
      'Vào ngày này danh bạ chưa có Mặt trận cấp xã nào có địa bàn và cấp ủy. Hãy chọn ngày khác hoặc nhập danh bạ cơ quan trước.',
    post: 'Danh mục chức vụ không có chức vụ nào ở cấp của ca này. Hãy xem lại danh mục chức vụ.',
  },
  clocks,
  endings,
  faults,
  reporter: 'Người gửi',
  system: 'Hệ thống',
  stranger: 'Địa chỉ không của ai',
  mail: 'Thư',
  sms: 'SMS',
  page: 'Lời nhắn, đọc bằng mã theo dõi',
  due: (day: string) => `hạn ${day}`,
  estimate: 'dự kiến, lịch nghỉ chưa công bố',
  provisional: 'tạm tính từ ngày chuyển, chờ ngày nơi kia nhận',
  article: (article: string) => `Điều ${article}`,
  setBy: (act: string) => `theo ${act}`,
  row: (row: string) => `theo dòng ${row}`,
  ending: 'Kết cục',
  received: 'Nhận lúc',
};
