import type { Role } from '../../../shared/schemas/officer.ts';

const roles: Record<Role, string> = {
  intake: 'Tiếp nhận',
  verifier: 'Xác minh',
  approver: 'Ban Thường trực',
  liaison: 'Đầu mối cấp ủy',
  auditor: 'Kiểm tra nhật ký',
  administrator: 'Quản trị',
};

/** The frame of every page of the console, sign-in, and refusals. */
export const onConsole = {
  brand: 'Gần Dân',
  roles,
  skip: 'Đến nội dung chính',
  nav: {
    label: 'Các trang',
    queue: 'Việc cần làm',
    referrals: 'Báo cáo gửi đến',
    register: 'Đăng ký phản ánh',
    ended: 'Đã kết thúc',
    undelivered: 'Chưa gửi được',
    logs: 'Nhật ký',
    officers: 'Cán bộ',
    bodies: 'Cơ quan',
    rules: 'Quy định',
    simulator: 'Diễn tập',
    settings: 'Cài đặt',
  },
  signOut: 'Đăng xuất',
  signIn: {
    unknown: {
      title: 'Bạn chưa có tên trong danh bạ cán bộ',
      text: 'Bạn đã đăng nhập đúng, nhưng địa chỉ thư này chưa được ghi trong danh bạ cán bộ của tỉnh. Hãy nhờ người quản trị thêm bạn, rồi đăng nhập lại.',
      again: 'Đăng nhập bằng tài khoản khác',
    },
    failed: {
      title: 'Chưa đăng nhập được',
      text: 'Việc đăng nhập bị dừng giữa chừng hoặc đã quá mười phút. Không có gì bị mất; hãy thử lại.',
      again: 'Đăng nhập lại',
    },
    out: {
      title: 'Bạn đã đăng xuất',
      text: 'Phiên làm việc trên máy này đã kết thúc. Nếu dùng máy chung, hãy đăng xuất cả tài khoản.',
      again: 'Đăng nhập',
      provider: 'Đăng xuất cả tài khoản',
    },
  },
  kept: {
    expired: {
      title: 'Phiên đã hết hạn',
      text: 'Bạn không thao tác quá 30 phút nên phiên đã đóng. Chưa có gì được ghi, và điều bạn đã viết vẫn còn ở dưới.',
      first: '1. Đăng nhập lại ở thẻ mới',
      then: '2. Quay lại thẻ này và gửi tiếp',
      opensTab: '(mở thẻ mới)',
    },
    otherSession: {
      title: 'Bạn đã đăng nhập lại từ khi mở trang',
      text: 'Biểu mẫu này được mở trong phiên trước. Chưa có gì được ghi. Hãy xem lại điều bạn đã viết rồi gửi.',
    },
    file: 'Tệp đã chọn không giữ lại được. Gửi tiếp, rồi chọn lại tệp ở trang sau.',
    send: 'Gửi',
    yours: 'Điều bạn đã viết',
    back: 'Về việc cần làm',
  },
  refused: {
    missing: {
      title: 'Không tìm thấy trang này',
      text: 'Địa chỉ sai, hồ sơ không có, hoặc bạn không được xem. Hệ thống không phân biệt ba trường hợp này.',
    },
    input: {
      title: 'Chưa nhận được điều vừa gửi',
      text: 'Nội dung gửi lên không đúng dạng hoặc quá lớn. Hãy quay lại, kiểm tra rồi gửi lại.',
    },
    notNow: {
      title: 'Bây giờ chưa làm được việc này',
      text: 'Hồ sơ đang ở bước khác. Hãy mở lại hồ sơ để xem việc làm được.',
    },
    partner: {
      title: 'Một dịch vụ chưa trả lời',
      text: 'Chưa có gì bị mất. Hãy thử lại sau ít phút.',
    },
    defect: {
      title: 'Hệ thống gặp lỗi',
      text: 'Lỗi đã được ghi lại. Khi báo người quản trị, xin đọc số này:',
    },
  },
};
export type ConsoleWords = typeof onConsole;
