import type { Submission } from '../../../shared/schemas/submission.ts';

/** What is wrong with a field of a JSON request. */
const fields: Record<keyof Submission, string> = {
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
};

export const api = {
  fields,
  unknownField: 'Có trường không được biết đến.',
  titles: {
    input: 'Yêu cầu chưa đúng.',
    access: 'Không tìm thấy.',
    missing: 'Không tìm thấy.',
    rule: 'Việc này không làm được lúc này.',
    conflict: 'Dữ liệu vừa thay đổi hoặc khóa này đã dùng cho nội dung khác.',
    partner: 'Hệ thống tạm thời bận. Xin thử lại sau ít phút.',
    defect: 'Có lỗi của chúng tôi. Xin thử lại, hoặc báo số lỗi.',
  },
  codes: {
    'input.too-large': 'Yêu cầu lớn hơn mức hệ thống nhận (256 KB).',
    'input.content-type': 'Hãy gửi JSON với content-type application/json.',
    'input.not-json': 'Nội dung không phải JSON hợp lệ.',
    'input.not-utf8': 'Nội dung không phải văn bản UTF-8 hợp lệ.',
    'missing.code': 'Không có phản ánh nào mang mã này.',
    'input.query': 'Thiếu tham số q, hoặc q dài quá 200 ký tự.',
    'input.idempotency-key': 'Idempotency-Key phải có 1–255 ký tự ASCII nhìn thấy được.',
  },
} as const;
