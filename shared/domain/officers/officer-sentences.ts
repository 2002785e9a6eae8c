import { said, type Said } from '../records/record-problem.ts';

/** What is said of an officer who does not fit into the directory; checks choose, this table speaks. */
export const OFFICER_SENTENCES = {
  idTwice: (id: string): Said =>
    said(
      { vi: `mã "${id}" đã có người khác`, en: `the id "${id}" is somebody else's` },
      { vi: 'đặt mã khác', en: 'choose another id' },
    ),
  emailTwice: (email: string, name: string): Said =>
    said(
      { vi: `${email} đang là địa chỉ của ${name}`, en: `${email} is the address of ${name}` },
      {
        vi: 'mỗi người một địa chỉ: hệ thống nhận ra cán bộ khi đăng nhập bằng địa chỉ này',
        en: 'give each their own: it is how the system knows who signs in',
      },
    ),
  bodyUnknown: (id: string): Said =>
    said(
      { vi: `không có cơ quan "${id}"`, en: `there is no body "${id}"` },
      { vi: 'nhập cơ quan trước, hoặc sửa mã', en: 'import the body first, or correct the id' },
    ),
  bodyUnfit: (mustBeFront: boolean): Said =>
    mustBeFront
      ? said(
          { vi: 'vai trò này làm việc ở cơ quan Mặt trận', en: 'this role works at a body of the Front' },
          { vi: 'chọn cơ quan Mặt trận, hoặc vai trò khác', en: 'choose a Front body, or another role' },
        )
      : said(
          { vi: 'đầu mối không ngồi ở cơ quan Mặt trận', en: 'a liaison does not sit at the Front' },
          { vi: 'chọn cấp ủy nhận báo cáo, hoặc vai trò khác', en: 'choose the Party body, or another role' },
        ),
  smsWithoutPhone: (): Said =>
    said(
      { vi: 'chưa có số điện thoại để nhận tin nhắn', en: 'there is no number for messages' },
      { vi: 'ghi số điện thoại, hoặc không gửi tin nhắn', en: 'give a number, or send no messages' },
    ),
  smsToLandline: (): Said =>
    said(
      { vi: 'số này không nhận được tin nhắn', en: 'this number gets no messages' },
      {
        vi: 'ghi số di động mười chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09, hoặc không gửi tin nhắn',
        en: 'give a mobile number of ten digits that begins with 03, 05, 07, 08 or 09, or send no messages',
      },
    ),
  postUnknown: (post: string): Said =>
    said(
      { vi: `không có chức vụ "${post}" trong danh mục`, en: `the list has no post "${post}"` },
      { vi: 'dùng mã trong danh mục chức vụ', en: 'use an id of the list of posts' },
    ),
  heldReversed: (post: string): Said =>
    said(
      { vi: `"${post}": thôi giữ trước khi bắt đầu giữ`, en: `"${post}" ends before it begins` },
      { vi: 'sửa một trong hai ngày', en: 'correct one of the two days' },
    ),
  absenceReversed: (from: string): Said =>
    said(
      {
        vi: `kỳ vắng từ ${from} kết thúc trước khi bắt đầu`,
        en: `the absence from ${from} ends before it begins`,
      },
      { vi: 'sửa một trong hai ngày', en: 'correct one of the two days' },
    ),
  substituteUnfit: (id: string): Said =>
    said(
      {
        vi: `"${id}" không thể thay: phải là người khác đang làm việc, cùng cơ quan và vai trò`,
        en: `"${id}" cannot stand in: it must be another active officer of the same body and role`,
      },
      { vi: 'chọn người khác, hoặc để trống', en: 'choose another, or nobody' },
    ),
};
