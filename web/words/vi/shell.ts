/** Head, foot and other parts of every page for citizens. */
export const shell = {
  service: 'Gần Dân',
  skip: 'Đến nội dung chính',
  exit: 'Thoát ngay',
  exitHelp: 'Rời trang này ngay và mở một trang khác',
  about: 'Chúng tôi hứa gì và không hứa gì',
  track: 'Theo dõi bằng mã',
  footer: (front: string) =>
    `Trang của ${front}. Không dùng cookie ở đây, không có quảng cáo, không có trang nào khác được gọi tới.`,
  errorTitle: 'Lỗi:',
  failure: {
    quote: (number: string) => `Khi liên hệ, xin đọc số ${number}.`,
    goBack: 'Điều bạn đã viết chưa mất: bấm nút quay lại của trình duyệt là thấy lại.',
    office: (phone: string, hours: string) => `Cần giúp, gọi ${phone} (${hours}).`,
    toStart: 'Về trang đầu',
  },
} as const;
