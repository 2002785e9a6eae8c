/** Refusals by code, or by family if the code needs no own sentence: a heading and what to do. */
export const errors = {
  input: {
    title: 'Chưa nhận được',
    text: 'Phần gửi lên không đúng với biểu mẫu này. Chưa có gì được lưu.',
  },
  'input.too-large': {
    title: 'Phần gửi lên lớn quá',
    text: 'Biểu mẫu được tối đa 256 KB; một tệp được tối đa 30 MB, hoặc 4 MB khi máy không chạy mã niêm phong. Chưa có gì được lưu.',
  },
  'input.content-type': {
    title: 'Kiểu dữ liệu không đúng',
    text: 'Trang này chỉ nhận biểu mẫu của chính nó. Chưa có gì được lưu.',
  },
  'input.not-utf8': {
    title: 'Không đọc được phần gửi lên',
    text: 'Có ký tự không phải UTF-8. Chưa có gì được lưu.',
  },
  'input.not-json': {
    title: 'Không đọc được phần gửi lên',
    text: 'Đây không phải JSON. Chưa có gì được lưu.',
  },
  'input.not-multipart': {
    title: 'Không đọc được phần gửi lên',
    text: 'Biểu mẫu bị hỏng trên đường đi. Chưa có gì được lưu. Xin gửi lại.',
  },
  'input.future-date': { title: 'Ngày chưa đúng', text: 'Ngày còn ở phía trước.' },
  'input.dates-reversed': { title: 'Ngày chưa đúng', text: 'Ngày kết thúc ở trước ngày bắt đầu.' },
  'input.place-outside': { title: 'Nơi chưa đúng', text: 'Nơi này không thuộc tỉnh.' },
  'input.narrative-missing': { title: 'Còn thiếu', text: 'Chưa có lời kể điều đã xảy ra.' },
  'input.identity-refused': {
    title: 'Không giữ tên',
    text: 'Tỉnh này không giữ tên người phản ánh trên mạng.',
  },
  'input.phone': { title: 'Số điện thoại chưa đúng', text: 'Cần một số di động Việt Nam.' },
  'input.not-sealed': {
    title: 'Phần niêm phong bị hỏng',
    text: 'Phần này không được niêm phong cho tỉnh này và phản ánh này.',
  },
  'input.tracking-code': {
    title: 'Mã chưa đúng',
    text: 'Đây không phải mã theo dõi. Xin xem lại từng ký tự.',
  },
  missing: {
    title: 'Không có trang này',
    text: 'Địa chỉ có thể đã gõ sai hoặc trang đã được chuyển đi.',
  },
  rule: { title: 'Chưa làm được việc này', text: 'Việc này không làm được vào lúc này.' },
  'rule.no-front-body': {
    title: 'Chưa có nơi nhận',
    text: 'Không có cơ quan Mặt trận nào của tỉnh được nhận phản ánh về người này. Xin gửi lên cấp trên.',
  },
  conflict: {
    title: 'Việc này đã được làm trước đó',
    text: 'Có người, hoặc chính bạn, vừa gửi một bản khác. Xin xem lại rồi thử lần nữa.',
  },
  'conflict.other-content': {
    title: 'Mã này đã được dùng',
    text: 'Mã theo dõi này đã thuộc về một phản ánh khác.',
  },
  'partner.after-saving': {
    title: 'Đã lưu',
    text: 'Việc bạn vừa làm đã được lưu. Hệ thống chưa kịp báo cho mọi người liên quan. Hãy bấm lại sau ít phút: việc không bị ghi hai lần.',
  },
  partner: {
    title: 'Hệ thống đang bận',
    text: 'Một dịch vụ chúng tôi cần chưa trả lời. Chưa có gì được lưu. Xin thử lại sau vài phút.',
  },
  defect: { title: 'Lỗi của chúng tôi', text: 'Đây là lỗi của chúng tôi, không phải của bạn.' },
} as const;
