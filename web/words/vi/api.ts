import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { reportFields } from './report-fields.ts';

export const api = {
  fields: reportFields.api,
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
  } satisfies Partial<Record<ErrorCode, string>>,
} as const;
