import type { ErrorCode } from '../../../shared/domain/errors.ts';
import type { Body } from '../../../shared/schemas/body.ts';
import type { Officer } from '../../../shared/schemas/officer.ts';

const kinds: Record<Body['kind'], string> = {
  front: 'Mặt trận',
  union: 'Tổ chức chính trị - xã hội',
  party: 'Cấp ủy',
  inspection: 'Ủy ban Kiểm tra',
  agency: 'Cơ quan, đơn vị',
  council: 'Thường trực HĐND, Đoàn đại biểu Quốc hội',
};
const levels: Record<Body['level'], string> = {
  central: 'Trung ương',
  province: 'Tỉnh',
  commune: 'Xã',
  residential: 'Khu dân cư',
};
const sectors: Record<NonNullable<Body['sector']>, string> = {
  armed: 'Lực lượng vũ trang',
  vertical: 'Ngành dọc Trung ương',
};

const bodyFields: Record<keyof Body, { readonly label: string; readonly hint?: string }> = {
  id: { label: 'Mã' },
  kind: { label: 'Loại' },
  level: { label: 'Cấp' },
  name: { label: 'Tên' },
  nameEn: { label: 'Tên tiếng Anh' },
  place: { label: 'Mã xã, phường, đặc khu', hint: 'Năm chữ số. Cấp tỉnh và Trung ương để trống.' },
  superior: { label: 'Mã cấp trên', hint: 'Cơ quan cùng loại ở cấp trên trực tiếp.' },
  party: { label: 'Mã cấp ủy', hint: 'Cấp ủy lãnh đạo cơ quan này.' },
  inForceFrom: { label: 'Hoạt động từ ngày' },
  inForceTo: {
    label: 'Ngày hoạt động cuối cùng',
    hint: 'Để trống khi còn hoạt động. Không cơ quan nào bị xóa.',
  },
  email: { label: 'Thư điện tử' },
  phone: { label: 'Điện thoại' },
  address: { label: 'Địa chỉ' },
  sector: { label: 'Ngành', hint: 'Chỉ khi tổ chức đảng không thuộc địa phương.' },
  manages: { label: 'Chức vụ thuộc diện quản lý riêng', hint: 'Chỉ cấp ủy; các mã cách nhau bằng dấu cách.' },
};

const officerFields: Record<keyof Officer, { readonly label: string; readonly hint?: string }> = {
  id: { label: 'Mã', hint: 'Chữ thường không dấu, số và dấu gạch, ví dụ nguyen-thi-hoa. Không đổi về sau.' },
  name: { label: 'Họ tên' },
  email: { label: 'Thư điện tử', hint: 'Hệ thống nhận ra cán bộ khi đăng nhập bằng địa chỉ này.' },
  phone: { label: 'Số di động', hint: 'Chỉ cần khi nhận tin nhắn.' },
  role: { label: 'Vai trò' },
  body: { label: 'Cơ quan' },
  mail: { label: 'Báo việc qua thư' },
  sms: { label: 'Nhận tin nhắn khi việc quá hạn' },
  active: {
    label: 'Đang làm việc',
    hint: 'Bỏ chọn khi người này nghỉ: họ không đăng nhập được nữa, hồ sơ cũ vẫn giữ tên.',
  },
  holds: { label: 'Chức vụ kiêm giữ' },
  absences: {
    label: 'Vắng mặt',
    hint: 'Người thay phải cùng cơ quan và vai trò. Xóa cả hai ngày để bỏ một kỳ vắng.',
  },
};

/** The administrators' pages: bodies and officers, their lists, and the history of each record. */
export const onDirectory = {
  kinds,
  levels,
  sectors,
  bodyFields,
  officerFields,
  choose: 'Chọn',
  yes: 'có',
  no: 'không',
  optional: 'có thể để trống',
  none: 'Không',
  empty: '(trống)',
  ended: (date: string) => `hoạt động đến ${date}`,
  find: { label: 'Tìm theo tên hoặc mã', show: 'Tìm', nothing: 'Không có gì khớp. Hãy bỏ bớt chữ.' },
  cut: (most: number, all: number) =>
    `Hiện ${String(most)} trên ${String(all)}. Hãy tìm để thấy phần còn lại.`,
  reason: {
    label: 'Lý do thay đổi',
    hint: 'Vào lịch sử, kèm tên bạn; ví dụ số quyết định.',
    missing: 'Xin ghi lý do.',
  },
  summary: 'Chưa lưu, xin xem lại',
  stale: {
    title: 'Người khác vừa sửa mục này. Chưa lưu gì của bạn.',
    by: (names: string) => `Đã sửa trong lúc bạn mở trang: ${names}.`,
    now: (field: string, is: string) => `${field} nay là: ${is}`,
    yours: (typed: string) => `Bạn ghi: ${typed}. Lưu thì nội dung của bạn thay vào.`,
    merged: 'Mục bạn không sửa đã theo bản mới. Xin xem lại biểu mẫu dưới đây rồi lưu.',
    kept: 'Biểu mẫu dưới đây giữ nguyên điều bạn đã nhập. Xin so với bản mới rồi lưu.',
  },
  save: 'Lưu',
  saved: 'Đã lưu.',
  effect: 'Có hiệu lực ngay. Bản trước còn trong lịch sử.',
  history: {
    title: 'Lịch sử',
    none: 'Chưa có thay đổi nào được ghi.',
    operator: 'Lệnh của người vận hành',
    first: 'Lần ghi đầu',
    found: 'Bản có trước lần sửa đầu tiên',
    change: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
  },
  bodies: {
    title: 'Cơ quan',
    text: 'Mặt trận, cấp ủy, Ủy ban Kiểm tra và các cơ quan của tỉnh. Thêm cơ quan mới bằng tệp danh sách.',
    count: (count: number) => `${String(count)} cơ quan`,
    download: 'Tải danh sách',
    upload: 'Nhập từ tệp',
    superior: 'Cấp trên',
  },
  officers: {
    title: 'Cán bộ',
    text: 'Mọi người đăng nhập vào hệ thống. Quyền của mỗi người do mục này quyết định. Mỗi người còn cần một tài khoản đăng nhập do người vận hành cấp.',
    add: 'Thêm cán bộ',
    count: (count: number) => `${String(count)} cán bộ`,
    left: 'đã nghỉ',
    away: (date: string) => `vắng đến ${date}`,
    absence: { from: 'Vắng từ ngày', to: 'Đến hết ngày', substitute: 'Người thay' },
    successor: {
      label: 'Người nhận việc, khi nghỉ hoặc chuyển chỗ',
      hint: 'Hồ sơ đang mở sang người được chọn. Không chọn, hoặc người ấy không được xem hồ sơ nào thì hồ sơ ấy sang người xác minh kế tiếp, hoặc về phân loại.',
      none: 'Hệ thống chọn',
      unfit: 'Người này không nhận việc được: phải là người khác đang làm việc, cùng cơ quan và vai trò.',
    },
    absenceDays: 'Kỳ vắng cần cả ngày đầu và ngày cuối.',
    refused: {
      'rule.own-role': 'Không ai tự đổi vai trò của mình. Xin nhờ một người quản trị khác.',
      'rule.own-end': 'Không ai tự cho mình nghỉ. Xin nhờ một người quản trị khác.',
      'rule.last-administrators': 'Phải còn ít nhất hai người quản trị. Hãy thêm một người trước.',
    } satisfies Partial<Record<ErrorCode, string>>,
  },
  upload: {
    title: 'Nhập danh sách cơ quan',
    text: 'Tải danh sách, sửa trong Excel rồi gửi lại. Trước khi bạn xác nhận, chưa có gì được lưu.',
    file: {
      label: 'Tệp CSV hoặc XLSX',
      hint: 'Tối đa 4 MB. Các cột như tệp tải về.',
      missing: 'Xin chọn tệp.',
    },
    endMissing: {
      label: 'Cơ quan không có trong tệp hết hoạt động từ hôm qua',
      hint: 'Không chọn thì các cơ quan ấy giữ nguyên.',
    },
    check: 'Kiểm tra tệp',
    checkEffect: 'Chỉ kiểm tra và cho xem khác biệt.',
    refused: (file: string | undefined, count: number) =>
      `Không nhập${file === undefined ? '' : ` ${file}`}: ${String(count)} lỗi. Dữ liệu đang dùng giữ nguyên.`,
    spot: (line: number, column: number, heading: string | undefined) =>
      `Dòng ${String(line)}, cột ${String(column)}${heading === undefined ? '' : ` (${heading})`}`,
    more: (count: number) => `… và ${String(count)} mục nữa`,
    difference: 'Tệp này thay đổi',
    nothing: 'Tệp giống hệt dữ liệu đang dùng. Không có gì để lưu.',
    fresh: (count: number) => `Mới: ${String(count)}`,
    changed: (count: number) => `Thay đổi: ${String(count)}`,
    missing: (count: number, end: boolean) =>
      `Không có trong tệp: ${String(count)}, ${end ? 'hết hoạt động từ hôm qua' : 'giữ nguyên'}`,
    confirm: 'Xác nhận và lưu',
    confirmEffect: (count: number) => `${String(count)} cơ quan được ghi. Có hiệu lực ngay.`,
    meanwhile: 'Dữ liệu vừa được người khác sửa. Xin xem lại khác biệt rồi xác nhận.',
    tooLarge: 'Danh sách quá lớn cho trang này. Xin nhờ người vận hành nhập bằng lệnh.',
    done: (count: number) => `Đã ghi ${String(count)} cơ quan.`,
  },
};
export type DirectoryWords = typeof onDirectory;
