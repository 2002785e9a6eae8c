import type { Kind } from '../schemas/rules/catalogue.ts';

/** Kinds of reports that the Front does not handle and guides to the right office (domain §2). */
type Guided = Extract<Kind, 'complaint' | 'outside'>;

const ALWAYS = ['Phiếu này.', 'Giấy tờ tùy thân, nếu nơi đó yêu cầu.'];

/**
 * Words of the guidance sheet; in Vietnamese, because a Vietnamese office receives it. The list of what to bring is
 * advice, not a condition of the law.
 */
export const GUIDANCE_SHEET = {
  front: 'MẶT TRẬN TỔ QUỐC VIỆT NAM',
  board: 'BAN THƯỜNG TRỰC',
  number: 'Số: ……………',
  date: (place: string, day: string, month: string, year: string) =>
    `${place}, ngày ${day} tháng ${month} năm ${year}`,
  title: 'PHIẾU HƯỚNG DẪN',
  to: (number: string) => `Kính gửi: Người gửi phản ánh số ${number}`,
  received: (day: string) =>
    `Chúng tôi đã nhận phản ánh của ông (bà) ngày ${day}. Sau khi xem xét, xin hướng dẫn như sau:`,
  why: {
    complaint:
      'Đây là khiếu nại: quyền, lợi ích của chính ông (bà) bị một quyết định hoặc việc làm hành chính động đến. Nơi giải quyết là cơ quan đã ra quyết định hoặc có việc làm đó.',
    outside:
      'Việc này không phải về người có chức vụ, cán bộ, đảng viên, hoặc ngoài nội dung giám sát của Quy định 124-QĐ/TW ngày 02/02/2018.',
  } satisfies Record<Guided, string>,
  door: 'Nơi cần đến:',
  bring: 'Khi đến, nên mang theo:',
  toBring: {
    complaint: [
      'Quyết định hoặc giấy tờ mà ông (bà) không đồng ý, bản chính hoặc bản sao.',
      'Đơn nói rõ điều ông (bà) yêu cầu, có chữ ký.',
      ...ALWAYS,
    ],
    outside: ['Giấy tờ, ảnh liên quan đến việc này.', ...ALWAYS],
  } satisfies Record<Guided, readonly string[]>,
  signer: 'NGƯỜI HƯỚNG DẪN',
  signature: '(Ký, ghi rõ họ tên)',
} as const;

export const isGuided = (kind: Kind | undefined): kind is Guided =>
  kind !== undefined && Object.hasOwn(GUIDANCE_SHEET.why, kind);
