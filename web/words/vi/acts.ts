import type { ACTS, OfficerAct, OfficerField } from '../../../shared/domain/report/acts/acts.ts';
import type { Kind } from '../../../shared/schemas/rules/catalogue.ts';
import type { ChecklistItem } from '../../../shared/schemas/checklist.ts';
import type { Outcome } from '../../../shared/schemas/outcome.ts';

/** Answers to a question that may have no known answer. */
type YesOrNo = (typeof ACTS)['finish-verification']['fields']['member']['of'][number];

interface ActWords {
  /** In the story of a report, after it happened. */
  readonly done: string;
  readonly title: string;
  /** On the button: the act itself. */
  readonly button: string;
  /** Beside the button: the effect. */
  readonly effect: string;
}

export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

const acts: Record<OfficerAct, ActWords> = {
  take: {
    done: 'Đã nhận việc',
    title: 'Nhận việc',
    button: 'Tôi nhận việc này',
    effect: 'Người gửi thấy phản ánh đã có người tiếp nhận. Hạn xác nhận được coi là đã làm.',
  },
  accept: {
    done: 'Đã phân loại, giao xác minh',
    title: 'Thụ lý và giao xác minh',
    button: 'Thụ lý, giao xác minh',
    effect: 'Hồ sơ chuyển sang bước xác minh; cán bộ được giao nhận thông báo không kèm nội dung.',
  },
  'guide-elsewhere': {
    done: 'Đã hướng dẫn người gửi đến đúng nơi',
    title: 'Hướng dẫn đến đúng nơi',
    button: 'Gửi hướng dẫn và kết thúc',
    effect: 'Người gửi đọc được hướng dẫn bằng mã theo dõi. Hồ sơ kết thúc ở đây.',
  },
  'not-pursue': {
    done: 'Đã lưu, không chuyển; người gửi được biết còn thiếu gì',
    title: 'Lưu, không chuyển',
    button: 'Lưu hồ sơ, báo người gửi',
    effect: 'Người gửi được biết còn thiếu điều gì và có thể gửi lại. Hồ sơ được lưu, không bị hủy.',
  },
  merge: {
    done: 'Đã nhập vào hồ sơ khác',
    title: 'Nhập vào hồ sơ khác',
    button: 'Nhập hồ sơ',
    effect: 'Hồ sơ này kết thúc và được ghi liên kết với hồ sơ kia. Mã theo dõi của người gửi vẫn dùng được.',
  },
  'pass-up': {
    done: 'Đã chuyển lên Mặt trận cấp trên',
    title: 'Chuyển lên Mặt trận cấp trên',
    button: 'Chuyển cấp trên',
    effect: 'Mặt trận cấp trên trực tiếp tiếp nhận hồ sơ; cơ quan bạn không còn thấy hồ sơ này nữa.',
  },
  'clarify-subject': {
    done: 'Đã xác định rõ cơ quan, chức vụ',
    title: 'Xác định rõ người bị phản ánh',
    button: 'Ghi cơ quan, chức vụ',
    effect:
      'Cơ quan và người có liên quan không còn thấy hồ sơ. Nếu đó là nơi đang giữ thì Mặt trận cấp trên tiếp nhận.',
  },
  recuse: {
    done: 'Đã giao cho người khác',
    title: 'Tôi không nên làm việc này',
    button: 'Giao cho người khác',
    effect:
      'Từ bây giờ bạn không thấy hồ sơ này nữa. Người thay được chọn theo quy tắc; không ai phải nêu lý do.',
  },
  reassign: {
    done: 'Đã giao người khác xác minh',
    title: 'Giao người khác xác minh',
    button: 'Giao lại',
    effect: 'Người mới được giao thấy hồ sơ từ bây giờ; người cũ không còn thấy.',
  },
  'ask-reporter': {
    done: 'Đã hỏi thêm người gửi; thời hạn nội bộ tạm dừng',
    title: 'Hỏi thêm người gửi',
    button: 'Gửi câu hỏi, tạm dừng thời hạn',
    effect: 'Thời hạn nội bộ tạm dừng đến khi người gửi trả lời. Thời hạn do luật định vẫn tính.',
  },
  resume: {
    done: 'Tiếp tục tính thời hạn',
    title: 'Tiếp tục, không chờ nữa',
    button: 'Tiếp tục tính thời hạn',
    effect: 'Thời hạn được tính tiếp; những ngày tạm dừng không bị tính.',
  },
  'save-findings': {
    done: 'Đã lưu kết quả xác minh đang làm',
    title: 'Lưu kết quả xác minh đang làm',
    button: 'Lưu lại',
    effect: 'Danh mục và bản tóm tắt được lưu; hồ sơ vẫn ở bước xác minh.',
  },
  'finish-verification': {
    done: 'Đã xong xác minh',
    title: 'Xong xác minh',
    button: 'Xong, tìm nơi có thẩm quyền',
    effect: 'Hệ thống tìm cấp ủy có thẩm quyền theo chức vụ; cán bộ duyệt trước khi chuyển.',
  },
  split: {
    done: 'Đã tách một phần thành hồ sơ riêng',
    title: 'Tách thành hồ sơ riêng',
    button: 'Tách phần này',
    effect:
      'Một hồ sơ mới, có liên kết, được lập cho phần này; thời hạn tính từ ngày nhận ban đầu. Phần niêm phong ở lại hồ sơ này.',
  },
  'forward-denunciation': {
    done: 'Đã chuyển đơn tố cáo',
    title: 'Chuyển đơn tố cáo',
    button: 'Ghi nhận đã chuyển đơn',
    effect:
      'Đơn giấy được chuyển một lần đến cơ quan này; người gửi được báo nơi đã chuyển. Cơ quan nhận có 20 ngày để báo lại.',
  },
  'note-receipt': {
    done: 'Đã ghi ngày cơ quan kia nhận đơn',
    title: 'Ghi ngày cơ quan kia nhận đơn',
    button: 'Ghi ngày nhận',
    effect: 'Thời hạn báo lại được tính từ ngày này, thay cho ngày chuyển.',
  },
  'note-outcome': {
    done: 'Đã ghi nhận thông báo của cơ quan nhận đơn',
    title: 'Ghi nhận thông báo của cơ quan nhận đơn',
    button: 'Ghi nhận và lưu hồ sơ',
    effect: 'Thời hạn báo lại được coi là đã làm. Hồ sơ kết thúc ở đây.',
  },
  'choose-body': {
    done: 'Đã chọn cấp ủy nhận báo cáo',
    title: 'Chọn cấp ủy nhận báo cáo',
    button: 'Chọn và trình duyệt',
    effect: 'Ban Thường trực được mời duyệt. Lý do của bạn được ghi vào hồ sơ.',
  },
  'approve-referral': {
    done: 'Đã duyệt chuyển cấp ủy',
    title: 'Duyệt chuyển cấp ủy',
    button: 'Duyệt và chuyển',
    effect: 'Bản tóm tắt (không có thông tin người gửi) được chuyển đến cấp ủy ngay.',
  },
  'send-back': {
    done: 'Đã trả lại để xác minh thêm',
    title: 'Trả lại để xác minh thêm',
    button: 'Trả lại xác minh',
    effect: 'Hồ sơ trở về bước xác minh với lý do của bạn.',
  },
  chase: {
    done: 'Đã đôn đốc cấp ủy',
    title: 'Đôn đốc cấp ủy',
    button: 'Gửi đôn đốc',
    effect: 'Đầu mối của cấp ủy nhận lời nhắc không kèm nội dung vụ việc.',
  },
  'acknowledge-receipt': {
    done: 'Cấp ủy đã nhận báo cáo',
    title: 'Xác nhận cấp ủy đã nhận',
    button: 'Xác nhận đã nhận',
    effect: 'Thời hạn trả lời 20 ngày làm việc bắt đầu được tính từ ngày nhận.',
  },
  'return-not-ours': {
    done: 'Cấp ủy trả lại vì không thuộc thẩm quyền',
    title: 'Trả lại vì không thuộc thẩm quyền',
    button: 'Trả lại kèm lý do',
    effect: 'Mặt trận chọn lại nơi nhận. Người gửi thấy hồ sơ đang được chuyển đúng nơi, không phải kết quả.',
  },
  'ask-longer': {
    done: 'Cấp ủy đề nghị thời hạn dài hơn',
    title: 'Đề nghị thời hạn dài hơn',
    button: 'Đề nghị gia hạn',
    effect: 'Mặt trận xem xét. Vụ việc phức tạp: tổng cộng không quá 30 ngày làm việc.',
  },
  extend: {
    done: 'Đã gia hạn vì phức tạp',
    title: 'Gia hạn vì phức tạp',
    button: 'Gia hạn đến 30 ngày làm việc',
    effect: 'Hạn mới được tính từ ngày cấp ủy nhận; cấp ủy và người gửi thấy hạn mới.',
  },
  answer: {
    done: 'Cấp ủy đã trả lời',
    title: 'Ghi nhận trả lời của cấp ủy',
    button: 'Ghi nhận trả lời',
    effect: 'Thời hạn trả lời được coi là đã làm. Ban Thường trực xem và báo kết quả cho người gửi.',
  },
  'send-back-answer': {
    done: 'Đã đề nghị cấp ủy trả lời lại',
    title: 'Đề nghị trả lời lại',
    button: 'Đề nghị trả lời lại',
    effect: 'Trả lời chưa phải là kết quả: thời hạn cũ chạy tiếp như chưa có trả lời.',
  },
  close: {
    done: 'Đã báo kết quả cho người gửi',
    title: 'Báo kết quả cho người gửi',
    button: 'Báo kết quả và đóng',
    effect: 'Người gửi đọc được kết quả bằng mã theo dõi và có 30 ngày để nói chưa đồng ý.',
  },
  reopen: {
    done: 'Đã mở lại để xác minh',
    title: 'Mở lại để xác minh',
    button: 'Mở lại hồ sơ',
    effect: 'Hồ sơ trở về bước xác minh; người gửi thấy điều này bằng mã theo dõi.',
  },
  uphold: {
    done: 'Đã giữ nguyên kết quả',
    title: 'Giữ nguyên kết quả',
    button: 'Giữ nguyên và lưu',
    effect: 'Người gửi đọc được lời giải thích. Hồ sơ được lưu.',
  },
  'tell-reporter': {
    done: 'Đã nhắn người gửi',
    title: 'Nhắn người gửi',
    button: 'Gửi lời nhắn',
    effect: 'Người gửi đọc được bằng mã theo dõi. Không tạm dừng thời hạn nào.',
  },
  note: {
    done: 'Đã thêm ghi chú nội bộ',
    title: 'Ghi chú nội bộ',
    button: 'Lưu ghi chú',
    effect: 'Chỉ cán bộ của cơ quan được xem hồ sơ này đọc được; không bao giờ gửi ra ngoài.',
  },
  'ask-identity': {
    done: 'Đã đề nghị mở danh tính',
    title: 'Đề nghị mở danh tính',
    button: 'Gửi đề nghị',
    effect: 'Ban Thường trực xem lý do. Nếu đồng ý, danh tính chỉ mở được trong một giờ.',
  },
  'crime-signs': {
    done: 'Đã ghi nhận dấu hiệu tội phạm',
    title: 'Ghi nhận dấu hiệu tội phạm',
    button: 'Ghi nhận, chuyển ngay',
    effect: 'Thời hạn chuyển cơ quan điều tra, Viện kiểm sát chạy ngay. Việc báo cấp ủy vẫn tiếp tục.',
  },
  'crime-signs-filed': {
    done: 'Đã chuyển cơ quan điều tra, Viện kiểm sát',
    title: 'Đã chuyển cơ quan điều tra',
    button: 'Ghi số văn bản đã chuyển',
    effect: 'Thời hạn chuyển ngay được coi là đã làm.',
  },
  'grant-identity': {
    done: 'Đã đồng ý mở danh tính trong một giờ',
    title: 'Đồng ý mở danh tính',
    button: 'Đồng ý, trong một giờ',
    effect: 'Người đề nghị mở được danh tính trong một giờ kể từ bây giờ; mọi lần mở đều được ghi lại.',
  },
};

const fields: Record<OfficerField, FieldWords> = {
  kind: { label: 'Loại' },
  violatorClear: { label: 'Rõ người có hành vi' },
  evidenceConcrete: { label: 'Có bằng chứng cụ thể' },
  checkable: { label: 'Có thể kiểm tra được' },
  assignee: { label: 'Giao cho', hint: 'Người này sẽ thấy hồ sơ.' },
  reason: { label: 'Lý do', hint: 'Ghi vào nhật ký hồ sơ. Không ghi tên người gửi.' },
  message: {
    label: 'Lời gửi người phản ánh',
    hint: 'Ngắn, dễ hiểu, lịch sự. Người gửi đọc bằng mã theo dõi.',
  },
  matter: { label: 'Phần này về điều gì' },
  what: {
    label: 'Phần nào của phản ánh',
    hint: 'Chỉ cán bộ của hồ sơ mới đọc được. Không ghi điều gì làm lộ người gửi.',
  },
  remains: { label: 'Phần còn lại là gì, nếu đã rõ' },
  toBody: { label: 'Nơi cần đến', hint: 'Tên cơ quan, bộ phận; in trên phiếu hướng dẫn.' },
  into: { label: 'Số của hồ sơ kia', hint: 'Ví dụ 26-K7M4-QX2P.' },
  checklist: { label: 'Đã kiểm tra' },
  items: {
    label: 'Đối chiếu danh mục',
    hint: 'Chọn đúng mục đang có hiệu lực vào ngày xảy ra việc. Mục sát lời người gửi đứng trước.',
  },
  summary: {
    label: 'Tóm tắt để báo cáo cấp ủy',
    hint: 'Đây là phần duy nhất cấp ủy nhận được. Không ghi điều gì làm lộ người gửi.',
  },
  subjectBody: { label: 'Cơ quan của người bị phản ánh, nếu xác định lại' },
  subjectPost: {
    label: 'Chức vụ cao nhất, nếu xác định lại',
    hint: 'Giữ nhiều chức vụ thì tính chức vụ cao nhất.',
  },
  heldFrom: { label: 'Giữ chức vụ trên từ ngày' },
  heldTo: { label: 'Đến ngày, nếu nay đã thôi', hint: 'Ngày cuối còn giữ chức vụ.' },
  otherPost: {
    label: 'Chức vụ khác, đang giữ hoặc đã giữ',
    hint: 'Chức vụ lúc xảy ra việc quyết định; giữ nhiều chức vụ thì tính chức vụ cao nhất.',
  },
  otherBody: { label: 'Cơ quan của chức vụ khác' },
  otherFrom: { label: 'Giữ chức vụ khác từ ngày' },
  otherTo: { label: 'Đến ngày, nếu nay đã thôi' },
  member: { label: 'Là đảng viên?' },
  elected: { label: 'Là đại biểu Quốc hội hoặc HĐND?' },
  residence: { label: 'Nơi cư trú, nếu khác nơi công tác' },
  body: { label: 'Cấp ủy nhận' },
  letter: { label: 'Số văn bản', hint: 'Ví dụ 12/BC-MTTQ-BTT hoặc 123-TB/TU.' },
  sameAs: {
    label: 'Nội dung đã có trong đơn số',
    hint: 'Số vào sổ của đơn trước, ví dụ 12/2026. Đơn đó đã chuyển đến cơ quan này thì đơn này không chuyển nữa.',
  },
  receivedOn: { label: 'Ngày nhận', hint: 'Để trống nếu là hôm nay.' },
  outcome: { label: 'Kết quả' },
  text: {
    label: 'Kết quả viết cho người gửi',
    hint: 'Nói điều đã được kết luận và đã làm, bằng lời dễ hiểu.',
  },
  note: { label: 'Ghi chú' },
};

/** Labels of questions that mean something else on one form. */
const fieldsOf: { readonly [A in OfficerAct]?: { readonly [F in OfficerField]?: FieldWords } } = {
  'crime-signs': {
    reason: {
      label: 'Dấu hiệu gì',
      hint: 'Nêu dấu hiệu và căn cứ. Ghi vào nhật ký hồ sơ, không ghi tên người gửi.',
    },
  },
  'crime-signs-filed': { letter: { label: 'Số văn bản đã chuyển', hint: 'Ví dụ 17/CV-MTTQ-BTT.' } },
  answer: {
    summary: { label: 'Nội dung trả lời', hint: 'Điều cấp ủy đã kết luận và đã làm.' },
    letter: { label: 'Số văn bản trả lời', hint: 'Ví dụ 01-CV/ĐU, 123-TB/TU, 45-KL/UBKTTU.' },
  },
  'acknowledge-receipt': {
    letter: { label: 'Số văn bản xác nhận, nếu có' },
  },
  split: { kind: { label: 'Phần này là gì' } },
  'forward-denunciation': {
    body: { label: 'Cơ quan có thẩm quyền giải quyết tố cáo' },
    letter: { label: 'Số văn bản chuyển đơn' },
    message: { label: 'Lời gửi người tố cáo', hint: 'Nơi đã chuyển được báo tự động.' },
  },
  'note-outcome': {
    letter: { label: 'Số văn bản thông báo', hint: 'Ví dụ 123-TB/TU.' },
    summary: { label: 'Cơ quan nhận đơn báo gì', hint: 'Chỉ cán bộ đọc được phần này.' },
  },
  'return-not-ours': {
    reason: { label: 'Lý do', hint: 'Vì sao không thuộc thẩm quyền và, nếu biết, nơi nào có thẩm quyền.' },
  },
};

const kinds: Record<Kind, string> = {
  feedback: 'Phản ánh, kiến nghị',
  denunciation: 'Tố cáo (đơn có chữ ký hoặc trình bày trực tiếp)',
  'denunciation-like': 'Có nội dung tố cáo, không rõ người gửi',
  complaint: 'Khiếu nại',
  outside: 'Ngoài phạm vi',
};

const outcomes: Record<Outcome, string> = {
  'breach-handled': 'Có vi phạm, đã xử lý',
  'breach-reminded': 'Có thiếu sót, đã nhắc nhở, phê bình',
  'no-breach': 'Không có vi phạm',
  partly: 'Đúng một phần',
  'under-inspection-ended': 'Đã kiểm tra xong, có kết luận',
};

const checklist: Record<ChecklistItem, string> = {
  'subject-identified': 'Xác định đúng người, chức vụ và nơi công tác',
  'in-scope': 'Thuộc nội dung giám sát của Quy định 124-QĐ/TW ngày 02/02/2018',
  'place-and-time': 'Rõ nơi và thời gian',
  'evidence-seen': 'Đã xem bằng chứng kèm theo',
  'identity-removed': 'Đã bỏ mọi điều có thể làm lộ người gửi',
  'not-already-handled': 'Chưa được nơi khác giải quyết',
};

const yesOrNo: Record<YesOrNo, string> = {
  yes: 'Phải',
  no: 'Không',
  unknown: 'Chưa rõ',
};

/** Above the questions that few cases need. */
const folded = 'Chức vụ khác, đã chuyển công tác, nghỉ hưu, nơi cư trú';

export const onActs = { acts, fields, fieldsOf, kinds, outcomes, checklist, yesOrNo, folded };
export type ActsWords = typeof onActs;
