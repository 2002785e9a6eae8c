import type { Body } from '../schemas/body.ts';
import { choice, day, email, EXPECTS, line, lines, officePhone, slug, slugs } from './cells.ts';
import type { Column } from './columns.ts';

const KIND = choice<Body['kind']>({
  front: ['Mặt trận', 'MTTQ', 'Ủy ban MTTQ'],
  union: ['Tổ chức chính trị - xã hội', 'CT-XH', 'Đoàn thể'],
  party: ['Cấp ủy', 'Đảng ủy', 'Tổ chức đảng', 'Chi bộ'],
  inspection: ['Ủy ban Kiểm tra', 'UBKT'],
  agency: ['Cơ quan, đơn vị', 'Cơ quan', 'Đơn vị'],
  council: ['Cơ quan dân cử', 'Thường trực HĐND', 'Đoàn đại biểu Quốc hội'],
});

const LEVEL = choice<Body['level']>({
  central: ['Trung ương', 'TW', 'Cấp Trung ương'],
  province: ['Tỉnh', 'Thành phố', 'Cấp tỉnh'],
  commune: ['Xã', 'Phường', 'Đặc khu', 'Cấp xã'],
  residential: ['Khu dân cư', 'Thôn', 'Tổ dân phố'],
});

const SECTOR = choice<NonNullable<Body['sector']>>({
  armed: ['Lực lượng vũ trang', 'Quân đội', 'Công an'],
  vertical: ['Ngành dọc', 'Ngành dọc Trung ương'],
});

/** The columns of the list of bodies; the page that edits one body has the same questions. */
export const BODY_COLUMNS: readonly Column<keyof Body>[] = [
  { field: 'id', headings: ['ma', 'ma_co_quan', 'id'], required: true, expects: EXPECTS.id, read: slug },
  { field: 'kind', headings: ['loai', 'kind'], required: true, ...KIND },
  { field: 'level', headings: ['cap', 'level'], required: true, ...LEVEL },
  { field: 'name', headings: ['ten', 'name'], required: true, ...line(200) },
  {
    field: 'nameEn',
    headings: ['ten_en', 'ten_tieng_anh', 'name_en'],
    required: true,
    ...line(200),
  },
  { field: 'place', headings: ['ma_xa', 'place'], expects: EXPECTS.place },
  { field: 'superior', headings: ['cap_tren', 'superior'], expects: EXPECTS.id, read: slug },
  { field: 'party', headings: ['cap_uy', 'party'], expects: EXPECTS.id, read: slug },
  {
    field: 'inForceFrom',
    headings: ['hieu_luc_tu', 'in_force_from'],
    required: true,
    expects: EXPECTS.day,
    read: day,
  },
  { field: 'inForceTo', headings: ['hieu_luc_den', 'in_force_to'], expects: EXPECTS.day, read: day },
  { field: 'email', headings: ['email', 'thu_dien_tu'], expects: EXPECTS.email, read: email },
  { field: 'phone', headings: ['dien_thoai', 'phone'], expects: EXPECTS.phone, read: officePhone },
  { field: 'address', headings: ['dia_chi', 'address'], ...lines(300) },
  { field: 'sector', headings: ['nganh', 'sector'], ...SECTOR },
  { field: 'manages', headings: ['quan_ly_chuc_vu', 'manages'], expects: EXPECTS.ids, ...slugs },
];
