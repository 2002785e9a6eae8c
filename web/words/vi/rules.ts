import type { ProblemCode } from '../../../shared/domain/rules/problem.ts';
import type { Decision } from '../../../shared/domain/rules/decide.ts';
import type { ClockRule, LadderRung } from '../../../shared/schemas/rules/clock.ts';
import type { RuleChange, RuleContent } from '../../../shared/schemas/rules/rule-change.ts';
import type { DoneKey, RefusedKey } from '../../rules/change-notices.ts';

const kinds: Record<RuleContent['kind'], string> = {
  'calendar-year': 'Thông báo nghỉ lễ, Tết của một năm',
  'calendar-days': 'Ngày nghỉ riêng của tỉnh',
  'office-hours': 'Giờ làm việc sáng thứ Bảy',
  clock: 'Thời hạn',
  post: 'Chức vụ',
  deployment: 'Bản cài đặt mới',
};

const states: Record<RuleChange['state'], string> = {
  proposed: 'Chờ xác nhận',
  confirmed: 'Đã xác nhận',
  declined: 'Không đồng ý',
  withdrawn: 'Đã rút lại',
};

const bounds: Record<ClockRule['bound'], string> = {
  'party-body': 'cấp ủy nhận báo cáo',
  'competent-body': 'cơ quan có thẩm quyền',
  'forwarded-to': 'nơi nhận đơn được chuyển',
  'front-body': 'Mặt trận',
  officer: 'cán bộ giữ việc',
  head: 'Ban Thường trực',
  operator: 'đơn vị vận hành',
  reporter: 'người phản ánh',
  'supervised-body': 'đối tượng giám sát',
};

const tells: Record<LadderRung['tells'], string> = {
  holder: 'người giữ việc',
  head: 'lãnh đạo',
  'next-level': 'cấp trên',
  reporter: 'người phản ánh',
};

const problems: Record<ProblemCode, string> = {
  required: 'Xin ghi mục này.',
  'too-long': 'Nội dung quá dài; hãy rút ngắn.',
  choose: 'Xin chọn một mục.',
  day: 'Không có ngày này; ghi theo mẫu 31/12/2027.',
  'year-range': 'Lịch chỉ có từ năm 2021 đến năm 2050; hãy ghi một năm trong khoảng đó.',
  'other-year':
    'Ngày này thuộc năm khác; thông báo của năm nào chỉ ghi ngày của năm đó. Hoán đổi qua năm mới: ghi ở mục ngày riêng của tỉnh.',
  'date-twice': 'Ngày này đã ghi ở dòng khác; hãy bỏ một dòng.',
  'no-days': 'Hãy ghi ít nhất một ngày nghỉ.',
  act: 'Hãy ghi văn bản (số, ngày, cơ quan ban hành).',
  'already-off': 'Ngày này đã là ngày nghỉ; hãy bỏ dòng này.',
  'off-is-worked':
    'Ngày này đang là ngày làm bù; hãy bỏ dòng, hoặc sửa ngày làm bù ở mục ngày riêng của tỉnh trước.',
  'already-swapped':
    'Ngày này đã có trong một dòng hoán đổi đang áp dụng; hãy bỏ dòng này, hoặc sửa dòng hoán đổi kia trước.',
  'worked-weekday': 'Ngày làm bù phải là thứ Bảy hoặc Chủ nhật.',
  'worked-holiday': 'Ngày làm bù trùng ngày nghỉ lễ; hãy chọn ngày cuối tuần khác.',
  'freed-weekend': 'Ngày được nghỉ phải là ngày làm việc, không phải thứ Bảy hay Chủ nhật.',
  'freed-holiday': 'Ngày này đã là ngày nghỉ lễ nên không hoán đổi; hãy chọn ngày làm việc.',
  'nothing-new': 'Quy định đang đúng như vậy; không có gì để đổi.',
  number: 'Ghi một số nguyên, nhiều nhất là 999.',
  fixed: 'Văn bản đã ấn định phần này; tỉnh không đổi được. Hãy để trống.',
  'shorter-than-length': 'Thời hạn phải từ 1 đến 999, và ngắn hơn thời hạn kéo dài nếu có.',
  source: 'Hãy ghi văn bản của tỉnh làm căn cứ (số, ngày).',
  'rung-sign': 'Nhắc trước, nhắc quá hạn và báo cấp trên cần số ngày từ 1 trở lên.',
  'rung-twice': 'Lần nhắc này đã có ở dòng trên; hãy bỏ một dòng.',
  'no-escalation': 'Phải còn ít nhất một lần báo lên cấp trên, để im lặng không bị bỏ qua.',
  reversed: 'Ngày cuối ở trước ngày đầu.',
  'post-overlap':
    'Đã có dòng bắt đầu sau ngày này. Hãy chọn ngày sau đó, hoặc ghi ngày cuối trước khi dòng ấy bắt đầu.',
  'post-exists': 'Đã có chức vụ mang tên này; hãy sửa dòng của chức vụ đó.',
  'stands-no-more':
    'Không đứng được cùng các quy định đang có hiệu lực; hãy xem lại lịch, thời hạn và danh mục hiện nay.',
};

const decisions: Record<
  Decision,
  { readonly title: string; readonly button: string; readonly effect: string }
> = {
  confirm: {
    title: 'Xác nhận',
    button: 'Xác nhận, áp dụng ngay',
    effect:
      'Quy định có hiệu lực ngay; thời hạn đang chạy được tính lại và ai đã được báo ngày cũ được báo ngày mới.',
  },
  decline: {
    title: 'Không đồng ý',
    button: 'Không đồng ý',
    effect: 'Đề nghị kết thúc, không có gì thay đổi. Người đề nghị đọc được lý do.',
  },
  withdraw: {
    title: 'Rút lại',
    button: 'Rút lại đề nghị',
    effect: 'Đề nghị kết thúc, không có gì thay đổi.',
  },
};

/** Administrators' pages for calendars, clocks and posts: the rules in force and who proposed and confirmed them. */
export const onRules = {
  title: 'Quy định',
  text: 'Lịch nghỉ, thời hạn và danh mục chức vụ mà hệ thống làm theo. Một người quản trị đề nghị, một người khác xác nhận; trước đó không có gì thay đổi.',
  kinds,
  states,
  bounds,
  tells,
  problems,
  draft: 'dự thảo',
  sections: {
    calendar: { title: 'Lịch nghỉ', text: 'Ngày nghỉ, làm bù từng năm; sáng thứ Bảy.' },
    clocks: { title: 'Thời hạn', text: 'Mỗi thời hạn: căn cứ, độ dài, các lần nhắc.' },
    posts: { title: 'Chức vụ', text: 'Chức vụ nào do cấp nào quản lý, từ ngày nào.' },
  },
  waiting: { title: 'Chờ xác nhận', empty: 'Không có đề nghị nào đang chờ.' },
  history: { title: 'Đã quyết định', empty: 'Chưa có thay đổi nào.' },
  by: (name: string, date: string) => `${name} đề nghị ngày ${date}`,
  deployed: (date: string) => `Hệ thống ghi ngày ${date}`,
  decidedBy: {
    confirmed: (name: string, date: string) => `${name} xác nhận ngày ${date}`,
    declined: (name: string, date: string) => `${name} không đồng ý ngày ${date}`,
    withdrawn: (name: string, date: string) => `${name} rút lại ngày ${date}`,
  },
  reason: 'Lý do',
  reasonHint: 'Người xác nhận và người xem về sau đọc được.',
  someone: 'người quản trị đã nghỉ',
  standsNot: 'không còn áp dụng được',
  calendar: {
    title: (year: number) => `Lịch nghỉ năm ${String(year)}`,
    announced: 'đã công bố',
    estimate: 'dự kiến',
    estimateText:
      'Năm này chưa nhập thông báo: ngày nghỉ được tính theo Bộ luật Lao động và lịch âm, có thể khác khi công bố.',
    announcedText: 'Ngày nghỉ theo thông báo của năm.',
    workingDays: (days: number) => `${String(days)} ngày làm việc`,
    year: 'Năm',
    show: 'Xem',
    daysOff: 'Ngày nghỉ',
    swaps: 'Hoán đổi ngày làm việc',
    noSwaps: 'Không có ngày làm bù.',
    date: 'Ngày',
    name: 'Tên',
    act: 'Văn bản',
    mark: 'Mức chắc chắn',
    worked: 'Ngày làm bù',
    freed: 'Ngày được nghỉ',
    saturday: {
      on: 'Sáng thứ Bảy làm việc: thứ Bảy được tính là ngày làm việc.',
      off: 'Thứ Bảy, Chủ nhật là ngày nghỉ hằng tuần.',
    },
    enter: (year: number) => `Nhập thông báo năm ${String(year)}`,
    ownDays: 'Sửa ngày nghỉ riêng của tỉnh',
    hours: 'Đổi giờ làm việc sáng thứ Bảy',
  },
  clocks: {
    title: 'Thời hạn',
    text: 'Tỉnh đổi được các lần nhắc của mọi thời hạn; độ dài và cách tính chỉ ở nơi văn bản để ngỏ. Thời hạn đã bắt đầu trước ngày áp dụng giữ nguyên quy tắc cũ.',
    name: 'Thời hạn',
    length: 'Độ dài',
    source: 'Căn cứ',
    ladder: 'Các lần nhắc',
    starts: (event: string) => `từ: ${event.toLowerCase()}`,
    before: (event: string) => `trước: ${event.toLowerCase()}`,
    extended: {
      'in-all': (length: string) => `phức tạp: ${length} tất cả`,
      'on-top': (length: string) => `phức tạp: thêm ${length}`,
    },
    from: (date: string) => `hiệu lực từ ${date}`,
    to: (date: string) => `đến ${date}`,
    setBy: (act: string) => `Tỉnh: ${act}`,
    notWatched: 'Hệ thống không theo dõi',
    noLadder: 'không nhắc',
    rung: {
      before: (days: number, who: string) => `trước ${String(days)} ngày làm việc: ${who}`,
      due: (who: string) => `đúng hạn: ${who}`,
      overdue: (days: number, who: string) => `quá ${String(days)} ngày làm việc: ${who}`,
      escalate: (days: number, who: string) => `quá ${String(days)} ngày làm việc, báo lên: ${who}`,
    },
    edit: 'Sửa',
    editing: (name: string) => `Sửa thời hạn: ${name}`,
  },
  posts: {
    title: 'Danh mục chức vụ',
    text: 'Hệ thống tìm nơi nhận báo cáo theo danh mục này. Một dòng mới có hiệu lực từ ngày đầu của nó; dòng trước kết thúc ngày hôm trước.',
    post: 'Chức vụ',
    level: 'Nơi giữ chức vụ',
    row: 'Ai quản lý',
    receiver: 'Nơi nhận báo cáo',
    mark: 'Mức chắc chắn',
    change: 'Sửa',
    add: 'Thêm chức vụ',
    changing: (name: string) => `Sửa chức vụ: ${name}`,
    previewTitle: 'Dòng mới trong danh mục',
    previewEffect: 'Xem dòng mới thay dòng nào. Chưa gửi gì.',
    replaces: (from: string, last: string) =>
      `Thay dòng có hiệu lực từ ${from}; dòng ấy kết thúc ngày ${last}.`,
    replacesWhole: (from: string) => `Thay hẳn dòng có hiệu lực từ ${from}.`,
    replacesNone: (from: string) => `Không thay dòng nào: chưa có dòng nào của chức vụ này vào ngày ${from}.`,
    noEnd: 'chưa có',
    confirm: {
      button: 'Xác nhận',
      effect: (from: string) =>
        `Từ ngày ${from}, nơi nhận báo cáo được tìm theo dòng này. Không thời hạn nào dời.`,
      done: (from: string) => `Đã xác nhận. Dòng mới có hiệu lực từ ngày ${from}.`,
    },
    receivers: {
      central: 'Trung ương',
      province: 'Ban Thường vụ Tỉnh ủy',
      commune: 'Ban Thường vụ Đảng ủy xã',
      residential: 'Chi bộ khu dân cư',
      'leading-party': 'cấp ủy lãnh đạo cơ quan đó',
      'managing-body': 'người đứng đầu cơ quan quản lý',
    },
  },
  form: {
    prefilled:
      'Biểu mẫu đã điền sẵn những ngày hệ thống đang có. Hãy sửa theo đúng thông báo; dòng để trống ngày thì bỏ.',
    correcting: 'Biểu mẫu đang có thông báo đã nhập. Khi xác nhận, bản mới thay cả năm.',
    ownDaysText:
      'Đây là toàn bộ ngày nghỉ và làm bù do tỉnh quyết định thêm ngoài thông báo chung. Danh sách mới thay danh sách cũ.',
    act: {
      label: 'Văn bản thông báo',
      hint: 'Số, ngày, cơ quan ban hành. Dùng cho mọi dòng không ghi văn bản riêng.',
    },
    daysOff: 'Ngày nghỉ',
    swaps: 'Làm bù: ngày cuối tuần làm việc, đổi lấy ngày làm việc được nghỉ',
    row: (number: number) => `Dòng ${String(number)}`,
    date: 'Ngày',
    nameVi: 'Tên ngày nghỉ',
    nameEn: 'Tên tiếng Anh',
    ownAct: 'Văn bản riêng',
    worked: 'Ngày làm bù',
    freed: 'Ngày được nghỉ',
    more: 'Thêm dòng',
    saturday: 'Cơ quan làm việc sáng thứ Bảy',
    saturdayHint: 'Khi đó thứ Bảy được tính là ngày làm việc trong mọi thời hạn.',
    length: 'Độ dài mới',
    lengthHint: (now: string) => `Đang là ${now}. Để nguyên nếu không đổi.`,
    fixed: (law: string) => `Độ dài do văn bản ấn định, tỉnh không đổi được: ${law}.`,
    extendedCounts: 'Thời hạn kéo dài tính thế nào',
    counts: { 'in-all': 'tất cả, kể cả thời hạn thường', 'on-top': 'cộng thêm vào thời hạn thường' },
    ladder: 'Các lần nhắc',
    ladderHint:
      'Số ngày làm việc trước hoặc sau ngày hạn; nhắc đúng hạn không cần số. Chọn “không nhắc” để bỏ dòng.',
    rungKind: 'Loại',
    rungDays: 'Số ngày',
    rungTells: 'Báo cho',
    inForceFrom: 'Áp dụng từ ngày',
    inForceFromHint: 'Thời hạn bắt đầu từ ngày này theo quy tắc mới. Để trống: mọi thời hạn đang chạy.',
    source: {
      label: 'Văn bản của tỉnh',
      hint: 'Số, ngày, cơ quan ban hành. Chỉ ghi văn bản mà không đổi gì là xác nhận bản dự thảo.',
    },
    postVi: 'Tên chức vụ',
    postEn: 'Tên tiếng Anh',
    level: 'Cấp của cơ quan nơi giữ chức vụ',
    managedBy: 'Ai quản lý người giữ chức vụ',
    postFrom: 'Có hiệu lực từ ngày',
    postTo: 'Đến hết ngày',
    postToHint: 'Để trống nếu chưa có ngày kết thúc.',
    setBy: { label: 'Văn bản', hint: 'Văn bản phân cấp quản lý cán bộ: số, ngày.' },
    choose: 'Chọn',
    none: 'không nhắc',
    preview: 'Xem trước',
    previewEffect: 'Xem những thời hạn nào dời. Chưa gửi gì.',
    propose: 'Gửi đề nghị',
    effect: 'Một người quản trị khác phải xác nhận; trước đó không có gì thay đổi.',
    summaryTitle: 'Chưa gửi được, xin xem lại',
  },
  preview: {
    title: 'Thời hạn đang chạy sẽ dời',
    none: 'Không có thời hạn đang chạy nào dời.',
    line: (clocks: number, name: string, later: boolean, days: string) =>
      `${String(clocks)} thời hạn “${name}” ${later ? 'lùi lại' : 'đến sớm hơn'} ${days}`,
    days: (least: number, most: number) =>
      least === most ? `${String(least)} ngày` : `${String(least)}–${String(most)} ngày`,
    earliest: (from: string, to: string) => `sớm nhất: ${from} → ${to}`,
    note: 'Đếm theo lịch, trong các vụ việc đang mở của tỉnh; không nêu vụ việc nào, và không tính vụ việc đóng với bạn.',
    cut: (most: number) =>
      `Chỉ xem trước trong ${String(most)} vụ việc đầu; khi xác nhận, mọi vụ việc được tính lại.`,
  },
  change: {
    days: { added: 'mới nghỉ' },
    removed: 'Không còn nghỉ',
    unswapped: (freed: string, worked: string) => `${freed} (làm bù ${worked})`,
    was: (before: string) => `trước là ${before}`,
    confirmsDraft: 'Không đổi gì, chỉ ghi văn bản xác nhận bản dự thảo.',
    deployment: 'Bản phần mềm hoặc cài đặt mới mang theo lịch nghỉ hoặc thời hạn khác bản trước.',
    from: 'Áp dụng từ ngày',
    fromAll: 'mọi thời hạn đang chạy',
    oneself: 'Bạn là người đề nghị, nên một người quản trị khác phải xác nhận.',
    decisionReason: 'Lý do',
    decisionReasonOptional: 'Ghi thêm (có thể để trống)',
  },
  recount: {
    title: 'Tính lại thời hạn đang chạy',
    running: (percent: number) =>
      `Đang tính lại: khoảng ${String(percent)} %. Hệ thống tự làm tiếp trong giờ tới.`,
    again:
      'Đã tính lại một lượt. Trong giờ tới hệ thống xem lại một lần nữa, để không sót ngày vừa ghi trong lúc đổi quy định.',
    failed: 'Có ngày chưa tính lại được; hệ thống tự thử lại trong giờ tới.',
    finished: (date: string) =>
      `Đã tính xong ${date}. Ngày cũ được giữ trong hồ sơ; ai đã được báo ngày cũ đã được báo ngày mới.`,
    waiting: 'Chưa bắt đầu; hệ thống tự làm trong giờ tới.',
  },
  decisions,
  done: {
    proposed: 'Đã gửi đề nghị. Một người quản trị khác phải xác nhận.',
    confirm: 'Đã xác nhận. Quy định mới có hiệu lực.',
    decline: 'Đã ghi: không đồng ý.',
    withdraw: 'Đã rút lại đề nghị.',
  } satisfies Record<DoneKey, string>,
  refused: {
    'rule.two-eyes': 'Bạn đã đề nghị thay đổi này nên không tự xác nhận được: cần một người quản trị khác.',
    'rule.not-proposer': 'Chỉ người đề nghị rút lại được. Bạn có thể không đồng ý, kèm lý do.',
    'rule.decided': 'Đề nghị này đã được quyết định. Dưới đây là kết quả; chưa ghi gì thêm.',
    'rule.stands-no-more':
      'Quy định khác đã thay đổi từ khi có đề nghị này, nên nó không còn áp dụng được. Hãy không đồng ý, rồi đề nghị lại.',
    'input.reason': 'Hãy ghi lý do.',
    conflict: 'Có người vừa thay đổi đề nghị này. Chưa ghi gì của bạn; hãy xem lại rồi gửi lại nếu vẫn đúng.',
  } satisfies Record<RefusedKey, string>,
};
export type RulesWords = typeof onRules;
