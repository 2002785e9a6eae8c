import type { HeldPost } from '../schemas/rules/jurisdiction.ts';
import type { Officer } from '../schemas/officer.ts';
import { choice, day, email, EXPECTS, line, personalPhone, slug } from './cells.ts';
import type { Column } from './columns.ts';

const ROLE = choice<Officer['role']>({
  intake: ['Tiếp nhận'],
  verifier: ['Xác minh'],
  approver: ['Ban Thường trực'],
  liaison: ['Đầu mối cấp ủy'],
  auditor: ['Kiểm tra nhật ký'],
  administrator: ['Quản trị'],
});

const MAIL = choice<Officer['mail']>({
  now: ['Ngay', 'Ngay khi có việc'],
  digest: ['Tổng hợp', 'Tổng hợp mỗi sáng'],
  off: ['Không'],
});

const YES = choice<'yes' | 'no'>({ yes: ['Có', 'true', '1', 'x'], no: ['Không', 'false', '0'] });

/** `school-head@truong-thcs-mau-1 2024-01-01..2026-06-30`; all but the post is optional. */
const HELD = /^([a-z0-9-]+)(?:@([a-z0-9-]+))?(?: +(\S*?)\.\.(\S*))?$/;

const heldPost = (text: string): HeldPost | undefined => {
  const [, post, body, from = '', to = ''] = HELD.exec(text) ?? [];
  if (post === undefined || slug(post) === undefined) return undefined;
  const days = { from: from === '' ? undefined : day(from), to: to === '' ? undefined : day(to) };
  if ((from !== '' && days.from === undefined) || (to !== '' && days.to === undefined)) return undefined;
  return {
    post,
    ...(body !== undefined && { body }),
    ...(days.from !== undefined && { from: days.from }),
    ...(days.to !== undefined && { to: days.to }),
  };
};

/** Other posts held, separated by semicolons or lines. */
const heldPosts = {
  read: (text: string): HeldPost[] | undefined => {
    const posts = text
      .split(/[;\n]/)
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .map(heldPost);
    return posts.includes(undefined) ? undefined : posts.flatMap((post) => post ?? []);
  },
};

export const OFFICER_COLUMNS: readonly Column<keyof Officer>[] = [
  { field: 'id', headings: ['ma', 'ma_can_bo', 'id'], required: true, expects: EXPECTS.id, read: slug },
  { field: 'name', headings: ['ho_ten', 'name'], required: true, ...line(120) },
  { field: 'email', headings: ['email', 'thu_dien_tu'], required: true, expects: EXPECTS.email, read: email },
  { field: 'phone', headings: ['dien_thoai', 'phone'], expects: EXPECTS.phone, read: personalPhone },
  { field: 'role', headings: ['vai_tro', 'role'], required: true, ...ROLE },
  { field: 'body', headings: ['co_quan', 'body'], required: true, expects: EXPECTS.id, read: slug },
  { field: 'mail', headings: ['thu', 'mail'], required: true, ...MAIL },
  {
    field: 'sms',
    headings: ['tin_nhan', 'sms'],
    required: true,
    expects: YES.expects,
    read: (text) => {
      const value = YES.read(text);
      return value === undefined ? undefined : value === 'yes';
    },
  },
  {
    field: 'holds',
    headings: ['kiem_giu', 'holds'],
    expects: {
      vi: 'chức vụ kiêm giữ, ví dụ school-head@truong-thcs-mau-1 2024-01-01..2026-06-30, cách nhau bằng dấu chấm phẩy',
      en: 'posts held besides, such as school-head@truong-thcs-mau-1 2024-01-01..2026-06-30, with semicolons between them',
    },
    ...heldPosts,
  },
];
