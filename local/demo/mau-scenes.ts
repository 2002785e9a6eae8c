import type { ActName } from '../../shared/domain/report/acts/acts.ts';
import { CHECKLIST } from '../../shared/schemas/checklist.ts';
import { PHONE_CALL, type ReportName } from './mau-reports.ts';
import type { Answers } from './officer-at-work.ts';

type Doing =
  | { readonly sends: ReportName }
  | { readonly who: string; readonly registers: Answers }
  | { readonly who: string; readonly does: ActName; readonly on: ReportName; readonly with: Answers };

/** One event, on one of five working days (0 to 4), at an hour of Viet Nam. */
type Scene = { readonly day: number; readonly at: string } & Doing;

const HOA = 'nguyen-thi-hoa';
const MINH = 'tran-van-minh';
const THANH = 'le-thi-thanh';
const BAO = 'pham-quoc-bao';

const accepted: Answers = { kind: 'feedback', assignee: MINH };
const verified = (items: readonly string[], summary: string): Answers => ({
  checklist: CHECKLIST,
  items,
  summary,
});

/** The events of the week in order: each report ends in a different status. */
export const SCENES: readonly Scene[] = [
  { day: 0, at: '08:40', sends: 'school' },
  { day: 0, at: '09:30', who: HOA, does: 'accept', on: 'school', with: accepted },
  { day: 0, at: '10:15', sends: 'counter' },
  { day: 0, at: '14:00', who: HOA, does: 'accept', on: 'counter', with: accepted },
  { day: 0, at: '15:30', sends: 'hamlet' },

  { day: 1, at: '08:30', who: HOA, does: 'accept', on: 'hamlet', with: accepted },
  {
    day: 1,
    at: '09:00',
    who: MINH,
    does: 'finish-verification',
    on: 'school',
    with: verified(
      ['nq04-2-7', 'luat36-2'],
      'Trường thu 450.000 đồng một học sinh khi chưa họp phụ huynh, không có biên lai. Ba phụ huynh không quen nhau nói khớp nhau; có ảnh chụp thông báo của lớp.',
    ),
  },
  {
    day: 1,
    at: '09:10',
    who: MINH,
    does: 'finish-verification',
    on: 'counter',
    with: verified(
      ['nq04-2-5', 'luat80-14'],
      'Hồ sơ bị trả lại ba lần, mỗi lần yêu cầu một giấy tờ khác, không có phiếu hướng dẫn. Đã đối chiếu sổ tiếp nhận của bộ phận một cửa.',
    ),
  },
  {
    day: 1,
    at: '14:00',
    who: THANH,
    does: 'approve-referral',
    on: 'school',
    with: { letter: '12/BC-MTTQ-BTT' },
  },
  {
    day: 1,
    at: '14:05',
    who: THANH,
    does: 'approve-referral',
    on: 'counter',
    with: { letter: '13/BC-MTTQ-BTT' },
  },
  { day: 1, at: '15:00', sends: 'hiring' },
  { day: 1, at: '15:30', who: HOA, does: 'accept', on: 'hiring', with: accepted },
  { day: 1, at: '16:00', sends: 'speech' },

  { day: 2, at: '08:15', who: BAO, does: 'acknowledge-receipt', on: 'school', with: {} },
  { day: 2, at: '08:20', who: BAO, does: 'acknowledge-receipt', on: 'counter', with: {} },
  { day: 2, at: '09:00', sends: 'gambling' },
  { day: 2, at: '09:30', sends: 'road' },
  { day: 2, at: '10:00', who: HOA, does: 'accept', on: 'gambling', with: accepted },
  {
    day: 2,
    at: '10:10',
    who: HOA,
    does: 'guide-elsewhere',
    on: 'road',
    with: {
      kind: 'outside',
      toBody: 'Bộ phận một cửa, Ủy ban nhân dân xã Mẫu Một',
      message:
        'Việc sửa đường thuộc Ủy ban nhân dân xã Mẫu Một. Bạn gửi kiến nghị tại bộ phận một cửa của xã; chúng tôi đã báo để xã biết.',
      reason: 'Kiến nghị về hạ tầng, không nói về cán bộ hay đảng viên nào.',
    },
  },
  {
    day: 2,
    at: '14:00',
    who: MINH,
    does: 'finish-verification',
    on: 'hamlet',
    with: verified(
      ['nq04-2-6'],
      'Thôn thu tiền làm đường ngõ, chưa công khai thu chi. Đoạn đường đã hỏng sau ba tháng; có ảnh và xác nhận của hai hộ.',
    ),
  },
  {
    day: 2,
    at: '15:00',
    who: THANH,
    does: 'approve-referral',
    on: 'hamlet',
    with: { letter: '14/BC-MTTQ-BTT' },
  },

  {
    day: 3,
    at: '09:00',
    who: MINH,
    does: 'ask-reporter',
    on: 'gambling',
    with: { message: 'Bạn cho biết thêm: việc này thường diễn ra vào những ngày nào, ở quán nào?' },
  },
  {
    day: 3,
    at: '09:20',
    who: MINH,
    does: 'finish-verification',
    on: 'hiring',
    with: verified(
      ['nq04-2-8'],
      'Xã tuyển một hợp đồng không niêm yết thông báo. Người trúng tuyển là cháu ruột của lãnh đạo phụ trách; đã xem danh sách dự tuyển.',
    ),
  },
  {
    day: 3,
    at: '15:00',
    who: BAO,
    does: 'answer',
    on: 'school',
    with: {
      letter: '31-CV/ĐU',
      outcome: 'breach-reminded',
      summary:
        'Đảng ủy xã đã làm việc với chi bộ nhà trường: khoản thu sai quy định. Đã nhắc nhở, yêu cầu trả lại tiền và họp phụ huynh.',
    },
  },

  {
    day: 4,
    at: '09:00',
    who: THANH,
    does: 'close',
    on: 'school',
    with: {
      outcome: 'breach-reminded',
      text: 'Đảng ủy xã kết luận khoản thu sai quy định. Người có trách nhiệm đã bị nhắc nhở; nhà trường trả lại tiền cho phụ huynh.',
    },
  },
  { day: 4, at: '15:45', who: HOA, registers: PHONE_CALL },
];
