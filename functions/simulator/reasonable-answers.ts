import type { ActInput, ActName } from '../../shared/domain/report/acts.ts';
import { CHECKLIST } from '../../shared/schemas/checklist.ts';

type Answers = { readonly [A in ActName]: ActInput<A> };

/**
 * What each act needs to be told, filled in as a reasonable officer would: by the simulator, and by tests that play a
 * report's life. A new act needs its entry here, or nothing compiles.
 */
export const reasonableAnswers = ({
  verifier,
  party,
}: {
  readonly verifier: string;
  readonly party: string;
}): Answers => ({
  take: {},
  accept: {
    kind: 'feedback',
    violatorClear: true,
    evidenceConcrete: true,
    checkable: true,
    assignee: verifier,
  },
  'guide-elsewhere': {
    kind: 'outside',
    toBody: 'Công an xã',
    message: 'Xin gửi Công an xã.',
    reason: 'Không thuộc phạm vi.',
  },
  'not-pursue': {
    violatorClear: false,
    evidenceConcrete: false,
    checkable: true,
    message: 'Thiếu tên đơn vị.',
    reason: 'Chưa đủ căn cứ.',
  },
  merge: { into: '', reason: 'Cùng nội dung.' },
  'pass-up': { reason: 'Cấp trên quản lý.' },
  'clarify-subject': { subjectPost: 'school-head', reason: 'Đã rõ chức vụ.' },
  recuse: {},
  'hand-over': {},
  'share-exclusion': {},
  reassign: { assignee: verifier, reason: 'Đổi người.' },
  'ask-reporter': { message: 'Việc xảy ra lúc mấy giờ?' },
  resume: {},
  'save-findings': { checklist: ['in-scope'], items: [] },
  'finish-verification': {
    checklist: [...CHECKLIST],
    items: ['nq04-2-6'],
    summary: 'Dùng xe công vào việc riêng.',
  },
  locate: {},
  split: {
    kind: 'complaint',
    matter: 'other',
    what: 'Phần về quyết định thu hồi đất của chính người gửi.',
    reason: 'Hai việc khác loại.',
  },
  'forward-denunciation': {
    ...{ body: party, letter: '15/CV-MTTQ' },
    message: 'Đơn đã được chuyển đến cấp ủy có thẩm quyền.',
  },
  'note-receipt': {},
  'note-outcome': { letter: '123-TB/TU', summary: 'Đã thụ lý và kết luận.' },
  'choose-body': { body: party, reason: 'Cấp ủy quản lý trực tiếp.' },
  'approve-referral': { letter: '12/BC-MTTQ-BTT' },
  'send-back': { reason: 'Cần rõ hơn.' },
  refer: {},
  chase: {},
  'acknowledge-receipt': {},
  'return-not-ours': { reason: 'Không do chúng tôi quản lý.' },
  'ask-longer': { reason: 'Việc phức tạp.' },
  extend: { reason: 'Đồng ý: việc phức tạp.' },
  answer: { letter: '01-CV/ĐU', outcome: 'breach-reminded', summary: 'Đã nhắc nhở.' },
  'send-back-answer': { reason: 'Chưa phải kết quả.' },
  close: { outcome: 'breach-reminded', text: 'Đã nhắc nhở người vi phạm.' },
  contest: {},
  reopen: { reason: 'Có tình tiết mới.' },
  uphold: { message: 'Kết quả đã đủ căn cứ.', reason: 'Không có tình tiết mới.' },
  archive: {},
  withdraw: {},
  'reporter-message': {},
  'tell-reporter': { message: 'Chúng tôi đang xem.' },
  note: { note: 'Gọi lại thứ Hai.' },
  'open-part': { part: 'narrative', reason: 'Đọc để phân loại.' },
  'ask-identity': { reason: 'Cần hỏi trực tiếp.' },
  'grant-identity': { reason: 'Đồng ý.' },
  'crime-signs': { reason: 'Có dấu hiệu chiếm đoạt tài sản.' },
  'crime-signs-filed': { letter: '17/CV-MTTQ-BTT' },
  remind: {},
  recount: {},
});
