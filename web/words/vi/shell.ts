/** Head, foot and what every page of the citizens has. */
export const shell = {
  service: 'Gần Dân',
  skip: 'Đến nội dung chính',
  exit: 'Thoát ngay',
  exitHelp: 'Rời trang này ngay và mở một trang khác',
  otherLanguage: 'English',
  about: 'Chúng tôi hứa gì và không hứa gì',
  track: 'Theo dõi bằng mã',
  send: 'Gửi phản ánh',
  training: 'Bản thử, dữ liệu không có thật',
  footer: (front: string) =>
    `Trang của ${front}. Không dùng cookie ở đây, không có quảng cáo, không có trang nào khác được gọi tới.`,
  errorTitle: 'Lỗi: ',
  failure: {
    title: 'Có lỗi xảy ra',
    missing: 'Không có trang này',
    missingText: 'Địa chỉ có thể đã gõ sai hoặc trang đã được chuyển đi.',
    tooLarge: 'Phần gửi lên lớn quá',
    tooLargeText:
      'Biểu mẫu được tối đa 256 KB; một tệp gửi khi máy không chạy mã niêm phong được tối đa 4 MB, còn khi chạy được là 30 MB. Chưa có gì được lưu.',
    contentType: 'Kiểu dữ liệu không đúng',
    contentTypeText: 'Trang này chỉ nhận biểu mẫu của chính nó. Chưa có gì được lưu.',
    unreadable: 'Không đọc được phần gửi lên',
    unreadableText: 'Có ký tự không phải UTF-8 hoặc biểu mẫu bị hỏng trên đường đi. Chưa có gì được lưu.',
    refused: 'Chưa nhận được',
    refusedText: 'Phần gửi lên không đúng với biểu mẫu này. Chưa có gì được lưu.',
    conflict: 'Việc này đã được làm trước đó',
    conflictText: 'Có người hoặc chính bạn vừa gửi một bản khác. Xin xem lại rồi thử lần nữa.',
    partner: 'Hệ thống đang bận',
    partnerText: 'Một dịch vụ chúng tôi cần chưa trả lời. Chưa có gì được lưu. Xin thử lại sau vài phút.',
    defect: 'Lỗi của chúng tôi',
    defectText: (number: string) =>
      `Đây là lỗi của chúng tôi, không phải của bạn. Khi liên hệ, xin đọc số ${number}.`,
    goBack: 'Điều bạn đã viết chưa mất: bấm nút quay lại của trình duyệt là thấy lại.',
    office: (phone: string, hours: string) => `Cần giúp, gọi ${phone} (${hours}).`,
    toStart: 'Về trang đầu',
  },
} as const;
