import type { LookupCode } from '../../../shared/schemas/rules/lookup-reason.ts';

/** The parameters of a reason in words; empty if the reason has none of the kind. */
interface Said {
  readonly post: string;
  readonly body: string;
  readonly bodies: string;
  readonly posts: number;
  readonly day: string;
  readonly text: string;
  /** The text of the table's row, and its instrument. */
  readonly why: string;
  readonly source: string;
}

const at = (body: string): string => (body === '' ? '' : ` tại ${body}`);
const to = (bodies: string): string =>
  bodies === '' ? 'chưa xác định được nơi nhận' : `nơi nhận là ${bodies}`;

/** The reasons why a body may be competent, and the facts that would change that. */
export const onLookup = {
  post: ({ post, body }: Said) =>
    post === '' ? `Chưa rõ chức vụ${at(body)}; đây là một khả năng.` : `Chức vụ: ${post}${at(body)}.`,
  row: ({ why }: Said) => `${why}.`,
  override: ({ why, source }: Said) => `${why} (${source}).`,
  highest: ({ posts, source }: Said) =>
    `Trong ${String(posts)} chức vụ đã biết, đây là chức vụ do cấp cao nhất quản lý (${source}).`,
  'at-the-act': ({ why, day, source }: Said) => `${why}, ngày ${day} (${source}).`,
  'above-commune': 'Chức vụ này ở cấp xã nhưng do cấp tỉnh quản lý, nên không cùng cấp với Mặt trận xã.',
  'not-then': ({ day }: Said) =>
    `Nay không còn giữ chức vụ nào; chưa rõ chức vụ vào ngày ${day} nên xét mọi chức vụ đã giữ.`,
  former: 'Nay không còn giữ chức vụ nào; chưa rõ việc xảy ra ngày nào nên xét mọi chức vụ đã giữ.',
  'higher-since':
    'Sau khi xảy ra việc, người này nhận chức vụ do cấp cao hơn quản lý: cần người có thẩm quyền chọn.',
  'own-list': ({ body }: Said) =>
    `${body} quản lý chức vụ này theo danh mục riêng; danh mục riêng đi trước bảng chung.`,
  'one-of-sector': 'Chưa rõ người này ở đơn vị nào; đây là tổ chức đảng của một đơn vị cùng ngành.',
  'by-place': 'Chưa rõ tổ chức đảng nào lãnh đạo cơ quan của người này nên lấy cấp ủy theo địa bàn.',
  missing: 'Nơi nhận thông thường chưa có trong danh sách hoặc không còn hiệu lực: chuyển cấp trên.',
  'passed-over': ({ why, bodies }: Said) => `${why}. Bỏ qua: ${bodies}.`,
  'beyond-law':
    'Luật giao cho chính người đứng đầu cơ quan quản lý; bỏ qua cơ quan đó để chuyển lên trên là dự thảo, chờ tỉnh xác nhận.',
  'no-inspection': 'Sao gửi Ủy ban Kiểm tra của cấp ủy này; danh sách không có, xin sao gửi bằng văn bản.',
  residence: ({ why, bodies }: Said) =>
    bodies === ''
      ? `${why}; danh sách không có cấp ủy nơi cư trú, xin sao gửi bằng văn bản.`
      : `${why}: ${bodies}.`,
  'residence-sends': 'Mặt trận nơi cư trú gửi báo cáo.',
  elected: ({ why, bodies }: Said) =>
    bodies === '' ? `${why}; danh sách không có nơi đó, xin sao gửi bằng văn bản.` : `${why}: ${bodies}.`,
  chosen: ({ text }: Said) => text,
  'if-post-known': 'Xác định rõ chức vụ thì chỉ còn nơi nhận của chức vụ đó.',
  'if-higher-post': ({ post, bodies }: Said) =>
    `Nếu người này còn giữ chức vụ do cấp cao hơn quản lý, ví dụ ${post}: ${to(bodies)}.`,
  'if-post-not-held': ({ post, body, bodies }: Said) =>
    `Nếu lúc xảy ra việc không giữ chức vụ ${post}${at(body)}: ${to(bodies)}.`,
  'if-in-this-post': ({ post, body, bodies }: Said) =>
    `Chưa rõ ngày xảy ra. Nếu là khi giữ chức vụ ${post}${at(body)}: ${to(bodies)}.`,
  'post-at-the-act-unknown': ({ day }: Said) =>
    `Chưa rõ chức vụ vào ngày ${day}; chức vụ lúc xảy ra việc mới quyết định.`,
  'if-no-member': ({ bodies }: Said) =>
    `Nếu không phải đảng viên: ${to(bodies)} (người đứng đầu quyết định).`,
  'if-member': ({ bodies }: Said) => `Nếu là đảng viên: ${to(bodies)}.`,
  'if-elected': ({ bodies }: Said) => `Nếu là đại biểu dân cử: thêm bản sao gửi ${bodies}.`,
  'if-crime-signs': ({ source }: Said) =>
    `Nếu có dấu hiệu tội phạm: chuyển ngay cơ quan điều tra, Viện kiểm sát (${source}).`,
} satisfies Record<LookupCode, string | ((said: Said) => string)>;
