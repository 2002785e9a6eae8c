/** The national heading of every official letter (Decree 30/2020, layout of documents). */
export const NATIONAL_HEADING = {
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
} as const;

/**
 * Words of the letter of denunciation with the fields of Law 25/2018 Art. 23.1. A Vietnamese office receives it, so it
 * is in Vietnamese in every language of the page.
 */
export const DENUNCIATION_LETTER = {
  title: 'ĐƠN TỐ CÁO',
  date: (day: string, month: string, year: string) => `Ngày ${day} tháng ${month} năm ${year}`,
  noDate: 'Ngày …… tháng …… năm ………',
  to: 'Kính gửi:',
  name: 'Họ và tên người tố cáo:',
  address: 'Địa chỉ:',
  contact: 'Cách liên hệ với người tố cáo:',
  person: 'Người bị tố cáo (họ tên, chức vụ, nơi công tác):',
  act: 'Hành vi vi phạm pháp luật bị tố cáo:',
  facts: 'Thông tin khác có liên quan, giấy tờ kèm theo:',
  signer: 'NGƯỜI TỐ CÁO',
  signature: '(Ký, ghi rõ họ tên)',
} as const;
