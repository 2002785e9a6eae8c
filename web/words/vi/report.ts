import type { ErrorCode } from '../../../shared/domain/errors.ts';
import type { OfficerAct } from '../../../shared/domain/report/acts/acts.ts';
import type { Level } from '../../../shared/schemas/body.ts';
import type { Clock, Mark, RungKind } from '../../../shared/schemas/rules/clock.ts';
import type { FieldError } from '../../casework/acts/typed-values.ts';

/** The sentence above the next act, by status. */
const nextStep = {
  received: 'Đọc phản ánh, rồi quyết định nó đi đường nào.',
  verifying: 'Kiểm tra từng điều trong danh mục và viết bản tóm tắt không lộ người gửi.',
  verifyingPaused:
    'Đã hỏi người gửi. Thời hạn nội bộ tạm dừng đến khi họ trả lời, hoặc bạn thấy không cần chờ.',
  locating: 'Hệ thống đang tìm cấp ủy có thẩm quyền. Thường chỉ mất vài giây.',
  'choosing-body': 'Có nhiều nơi có thể có thẩm quyền, hoặc chưa rõ. Hãy chọn một nơi và nói vì sao.',
  'awaiting-approval': 'Bản tóm tắt và nơi nhận đã sẵn sàng. Ban Thường trực duyệt trước khi chuyển.',
  approved: 'Đã duyệt. Hệ thống đang chuyển đến cấp ủy.',
  referred: 'Đã chuyển. Thời hạn trả lời bắt đầu khi cấp ủy nhận, không phải khi gửi.',
  answering: 'Cấp ủy đã nhận. Khi có văn bản trả lời thì ghi nhận ở đây.',
  answered: 'Đã có trả lời. Xem đó đã là kết quả chưa, rồi viết cho người gửi.',
  closed: 'Người gửi đã được báo kết quả và còn thời gian để nói chưa đồng ý.',
  forwarded: 'Đơn đã chuyển. Ghi ngày cơ quan kia nhận, và ghi nhận khi họ báo lại.',
  contested: 'Người gửi chưa đồng ý. Đọc lời nhắn của họ, rồi quyết định.',
  ended: 'Hồ sơ đã kết thúc.',
};

const clockStates: Record<Clock['state'], string> = {
  running: 'đang tính',
  paused: 'tạm dừng',
  met: 'đã làm',
  stopped: 'thôi tính',
};

/** `set`: a draft that the province has confirmed or replaced by its own act. */
const marks: Record<Mark | 'set', string> = {
  T: 'đã đối chiếu văn bản',
  S: 'theo nguồn thứ cấp',
  D: 'dự thảo, chờ tỉnh xác nhận',
  set: 'do tỉnh ban hành',
};

const rungs: Record<RungKind, string> = {
  before: 'nhắc trước hạn',
  due: 'nhắc đúng hạn',
  overdue: 'nhắc quá hạn',
  escalate: 'báo cấp trên',
};

/** A warning for an act that needs more care than its effect says. */
const warnings: { readonly [A in OfficerAct]?: string } = {
  close: 'Người đã xử lý hồ sơ không được đóng hồ sơ đó.',
  accept:
    'Không rõ người gửi không phải là lý do để bỏ qua: đủ ba “có” thì thụ lý để chuyển kiểm tra; thiếu một thì lưu và báo người gửi còn thiếu gì.',
  'not-pursue':
    'Nếu cả ba câu đều “có” thì phải thụ lý (Điều 25 Luật Tố cáo 25/2018/QH14). Lời nhắn đã nêu điều còn thiếu theo các câu chưa đánh dấu; hãy sửa cho hợp việc này.',
};

export const onReport = {
  crumbs: 'Đường dẫn',
  next: {
    title: 'Việc tiếp theo',
    steps: nextStep,
    none: 'Lúc này không có việc gì đến lượt bạn.',
    nobody:
      'Ở cơ quan này không còn cán bộ xác minh nào được nhận hồ sơ. Hãy chuyển lên Mặt trận cấp trên; hướng dẫn hoặc lưu hồ sơ thì vẫn làm được.',
    toSealed: 'Đến phần niêm phong',
    questions: 'Ba câu hỏi khi không rõ người gửi (Điều 25 Luật Tố cáo 25/2018/QH14)',
  },
  others: 'Việc khác làm được lúc này',
  warnings,
  optional: 'không bắt buộc',
  choose: 'Chọn…',
  away: (date: string) => ` (vắng đến ${date})`,
  candidateFirst: 'Nơi hệ thống tìm thấy',
  otherBodies: 'Cấp ủy khác',
  elsewhere: 'Nơi khác, ngoài tỉnh',
  facts: {
    title: 'Thông tin hồ sơ',
    number: 'Số',
    received: 'Nhận lúc',
    matter: 'Điều phản ánh',
    items: 'Theo danh mục',
    kind: 'Loại',
    body: 'Cơ quan',
    post: 'Chức vụ',
    place: 'Nơi',
    happened: 'Xảy ra',
    front: 'Mặt trận tiếp nhận',
    assignee: 'Phụ trách',
    linked: 'Liên kết',
    letter: 'Số vào sổ đơn',
    otherPosts: 'Chức vụ đã rõ',
    span: (from: string | undefined, to: string | undefined) =>
      [from === undefined ? '' : `từ ${from}`, to === undefined ? '' : `đến ${to}`].join(' ').trim(),
    member: { yes: 'là đảng viên', no: 'không phải đảng viên' },
    elected: 'đại biểu dân cử',
    livesAt: (place: string) => `cư trú: ${place}`,
    standing: 'Đã xác minh',
    contact: 'Người gửi muốn được báo qua',
    email: 'thư điện tử',
    sms: 'tin nhắn',
    noContact: 'không để lại địa chỉ; tự theo dõi bằng mã',
    unknown: 'chưa rõ',
  },
  sealed: {
    title: 'Phần niêm phong',
    text: 'Chỉ mở khi cần cho việc của bạn. Mỗi lần mở đều ghi tên bạn và lý do vào nhật ký trước khi mở.',
    sealedBy: {
      browser: 'Niêm phong trên máy người gửi.',
      server: 'Niêm phong khi nhận (người gửi không dùng mã lệnh).',
    },
    parts: {
      narrative: 'Nội dung phản ánh',
      subject: 'Tên người bị phản ánh',
      identity: 'Danh tính người gửi',
      message: 'Lời nhắn của người gửi',
      file: 'Tệp',
      fileNote: 'Tên tệp, ghi chú của người gửi',
    },
    size: (size: string) => `${size} đã mã hóa`,
    open: 'Mở',
    openTitle: (part: string) => `Mở: ${part}`,
    reason: 'Lý do mở',
    reasonHint: 'Ví dụ: đọc để phân loại.',
    noScript:
      'Trình duyệt này không chạy mã lệnh nên không mở được phần niêm phong: chữ được mở ngay trên máy bạn, không phải trên máy chủ. Mọi việc khác vẫn làm được.',
    identityNeedsTwo: 'Danh tính chỉ mở được khi một người đề nghị và Ban Thường trực đồng ý, trong một giờ.',
    none: 'Không có phần nào.',
    inWhole: 'Hồ sơ này là một phần được tách. Nội dung người gửi viết nằm ở hồ sơ gốc và mở ở đó.',
    toWhole: 'Đến hồ sơ gốc',
    script: {
      opening: 'Đang mở trên máy bạn…',
      refused: 'Không mở được: bạn không được mở phần này lúc này. Hãy tải lại trang.',
      expired: 'Không mở được: phiên đã hết hạn hoặc phần này chưa được phép mở. Hãy tải lại trang.',
      failed:
        'Không mở được: phần niêm phong đã bị thay đổi hoặc đường truyền hỏng. Hãy thử lại; nếu vẫn vậy, báo người quản trị.',
      file: 'Tệp đã mở trên máy bạn.',
      download: 'Lưu tệp về máy',
      downloadHint: 'Tệp do người ngoài gửi. Chỉ mở bằng máy và phần mềm đã cập nhật.',
      pdf: 'Nếu trình duyệt để trống khung này thì nó không hiện PDF trong khung kín: hãy lưu tệp về máy.',
      unknownKind: 'Không rõ loại tệp; chỉ lưu về máy được.',
      replaced:
        'Tệp này không phải tệp người gửi đã gửi: nội dung đã bị thay hoặc hỏng sau khi gửi, nên không mở. Hãy báo cho người quản trị.',
      close: 'Đóng, xóa khỏi màn hình',
    },
  },
  dialogue: {
    title: 'Trao đổi với người gửi',
    office: 'Cơ quan',
    reporter: 'Người gửi',
    sealedMessage: 'Lời nhắn được niêm phong. Mở ở mục Phần niêm phong.',
    empty: 'Chưa có lời nhắn nào.',
  },
  notes: { title: 'Ghi chú nội bộ', empty: 'Chưa có ghi chú.' },
  story: { title: 'Diễn biến' },
  summary: { title: 'Tóm tắt gửi cấp ủy', empty: 'Chưa viết.' },
  answer: { title: 'Trả lời của cấp ủy', result: 'Kết quả đã báo người gửi' },
  checklist: { title: 'Danh mục xác minh', done: 'đã xong', open: 'chưa' },
  catalogue: {
    none: 'Chưa đối chiếu danh mục',
    from: (day: string) => `có hiệu lực từ ${day}`,
    issuedIn: (year: number) => `ban hành năm ${String(year)} (ngày có hiệu lực chờ nhập)`,
    forDays: (name: string, from: string, to: string) => `${name}: cho việc từ ${from} đến ${to}`,
    dayOpen: (name: string, year: number) =>
      `${name}: chưa rõ ngày có hiệu lực (ban hành năm ${String(year)}), xin đối chiếu văn bản`,
    to: (day: string) => `đến ${day}`,
    today: (name: string) => `hiện nay: ${name}`,
  },
  candidates: {
    title: 'Nơi có thẩm quyền',
    why: 'Vì sao?',
    sender: {
      central: 'Mặt trận Trung ương báo cáo',
      province: 'Mặt trận tỉnh báo cáo',
      commune: 'Mặt trận xã báo cáo',
      residential: 'Ban công tác Mặt trận báo cáo',
    } satisfies Record<Level, string>,
    copies: 'Sao gửi',
    source: (row: string, source: string) => `Dòng ${row} của bảng phân cấp. Nguồn: ${source}.`,
    chosen: 'Do người có thẩm quyền chọn, kèm lý do.',
    several: (count: number) =>
      `Có ${String(count)} nơi có thể có thẩm quyền. Hệ thống không tự chọn: người có thẩm quyền chọn, kèm lý do.`,
    none: 'Hệ thống không tìm được nơi nhận: làm rõ chức vụ, cơ quan của người bị phản ánh, hoặc người có thẩm quyền tự chọn, kèm lý do.',
    wouldChange: 'Điều gì làm thay đổi câu trả lời này?',
    crimeSigns: (date: string) =>
      `Có dấu hiệu tội phạm, ghi nhận ngày ${date}: chuyển ngay cơ quan điều tra, Viện kiểm sát.`,
  },
  hops: {
    title: 'Đường đi qua cấp ủy',
    sent: (date: string) => `gửi ${date}`,
    received: (date: string) => `nhận ${date}`,
    longer: (date: string) => `xin thêm thời hạn ${date}`,
    answered: (date: string) => `trả lời ${date}`,
    returned: (date: string) => `trả lại ${date}`,
  },
  told: {
    title: 'Ai đã được báo',
    undelivered: 'Chưa gửi được',
    audiences: {
      holder: 'người đang giữ việc',
      head: 'lãnh đạo',
      'next-level': 'cấp trên',
      reporter: 'người gửi',
    },
  },
  clocks: {
    title: 'Thời hạn',
    how: 'Ngày này tính thế nào?',
    states: clockStates,
    marks,
    rungs,
    overdue: 'quá hạn',
    ended: 'Thời hạn đã xong',
    late: 'muộn',
    legend: {
      start: 'bắt đầu',
      counted: 'được tính',
      off: 'nghỉ',
      paused: 'tạm dừng',
      due: 'hạn',
      outside: 'ngoài kỳ',
    },
    reminders: 'Nhắc',
    sentMark: 'đã gửi',
    weekdays: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
    calendarOf: (name: string) => `Lịch đếm ngày: ${name}`,
    none: 'Không có thời hạn nào đang tính.',
  },
  refused: {
    formTitle: 'Chưa ghi được, xin xem lại',
    stale:
      'Có người vừa làm việc trên hồ sơ này. Chưa ghi gì của bạn; điều bạn viết vẫn còn trong biểu mẫu. Xem việc vừa xảy ra rồi gửi lại nếu vẫn đúng.',
    meanwhile: 'Vừa xảy ra',
    notNow:
      'Việc này không còn làm được ở bước hiện tại. Chưa ghi gì; điều bạn viết vẫn còn ở dưới để sao lại.',
    earlier: (number: string, day: string) => `Hồ sơ trước: ${number}, chuyển ngày ${day}.`,
    mayDo: 'Bây giờ làm được:',
    nothing: 'Lúc này không có việc gì bạn làm được trên hồ sơ này.',
    typed: 'Điều bạn đã viết',
    fields: {
      required: 'Xin ghi mục này.',
      'too-long': 'Nội dung quá dài.',
      'control-characters': 'Có ký tự không đọc được; xin gõ lại.',
      choose: 'Xin chọn một mục.',
      day: 'Ngày không đúng; ghi năm, tháng, ngày.',
      assignee: 'Chọn một cán bộ xác minh của cơ quan này.',
      body: 'Chọn một nơi trong danh sách.',
      'merge-target': 'Không có hồ sơ đang mở nào mang số này.',
      checklist: 'Phải xong mọi mục của danh mục.',
      items: 'Có mục không thuộc danh mục của ngày xảy ra việc. Hãy chọn lại từ danh sách.',
      'future-date': 'Ngày này chưa đến.',
      'before-sending': 'Ngày này trước ngày gửi báo cáo.',
      'dates-reversed': 'Ngày cuối nằm trước ngày đầu.',
      'signed-letter': 'Tố cáo chỉ tách được từ đơn có chữ ký đã vào sổ.',
      remains: 'Đơn tố cáo đã vào sổ vẫn là tố cáo; để trống mục này.',
      rewritten: 'Lời nhắn vừa được viết lại cho khớp ba câu trả lời. Xin đọc lại, sửa nếu cần, rồi gửi.',
      'register-entry': 'Ghi số vào sổ của đơn trước, kèm năm, ví dụ 12/2026; không phải số của đơn này.',
      other: 'Mục này chưa đúng.',
    } satisfies Record<FieldError, string>,
    rules: {
      'rule.three-questions': 'Ba câu hỏi chưa khớp với việc này: ba “có” thì thụ lý, nếu không thì lưu.',
      'rule.handled-it': 'Bạn đã xử lý hồ sơ này nên người khác phải đóng nó.',
      'rule.no-superior': 'Không có Mặt trận cấp trên để chuyển đến.',
      'rule.already-paused': 'Người gửi đã được hỏi rồi; đang chờ trả lời.',
      'rule.other-body': 'Hồ sơ này hiện không ở cơ quan của bạn.',
      'rule.not-paused': 'Thời hạn đang được tính rồi.',
      'rule.part': 'Hồ sơ này đã là một phần được tách; không tách nữa.',
      'rule.denunciation': 'Đơn tố cáo có chữ ký thì chuyển, không xác minh ở đây.',
      'rule.not-a-letter': 'Chỉ đơn tố cáo có chữ ký mới được chuyển theo cách này.',
      'rule.forwarded-before':
        'Đơn này đã được chuyển đến cơ quan này một lần rồi (Điều 14 Thông tư 05/2021/TT-TTCP). Hãy nhập vào hồ sơ trước, hoặc lưu và báo người gửi. Nếu nội dung khác: đăng ký lại đơn này, ghi rõ nội dung riêng của nó.',
      'rule.clock-extended': 'Thời hạn dài hơn đã được cho rồi.',
      'rule.crime-signs-known': 'Dấu hiệu tội phạm đã được ghi nhận rồi.',
      'rule.no-crime-signs': 'Lúc này không còn việc phải chuyển cơ quan điều tra.',
    } satisfies Partial<Record<ErrorCode, string>>,
  },
  done: (act: string) => `Đã ghi: ${act}.`,
  guidance: { title: 'Phiếu hướng dẫn', open: 'Mở phiếu để in' },
  forwarding: { title: 'Đơn đã chuyển đến', notice: 'Cơ quan nhận đơn báo lại' },
  referral: {
    text: 'Báo cáo của Mặt trận theo Điều 8 Quy định 124-QĐ/TW ngày 02/02/2018. Không có thông tin về người phản ánh.',
    from: 'Từ',
    summary: 'Nội dung báo cáo',
    letter: 'Số báo cáo',
    steps: {
      referred:
        'Xác nhận đã nhận. Hai mươi ngày làm việc để trả lời được tính từ ngày nhận, không tính ngày đầu.',
      answering:
        'Trả lời bằng văn bản rồi ghi số văn bản và kết quả ở đây. “Đã chuyển nơi khác” chưa phải là kết quả.',
      ended: 'Đã có trả lời. Lúc này không còn việc gì cho cơ quan bạn.',
    },
  },
};
export type ReportWords = typeof onReport;
