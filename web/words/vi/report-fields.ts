import type { ReportField, Submission } from '../../../shared/schemas/submission.ts';

/** The texts of each field of a report. */
export const reportFields = {
  /** Its label for the reporter and for officers. A sealed field has the label of its content. */
  labels: {
    matter: 'Loại việc',
    place: 'Nơi công tác',
    post: 'Chức vụ',
    postText: 'Chức vụ, nếu không có trong danh sách',
    body: 'Cơ quan',
    bodyText: 'Tên cơ quan, nếu không có trong danh sách',
    happenedOn: 'Khi nào',
    happenedUntil: 'Ngày cuối',
    narrative: 'Điều đã xảy ra',
    files: 'Tệp gửi kèm',
    identity: 'Bạn là ai',
    contact: 'Báo tin',
  } satisfies Record<Exclude<ReportField, 'sealedNarrative' | 'sealedIdentity'>, string>,
  /** The message to a program that sent it wrong. */
  api: {
    postText: 'Lời thêm về chức vụ: dài tối đa 200 ký tự.',
    bodyText: 'Lời thêm về cơ quan: dài tối đa 200 ký tự.',
    matter: 'Loại việc phải là một trong các mã của danh mục.',
    body: 'Cơ quan: một mã trong danh sách, hoặc tên dài 1–200 ký tự.',
    post: 'Chức vụ: một mã trong danh sách, hoặc tên dài 1–200 ký tự.',
    place: 'Nơi phải là mã 5 chữ số của một xã, phường, đặc khu thuộc tỉnh.',
    happenedOn: 'Ngày xảy ra phải có dạng YYYY-MM-DD, có trong lịch và không ở tương lai.',
    happenedUntil: 'Ngày kết thúc phải có dạng YYYY-MM-DD, không trước ngày bắt đầu, không ở tương lai.',
    ref: 'Mã niêm phong phải có 26 ký tự Crockford.',
    narrative: 'Lời kể: 1–20.000 ký tự, không có ký tự điều khiển; hoặc gửi sealedNarrative.',
    sealedNarrative: 'Phần niêm phong không đúng cấu trúc, khóa, phần hoặc mã niêm phong.',
    identity:
      'Danh tính: một đối tượng có name, và có thể có address, phone, email; hoặc tỉnh không nhận danh tính.',
    sealedIdentity: 'Phần niêm phong danh tính không đúng cấu trúc, khóa, phần hoặc mã niêm phong.',
    contact: 'Cách báo tin: một đối tượng có email, hoặc có phone là số di động Việt Nam.',
    files: 'Tệp: tối đa 10, mỗi tệp có id, bytes và sealedKey đúng cấu trúc.',
    channel: 'Kênh phải là một trong các mã của danh mục.',
  } satisfies Record<keyof Submission, string>,
};
