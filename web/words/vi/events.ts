import type { ActName, OfficerAct } from '../../../shared/domain/report/acts/acts.ts';

/** Entries of the story that come from no officer's form. `receive` is the first entry of every report. */
const told: Record<Exclude<ActName, OfficerAct> | 'receive', string> = {
  receive: 'Đã nhận phản ánh',
  'hand-over': 'Đã giao cho người khác',
  'share-exclusion': 'Đã rà soát lại nơi và người xử lý',
  locate: 'Hệ thống đã tìm nơi có thẩm quyền',
  refer: 'Đã chuyển báo cáo đến cấp ủy',
  contest: 'Người gửi chưa đồng ý với kết quả',
  archive: 'Đã lưu hồ sơ',
  withdraw: 'Người gửi rút phản ánh',
  'reporter-message': 'Người gửi nhắn thêm',
  'open-part': 'Đã mở phần niêm phong',
  remind: 'Đã nhắc',
  recount: 'Thời hạn được tính lại vì lịch nghỉ hoặc quy định thay đổi',
};

const parts = {
  narrative: 'nội dung phản ánh',
  identity: 'danh tính người gửi',
  subject: 'tên người bị phản ánh',
  message: 'một lời nhắn',
  'file-key': 'một tệp',
  'file-note': 'tên một tệp',
};

export const onEvents = {
  told,
  parts,
  reminded: (times: number) => `Đã nhắc ${String(times)} lần, lần cuối lúc trên`,
  reporter: 'người gửi',
  system: 'hệ thống',
  formerOfficer: 'cán bộ đã nghỉ',
  body: (name: string) => `Nơi nhận: ${name}`,
  letter: (number: string) => `Văn bản ${number}`,
  outside: (name: string) => `Kết thúc ở tỉnh; người gửi được chỉ viết đến: ${name}`,
  movedTo: (name: string) => `Mặt trận tiếp nhận: ${name}`,
  assignee: (name: string) => `Giao cho: ${name}`,
  openedPart: (part: string) => `Phần: ${part}`,
  reason: 'Lý do',
  next: 'Tiếp theo',
  noLater: 'chậm nhất',
};
export type EventsWords = typeof onEvents;
