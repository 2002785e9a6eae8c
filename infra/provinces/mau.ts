import type { ProvinceSettings } from '../../shared/schemas/province.ts';

/**
 * "Tỉnh Mẫu", a province that does not exist: the example to copy for a real one, and the training room's own. No one
 * has its code 99 and its names; `.example` addresses can never receive a mail (RFC 2606).
 */
export const settings: ProvinceSettings = {
  code: 'mau',
  unitCode: '99',
  name: { vi: 'Tỉnh Mẫu', en: 'Mẫu Province' },
  rootBody: 'front-mau',
  frontName: {
    vi: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Mẫu',
    en: 'Vietnam Fatherland Front Committee of Mẫu Province',
  },
  office: {
    address: 'Số 1, đường Đại Đoàn Kết, phường Mẫu Ba, tỉnh Mẫu',
    phone: '0299 000 124',
    hours: {
      vi: 'Thứ Hai đến thứ Sáu, 7 giờ 30 – 11 giờ 30 và 13 giờ 30 – 17 giờ',
      en: 'Monday to Friday, 7:30 – 11:30 and 13:30 – 17:00',
    },
  },
  identity: 'seal-for-feedback-only',
  sms: { enabled: true, mostPerDay: 200 },
  digestAt: '07:30',
  calendar: { saturdayMorning: false, extraDaysOff: [] },
  clockOverrides: [],
  publicUrl: 'https://phan-anh.mau.example',
};
