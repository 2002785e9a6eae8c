/** The page that makes a letter of denunciation to print and sign. */
export const letter = {
  title: 'Đơn tố cáo để in và ký',
  lead: 'Muốn tố cáo theo luật thì phải gửi đơn có chữ ký, hoặc đến trình bày trực tiếp (Điều 22, 23 Luật Tố cáo 25/2018/QH14). Gửi qua mạng không phải là tố cáo. Trang này viết giúp bạn lá đơn để in ra, ký và gửi.',
  nothingKept:
    'Điều bạn ghi ở đây không được lưu và không được ghi lại ở đâu cả: máy chủ chỉ xếp thành lá đơn rồi trả lại cho bạn. Không muốn gửi tên qua mạng thì để trống rồi viết tay trên giấy.',
  byHand: 'Mục nào để trống thì trên giấy có dòng chấm để viết tay.',
  day: { label: 'Ngày viết đơn', hint: 'Ví dụ 24/11/2026' },
  to: {
    label: 'Gửi cơ quan nào',
    hint: 'Cơ quan quản lý người bị tố cáo. Chưa rõ thì để trống và hỏi khi nộp.',
  },
  name: { label: 'Họ và tên của bạn', hint: '' },
  address: { label: 'Địa chỉ của bạn', hint: '' },
  contact: { label: 'Cách liên hệ với bạn', hint: 'Điện thoại, thư điện tử hoặc địa chỉ nhận thư.' },
  person: { label: 'Người bị tố cáo', hint: 'Họ tên, chức vụ, nơi công tác.' },
  act: { label: 'Hành vi bị tố cáo', hint: 'Ai làm gì, ở đâu, khi nào, trái quy định nào nếu bạn biết.' },
  facts: { label: 'Thông tin khác, giấy tờ kèm theo', hint: 'Người biết việc, bản sao giấy tờ.' },
  make: 'Tạo đơn để in',
  badDay: 'Ghi đủ ngày, tháng, năm, ví dụ 24/11/2026, hoặc để trống.',
  futureDay: 'Ngày này chưa đến. Ghi ngày ký đơn, hoặc để trống rồi viết tay.',
  errorsTitle: 'Có một điều cần xem lại',
  ready: 'Lá đơn của bạn',
  print:
    'Để in: bấm Ctrl+P, hoặc chọn In trong trình duyệt. In xong thì ký tên, rồi gửi bưu điện hoặc nộp trực tiếp.',
  gone: 'Đóng trang này là lá đơn mất: chúng tôi không giữ bản nào.',
  edit: 'Sửa lá đơn',
  fewRules: 'Bạn vẫn có thể gửi phản ánh không cần nói tên.',
  report: 'Gửi phản ánh',
} as const;
