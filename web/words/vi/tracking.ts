import type { ExpectedClock } from '../../../shared/domain/report/expected.ts';
import type { ToldEntry } from '../../../shared/domain/report/told-events.ts';
import type { Outcome } from '../../../shared/schemas/outcome.ts';
import type { Status } from '../../../shared/schemas/status.ts';

interface StatusWords {
  readonly name: string;
  readonly explanation: string;
}

const statuses: Record<Status, StatusWords> = {
  received: { name: 'Đã nhận', explanation: 'Phản ánh đã đến Mặt trận. Cán bộ sẽ đọc và phân loại.' },
  verifying: {
    name: 'Đang xác minh',
    explanation: 'Một cán bộ được giao kiểm tra thông tin ban đầu, không để lộ bạn.',
  },
  locating: {
    name: 'Đang tìm nơi có thẩm quyền',
    explanation: 'Hệ thống đang tìm cấp ủy quản lý người được phản ánh.',
  },
  'choosing-body': {
    name: 'Đang chọn nơi có thẩm quyền',
    explanation: 'Có hơn một nơi có thể có thẩm quyền; cán bộ đang chọn.',
  },
  'awaiting-approval': {
    name: 'Chờ duyệt',
    explanation: 'Ban Thường trực xem lại trước khi chuyển đến cấp ủy.',
  },
  approved: { name: 'Đang chuyển', explanation: 'Đã duyệt; báo cáo đang được chuyển đến cấp ủy.' },
  referred: {
    name: 'Đã chuyển đến cấp ủy',
    explanation: 'Báo cáo đã gửi, không có tên của bạn. Thời hạn trả lời tính từ ngày cấp ủy nhận được.',
  },
  answering: {
    name: 'Cấp ủy đang xem xét',
    explanation: 'Cấp ủy đã nhận báo cáo và có thời hạn để trả lời.',
  },
  answered: {
    name: 'Đã có trả lời',
    explanation: 'Cấp ủy đã trả lời. Mặt trận đang xem đó đã là kết quả chưa.',
  },
  closed: {
    name: 'Có kết quả',
    explanation: 'Kết quả ở ngay dưới đây. Bạn có thể nói chưa đồng ý trong thời hạn.',
  },
  contested: {
    name: 'Bạn chưa đồng ý',
    explanation: 'Ban Thường trực đang xem lại kết quả theo ý kiến của bạn.',
  },
  forwarded: {
    name: 'Đã chuyển đơn',
    explanation:
      'Đơn tố cáo được chuyển một lần đến cơ quan có thẩm quyền; nơi đó giải quyết và trả lời bạn. Mặt trận chờ họ báo lại.',
  },
  archived: { name: 'Đã kết thúc', explanation: 'Hồ sơ đã được lưu cùng kết quả.' },
  guided: {
    name: 'Đã hướng dẫn',
    explanation: 'Việc này thuộc nơi khác giải quyết. Xem lời nhắn để biết nơi và cách gửi.',
  },
  merged: {
    name: 'Đã nhập vào phản ánh khác',
    explanation: 'Đã có phản ánh cùng nội dung; hai phản ánh được giải quyết chung.',
  },
  'not-pursued': {
    name: 'Lưu, chưa đủ căn cứ',
    explanation: 'Chưa đủ thông tin để kiểm tra; phản ánh được lưu, không bị hủy. Xem cả lời nhắn ở dưới.',
  },
  'passed-up': {
    name: 'Đã chuyển lên Trung ương',
    explanation: 'Người được phản ánh do Trung ương quản lý nên phản ánh đã được chuyển lên.',
  },
  withdrawn: { name: 'Bạn đã rút', explanation: 'Phản ánh dừng lại theo yêu cầu của bạn.' },
};

const story: Record<ToldEntry, string> = {
  receive: 'Đã nhận phản ánh',
  accept: 'Đã phân loại, giao cán bộ xác minh',
  'guide-elsewhere': 'Đã hướng dẫn bạn đến đúng nơi',
  'not-pursue': 'Đã lưu; bạn được báo còn thiếu gì',
  merge: 'Đã nhập vào phản ánh cùng nội dung',
  'pass-up': 'Đã chuyển lên Mặt trận cấp trên',
  outside: 'Mặt trận trong tỉnh không được giải quyết; bạn được chỉ nơi để viết đến',
  'ask-reporter': 'Cán bộ hỏi thêm bạn',
  split: 'Một phần phản ánh được tách thành hồ sơ riêng',
  'forward-denunciation': 'Đơn tố cáo đã được chuyển đến cơ quan có thẩm quyền',
  'note-receipt': 'Cơ quan có thẩm quyền đã nhận đơn',
  'note-outcome': 'Cơ quan có thẩm quyền đã báo lại Mặt trận',
  'finish-verification': 'Đã xác minh ban đầu',
  refer: 'Đã chuyển báo cáo đến cấp ủy',
  chase: 'Đã đôn đốc cấp ủy',
  'acknowledge-receipt': 'Cấp ủy đã nhận báo cáo',
  'return-not-ours': 'Cấp ủy trả lại vì không thuộc thẩm quyền; đang tìm nơi khác',
  extend: 'Việc phức tạp: thời hạn trả lời được kéo dài',
  answer: 'Cấp ủy đã trả lời',
  close: 'Mặt trận báo kết quả cho bạn',
  contest: 'Bạn nói chưa đồng ý với kết quả',
  reopen: 'Đã mở lại để xác minh thêm',
  uphold: 'Kết quả được giữ nguyên',
  archive: 'Hồ sơ kết thúc',
  withdraw: 'Bạn đã rút phản ánh',
  'reporter-message': 'Bạn đã nhắn thêm',
  'tell-reporter': 'Cán bộ nhắn bạn',
  recount: 'Ngày dự kiến được tính lại vì lịch nghỉ hoặc quy định thay đổi',
};

const outcomes: Record<Outcome, string> = {
  'breach-handled': 'Có vi phạm, đã xử lý',
  'breach-reminded': 'Có thiếu sót, đã nhắc nhở, chấn chỉnh',
  'no-breach': 'Không có vi phạm',
  partly: 'Đúng một phần, đã xử lý phần đúng',
  'under-inspection-ended': 'Đã kiểm tra và kết thúc',
};

/** For a report that no one in this province's Front may have (domain §4, J12). */
const outside = {
  name: 'Không giải quyết được ở tỉnh này',
  explanation: (front: string) =>
    `Mặt trận trong tỉnh không được giải quyết phản ánh này vì chính họ có liên quan. Hệ thống này không gửi nội dung của bạn ra ngoài tỉnh; những gì bạn đã niêm phong vẫn được giữ kín. Xin bạn tự viết đến ${front}.`,
  address: 'Địa chỉ',
  email: 'Thư điện tử',
  phone: 'Điện thoại',
  noAddress: 'Danh bạ của tỉnh chưa ghi địa chỉ của cơ quan này.',
};

export const tracking = {
  title: 'Tra cứu phản ánh',
  lead: 'Gõ mã theo dõi ghi trên giấy biên nhận của bạn. Không phân biệt chữ hoa, chữ thường; có hay không có gạch nối đều được.',
  code: 'Mã theo dõi',
  codeHint: 'Ví dụ: 7KQM-2TXD-9HRA-V4WP-C8NE-6',
  look: 'Xem tình trạng',
  codeMissing: 'Gõ mã theo dõi của bạn vào ô.',
  unknown:
    'Không có phản ánh nào mang mã này. Xin kiểm tra từng ký tự rồi gõ lại. Mã đã mất thì không ai khôi phục được.',
  lost: 'Mất mã?',
  lostText:
    'Chúng tôi không giữ mã của bạn nên không thể tìm lại. Bạn có thể gửi phản ánh mới và nói đã từng gửi.',
  statuses,
  outside,
  story,
  outcomes,
  next: 'Điều gì sẽ diễn ra',
  nothingNext: 'Không còn bước nào nữa.',
  waitingNoDate: 'Ngày trả lời được tính khi cấp ủy báo đã nhận.',
  overdue: 'quá hạn',
  paused: 'Đang chờ bạn trả lời câu hỏi của cán bộ.',
  what: {
    acknowledge: 'Cán bộ mở xem lần đầu',
    triage: 'Cán bộ đọc và phân loại',
    'verify-and-refer': 'Xác minh ban đầu, rồi chuyển đến cấp ủy',
    'tell-citizen': 'Bạn được báo đã làm gì',
    'forward-denunciation': 'Đơn tố cáo được chuyển đến cơ quan có thẩm quyền',
    'told-after-forward': 'Cơ quan nhận đơn báo lại Mặt trận',
    'answer-124': 'Cấp ủy trả lời',
    'receipt-of-referral': 'Cấp ủy xác nhận đã nhận báo cáo',
    'close-report': 'Mặt trận xem trả lời và báo kết quả',
    'review-contest': 'Ban Thường trực xem lại kết quả',
    contest: 'Hết thời hạn để bạn nói chưa đồng ý',
  } satisfies Record<ExpectedClock, string>,
  by: (day: string) => `Chậm nhất ${day}`,
  why: 'Vì sao ngày này?',
  part: 'Phần được tách, số',
  about: 'Nhắn về hồ sơ số',
  aboutNone: 'Cả phản ánh',
  missing: 'Còn thiếu:',
  sendAgain: 'Khi có thêm, xin gửi phản ánh mới và ghi rằng bạn đã từng gửi. Bạn không phải nói tên.',
  soFar: 'Đã qua những bước nào',
  dialogue: 'Lời nhắn',
  fromOffice: 'Cơ quan nhắn',
  fromYou: 'Bạn đã nhắn (niêm phong)',
  noMessages: 'Chưa có lời nhắn nào.',
  write: 'Nhắn thêm cho cán bộ',
  writeHint: 'Ví dụ: thêm chi tiết, hoặc trả lời câu hỏi.',
  send: 'Gửi lời nhắn',
  sent: 'Đã gửi lời nhắn.',
  messageMissing: 'Ghi điều bạn muốn nhắn.',
  messageTooLong: 'Lời nhắn dài quá. Xin chia thành hai lần.',
  messageNotSealed: 'Phần niêm phong của lời nhắn bị hỏng. Xin gõ lại.',
  result: 'Kết quả',
  contestTitle: 'Bạn chưa đồng ý?',
  contestText: 'Viết điều chưa đúng vào lời nhắn ở trên trước, rồi bấm nút này; Ban Thường trực sẽ xem lại.',
  contest: 'Tôi chưa đồng ý',
  contested: 'Đã ghi nhận bạn chưa đồng ý.',
  withdrawTitle: 'Muốn rút phản ánh?',
  withdrawText: 'Rút rồi thì chúng tôi dừng lại và không mở lại được bằng mã này.',
  withdraw: 'Rút phản ánh',
  withdrawn: 'Đã rút phản ánh.',
  notNow: 'Việc này không còn làm được lúc này. Tình trạng mới nhất ở dưới.',
  errorsTitle: 'Xin xem lại',
  number: 'Số phản ánh',
} as const;
