import type { StartPromise } from '../../../shared/reference/promises.ts';

/** The start page; the table of promises lists its promises. */
export const start = {
  title: 'Phản ánh về cán bộ, đảng viên',
  lead: (front: string) =>
    `Hãy nói với ${front} điều bạn thấy không đúng ở người có chức vụ, cán bộ hoặc đảng viên. Bạn không phải cho biết mình là ai.`,
  begin: 'Bắt đầu phản ánh',
  minutes: 'Tám câu hỏi, chừng mười phút. Không cần tài khoản.',
  haveCode: 'Tôi đã có mã theo dõi',
  forTitle: 'Trang này để làm gì',
  forList: [
    'Dấu hiệu suy thoái về đạo đức, lối sống: nhận tiền, quà, lãng phí của công, hách dịch, bè phái, khai man, cờ bạc…',
    'Việc cán bộ, công chức làm trái đạo đức công vụ hoặc có dấu hiệu vi phạm pháp luật.',
    'Của người đang làm việc hoặc sinh sống tại tỉnh, từ thôn, tổ dân phố đến cấp tỉnh.',
  ],
  notTitle: 'Trang này không thay được',
  notList: [
    ['Gọi khẩn cấp', 'Có người đang gặp nguy hiểm: gọi 113 ngay.'],
    [
      'Đơn tố cáo',
      'Tố cáo theo luật phải có chữ ký hoặc trình bày trực tiếp. Gửi ở đây là phản ánh, kiến nghị.',
    ],
    ['Đơn khiếu nại', 'Quyền lợi của chính bạn bị một quyết định xâm phạm: gửi cơ quan đã ra quyết định đó.'],
    ['Tài liệu mật', 'Giấy tờ có dấu Mật trở lên không được gửi qua mạng.'],
  ],
  letter: 'Viết đơn tố cáo để in và ký',
  wayTitle: 'Điều gì xảy ra sau khi bạn gửi',
  ifToday: (date: string) => `Gửi hôm nay thì chậm nhất ${date}`,
  way: {
    code: [
      'Ngay khi gửi',
      'Bạn nhận một mã theo dõi',
      'Có mã là xem được mọi bước, hỏi và trả lời, không cần nói tên.',
    ],
    verify: ['Mặt trận đọc, xác minh', 'Tên và chỗ ở của bạn được cất riêng trước khi bất kỳ ai xác minh.'],
    draft: 'Thời hạn này là dự thảo của hệ thống, chờ tỉnh xác nhận.',
    told: ['Bạn được báo đã làm gì', 'Điều 28.1 Luật Tiếp công dân 42/2013/QH13.'],
    answerWhen: (days: number) => `${String(days)} ngày làm việc kể từ khi cấp ủy nhận`,
    answer: [
      'Cấp ủy có thẩm quyền trả lời',
      'Điều 8.2 Quy định 124-QĐ/TW ngày 02/02/2018. Ngoài quy định ấy, hệ thống này nhắc việc và báo cấp trên khi quá hạn.',
    ],
    result: ['Khi có kết quả', 'Bạn đọc kết quả', 'Chưa đồng ý thì bạn nói lại được, ngay bằng mã theo dõi.'],
  },
  promiseTitle: 'Chúng tôi hứa',
  promises: {
    sealed: 'Điều bạn kể, bạn là ai và tệp bạn gửi được niêm phong ngay trên máy của bạn, trước khi gửi đi.',
    noAddress: 'Không giữ địa chỉ mạng (IP), không nhận dạng trình duyệt, không cookie khi bạn gửi phản ánh.',
    openedWithReason: 'Mỗi lần mở niêm phong đều phải có lý do, ghi vào nhật ký trước khi mở.',
    unseen: 'Người bị phản ánh và cơ quan của họ không thấy phản ánh này.',
  },
  notPromiseTitle: 'Chúng tôi không hứa được',
  notPromises: [
    'Che giấu việc máy của bạn đã mở trang này trước người theo dõi đường mạng.',
    'Giấu bạn khi điều bạn kể chỉ một mình bạn biết.',
    'Tìm lại mã theo dõi khi bạn làm mất.',
  ],
  more: 'Đọc đầy đủ những gì hứa và không hứa',
  otherWays: 'Cách khác để nói với chúng tôi',
  otherWaysText: 'Đến tận nơi, gọi điện hoặc gửi thư. Bạn cũng nhận được mã theo dõi như trên mạng.',
  address: 'Địa chỉ',
  phone: 'Điện thoại',
  hours: 'Giờ làm việc',
} as const satisfies {
  readonly promises: Readonly<Record<StartPromise, string>>;
  readonly [sentences: string]: unknown;
};
