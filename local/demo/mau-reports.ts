import type { Answers } from './officer-at-work.ts';
import type { Told } from './reporter.ts';

/** A report of the demo week; its persons are fictional. */
interface Story extends Told {
  /** In a few words, for the list of tracking codes. */
  readonly about: string;
}

const place = '99001';

export const REPORTS = {
  school: {
    about: 'khoản thu ở trường (đã có kết quả)',
    matter: 'corruption',
    body: 'truong-thcs-mau-1',
    post: 'school-head',
    place,
    contact: { email: 'phu-huynh@thu.example' },
    narrative:
      'Đầu năm học, nhà trường thu mỗi học sinh 450.000 đồng gọi là quỹ tự nguyện nhưng không họp phụ huynh và không có biên lai. Em nào chưa nộp thì bị nêu tên trước lớp. Tôi đề nghị làm rõ khoản thu này và ai quyết định thu.',
  },
  counter: {
    about: 'hồ sơ đất đai bị gây khó (cấp ủy đang xem xét)',
    matter: 'bureaucracy',
    body: 'ubnd-mau-1',
    post: 'commune-officer',
    place,
    narrative:
      'Tôi nộp hồ sơ đất đai ba lần. Mỗi lần cán bộ lại đòi thêm một giấy tờ khác, không ghi phiếu hướng dẫn và nói trống không với người già. Đã quá hẹn trả kết quả hai tuần.',
  },
  hamlet: {
    about: 'tiền dân góp làm đường (đã chuyển cấp ủy)',
    matter: 'waste',
    body: 'Thôn Mẫu Thượng',
    post: 'hamlet-head',
    place,
    narrative:
      'Tiền dân góp làm đường ngõ không được công khai. Đường mới làm ba tháng đã hỏng, vật liệu thừa được chở về nhà riêng.',
  },
  hiring: {
    about: 'tuyển người nhà (chờ phê duyệt)',
    matter: 'posts',
    body: 'ubnd-mau-1',
    post: 'commune-vice-chair',
    place,
    contact: { email: 'nguoi-gui@thu.example' },
    identity: 'Họ tên: Trần Thị Mận (tên hư cấu)\nĐịa chỉ: thôn Mẫu Hạ, xã Mẫu Một',
    narrative:
      'Kỳ tuyển hợp đồng vừa rồi không niêm yết thông báo. Người trúng tuyển là cháu ruột của lãnh đạo phụ trách. Tôi có bản chụp danh sách dự tuyển và sẵn sàng làm việc nếu danh tính được giữ kín.',
  },
  gambling: {
    about: 'đánh bài trong giờ làm việc (chờ bạn trả lời)',
    matter: 'lifestyle',
    body: 'ubnd-mau-1',
    post: 'commune-division-head',
    place,
    narrative:
      'Nhiều buổi chiều trong giờ làm việc, anh ấy ngồi quán đánh bài ăn tiền với mấy người kinh doanh trên địa bàn.',
  },
  road: {
    about: 'đường ngập (đã hướng dẫn)',
    matter: 'other',
    body: 'Đường liên thôn Mẫu Hạ',
    post: 'Không rõ',
    place,
    narrative: 'Đường liên thôn ngập mỗi khi mưa, trẻ em đi học rất khó. Đề nghị sửa cống thoát nước.',
  },
  speech: {
    about: 'lời nói trong cuộc họp thôn (chưa ai tiếp nhận)',
    matter: 'speech',
    body: 'Chi bộ thôn Mẫu Hạ',
    post: 'hamlet-secretary',
    place,
    narrative:
      'Trong cuộc họp thôn, ông ấy nói lời xúc phạm một gia đình rồi đăng lại trên mạng xã hội, nhiều người đã đọc.',
  },
} as const satisfies Record<string, Story>;

export type ReportName = keyof typeof REPORTS;

/** What the intake officer types during a phone call. */
export const PHONE_CALL: Answers = {
  channel: 'phone',
  matter: 'showing-off',
  place: 'Xã Mẫu Một',
  body: 'Trạm Y tế xã Mẫu Một',
  post: 'Công chức, viên chức cấp xã là đảng viên',
  narrative:
    'Người gọi cho biết trạm báo cáo tiêm chủng đủ 100% trong khi xóm của họ còn nhiều cháu chưa được mời tiêm.',
};
