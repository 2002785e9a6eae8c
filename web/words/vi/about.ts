/** What is promised and what is not, in full. */
export const about = {
  title: 'Chúng tôi hứa gì và không hứa gì',
  lead: 'Mỗi lời hứa dưới đây có một bài kiểm tra tự động đi kèm trong mã nguồn. Lời nào không kiểm tra được thì chúng tôi không hứa.',
  promiseTitle: 'Chúng tôi hứa',
  promises: [
    [
      'Niêm phong trước khi gửi',
      'Điều bạn viết, bạn là ai và tệp bạn gửi được mã hóa ngay trong trình duyệt của bạn, bằng khóa công khai của tỉnh. Khóa mở nằm trong thiết bị khóa và không bao giờ rời khỏi đó.',
    ],
    [
      'Không lộ ở nơi khác',
      'Bảng dữ liệu, nhật ký kỹ thuật, thư và tin nhắn không chứa lời kể, tên bạn, hay tên người bị phản ánh.',
    ],
    [
      'Mã theo dõi không được lưu',
      'Chúng tôi chỉ giữ dấu vết một chiều của mã. Không ai, kể cả chúng tôi, đọc ngược ra mã được.',
    ],
    [
      'Không giữ địa chỉ mạng',
      'Ứng dụng không lưu địa chỉ IP, không nhận dạng trình duyệt. Hạ tầng của Amazon Web Services thấy địa chỉ khi kết nối đi qua, như mọi trang mạng.',
    ],
    [
      'Mở niêm phong phải có lý do',
      'Chỉ đúng người, đúng phản ánh, đúng phần; lý do được ghi vào nhật ký nối chuỗi trước khi mở. Tên của bạn chỉ mở khi hai người ở hai vai trò khác nhau cùng đồng ý, trong một giờ.',
    ],
    [
      'Người bị phản ánh không thấy',
      'Với họ và cơ quan của họ, phản ánh này như chưa từng có: không trong danh sách, không trong con số, không trong tìm kiếm.',
    ],
    [
      'Không gì đổi vì một cú bấm vào đường dẫn',
      'Thư và tin nhắn không có đường dẫn nào làm thay đổi điều gì.',
    ],
    ['Xóa là xóa', 'Hết thời hạn lưu, khóa và bản mã bị hủy; chỉ còn ngày tháng và con số.'],
    [
      'Kết quả phải là kết quả',
      '“Đã chuyển” hay “không thuộc thẩm quyền” không được tính là kết quả. Người xử lý không tự đóng việc của mình. Bạn có thời gian để nói chưa đồng ý.',
    ],
    ['Gửi hai lần vẫn là một', 'Bấm gửi hai lần chỉ tạo một phản ánh.'],
  ],
  readableTitle: 'Hệ thống đọc được gì',
  readable:
    'Loại việc; cơ quan và chức vụ (không phải tên) của người bị phản ánh; nơi; ngày; cách gửi; số tệp và dung lượng; có kèm tên bạn hay không. Cần những điều này để chuyển đúng nơi, để chặn chính cơ quan bị phản ánh, và để đếm.',
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
} as const;
