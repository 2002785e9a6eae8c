import type { Matter } from '../../../shared/schemas/rules/catalogue.ts';

interface MatterWords {
  readonly name: string;
  readonly hint: string;
}

/** The catalogue's eleven kinds in plain words (domain §5). */
export const matters: Record<Matter, MatterWords> = {
  corruption: { name: 'Nhận tiền, quà, vòi vĩnh', hint: 'Đòi hoặc nhận tiền, quà khi giải quyết công việc' },
  waste: { name: 'Lãng phí tiền, tài sản công', hint: 'Dùng xe, đất, trụ sở, ngân sách sai quy định' },
  posts: { name: 'Chạy chức, đưa người nhà vào', hint: 'Mua bán chức vụ, ưu ái họ hàng khi tuyển, bổ nhiệm' },
  declarations: { name: 'Khai man tài sản, bằng cấp', hint: 'Kê khai không đúng, dùng bằng giả' },
  bureaucracy: { name: 'Hách dịch, gây phiền hà, vô cảm', hint: 'Kéo dài, đùn đẩy, coi thường người dân' },
  disunity: { name: 'Độc đoán, bè phái, mất đoàn kết', hint: 'Áp đặt, chia rẽ, trù dập người góp ý' },
  lifestyle: { name: 'Lối sống, đạo đức', hint: 'Cờ bạc, rượu chè, mê tín, chuyện gia đình' },
  'showing-off': {
    name: 'Phô trương, bệnh thành tích',
    hint: 'Báo cáo không thật, khoe khoang, tốn kém hình thức',
  },
  speech: {
    name: 'Lời nói, bài đăng trên mạng',
    hint: 'Phát ngôn, đăng tải không đúng với tư cách của mình',
  },
  'other-breach': {
    name: 'Dấu hiệu vi phạm pháp luật khác',
    hint: 'Đất đai, xây dựng, môi trường, đấu thầu…',
  },
  other: { name: 'Chưa rõ hoặc việc khác', hint: 'Cán bộ sẽ phân loại giúp bạn' },
};
