import type { PrintedPromise } from '../../../shared/reference/promises.ts';

/** The full text of what is promised and what is not; the table of promises lists the promises. */
export const about = {
  title: 'Chúng tôi hứa gì và không hứa gì',
  lead: 'Mỗi lời hứa dưới đây có bài kiểm tra tự động trong mã nguồn, bài ấy hỏng ngay nếu lời hứa bị bỏ. Lời nào chưa có bài kiểm tra thì chúng tôi không in ở đây.',
  promiseTitle: 'Chúng tôi hứa',
  promises: {
    sealed: [
      'Niêm phong trước khi gửi',
      'Điều bạn kể, bạn là ai và tệp bạn gửi được mã hóa ngay trong trình duyệt của bạn, bằng khóa công khai của tỉnh. Chỉ một chức năng của hệ thống dùng được khóa mở, khi cán bộ mở niêm phong.',
    ],
    nowhereElse: [
      'Không lộ ở nơi khác',
      'Bảng dữ liệu, nhật ký kỹ thuật, thư và tin nhắn không chứa lời kể, tên, chỗ ở và điện thoại của bạn ở dạng đọc được. Cán bộ tự viết gì vào bản tóm tắt thì không phần mềm nào hứa thay được.',
    ],
    codeNotKept: [
      'Mã theo dõi không được lưu',
      'Chúng tôi chỉ giữ dấu vết một chiều của mã. Không ai, kể cả chúng tôi, đọc ngược ra mã được.',
    ],
    noAddress: [
      'Không giữ địa chỉ mạng',
      'Ứng dụng không lưu địa chỉ IP, không nhận dạng trình duyệt, không đặt cookie khi bạn gửi phản ánh. Hạ tầng của Amazon Web Services thấy địa chỉ khi kết nối đi qua, như mọi trang mạng.',
    ],
    openedWithReason: [
      'Mở niêm phong phải có lý do',
      'Chỉ đúng người, đúng phản ánh, đúng phần; lý do được ghi vào nhật ký trước khi mở. Không ghi được thì không mở.',
    ],
    identityByTwo: [
      'Mở tên bạn phải có hai người',
      'Phần danh tính chỉ mở khi một người đề nghị và một người ở vai trò khác đồng ý, trong một giờ.',
    ],
    unseen: [
      'Người bị phản ánh không thấy',
      'Với họ và cơ quan của họ, phản ánh này như chưa từng có: không trong danh sách, không trong con số, không trong thư báo.',
    ],
    noLinkActs: [
      'Không gì đổi vì một cú bấm vào đường dẫn',
      'Thư và tin nhắn của hệ thống không có đường dẫn nào. Biểu mẫu của cán bộ mà gửi từ trang khác thì bị từ chối.',
    ],
    onlyCiphertext: [
      'Niêm phong giả không được nhận',
      'Phần nói là đã niêm phong phải đúng là bản mã cho tỉnh này và cho phản ánh này; không đúng thì bị trả lại.',
    ],
    chainedLog: [
      'Nhật ký nối chuỗi',
      'Dòng nào của nhật ký bị sửa, bị đổi chỗ hay bị bỏ ra giữa chừng thì nhận ra được. Ai ghi được cả bảng dữ liệu thì có thể viết lại cả chuỗi: điều đó chưa ngăn được.',
    ],
    fileIsFinal: [
      'Tệp đã gửi không bị thay',
      'Tệp đã nằm trong kho thì không ghi đè được. Dấu của tệp được niêm phong cùng khóa và ghi vào nhật ký; tệp khác đi thì máy của cán bộ báo và không mở.',
    ],
    onceIsOnce: ['Gửi hai lần vẫn là một', 'Bấm gửi hai lần chỉ tạo một phản ánh.'],
    resultIsResult: [
      'Kết quả phải là kết quả',
      '“Đã chuyển” hay “không thuộc thẩm quyền” không được tính là kết quả. Người xử lý không tự ghi kết quả việc mình xử lý. Bạn có thời gian để nói chưa đồng ý.',
    ],
  },
  readableTitle: 'Hệ thống đọc được gì',
  readable:
    'Loại việc; cơ quan và chức vụ của người bị phản ánh, như bạn ghi (xin đừng ghi tên ở đó); nơi; ngày; cách gửi; số tệp và dung lượng; có kèm tên bạn hay không. Cần những điều này để chuyển đúng nơi, để chặn chính cơ quan bị phản ánh, và để đếm.',
  noScriptsTitle: 'Khi máy bạn không chạy mã niêm phong',
  noScripts:
    'Biểu mẫu vẫn dùng được. Khi đó máy chủ niêm phong ngay lúc nhận, chỉ giữ bản đọc được trong bộ nhớ vài giây, và trang nói rõ điều ấy.',
  notTitle: 'Chúng tôi không hứa được',
  not: [
    'Chống lại chính người vận hành, nếu họ cố ý đưa mã độc vào trang.',
    'Chống lại phần mềm độc hại trong máy của bạn, hoặc trong một tệp sau khi được mở.',
    'Giấu việc đã có một kết nối tới trang này trước những người nhìn thấy đường mạng.',
    'Tìm lại mã theo dõi đã mất.',
    'Giữ bạn vô danh nếu nét chữ hoặc sự việc chỉ một người biết đã nói lên bạn là ai.',
    'Đưa ra ý kiến pháp lý về nơi được phép đặt dữ liệu.',
  ],
  safeTitle: 'Muốn cẩn thận hơn',
  safe: [
    'Dùng máy và mạng không phải của cơ quan.',
    'Đừng ghi điều chỉ riêng bạn biết, nếu không cần.',
    'Dùng nút “Thoát ngay”, rồi xóa lịch sử duyệt web.',
    'Cất phiếu có mã ở nơi riêng.',
  ],
  begin: 'Bắt đầu phản ánh',
} as const satisfies {
  readonly promises: Readonly<Record<PrintedPromise, readonly [string, string]>>;
  readonly [sentences: string]: unknown;
};
