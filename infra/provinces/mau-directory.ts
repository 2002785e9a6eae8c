import type { Body } from '../../shared/schemas/body.ts';
import type { Officer } from '../../shared/schemas/officer.ts';

/** As far back as the calendar goes (real bodies: 1 July 2025), so that a training clock may start in any year. */
const inForceFrom = '2021-01-01';

const bodyOf = (body: Omit<Body, 'inForceFrom'>): Body => ({ ...body, inForceFrom });

const CENTRAL: readonly Body[] = [
  bodyOf({
    id: 'front-vn',
    kind: 'front',
    level: 'central',
    name: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    nameEn: 'Central Committee of the Vietnam Fatherland Front',
    party: 'party-vn',
    email: 'vanphong@mattran.trunguong.example',
  }),
  bodyOf({
    id: 'party-vn',
    kind: 'party',
    level: 'central',
    name: 'Bộ Chính trị, Ban Bí thư Trung ương Đảng',
    nameEn: 'Political Bureau and Secretariat of the Central Party Committee',
    email: 'vanphong@dang.trunguong.example',
  }),
  bodyOf({
    id: 'ubkt-vn',
    kind: 'inspection',
    level: 'central',
    name: 'Ủy ban Kiểm tra Trung ương',
    nameEn: 'Central Inspection Commission',
    party: 'party-vn',
  }),
  bodyOf({
    id: 'chinh-phu',
    kind: 'agency',
    level: 'central',
    name: 'Chính phủ',
    nameEn: 'Government of Viet Nam',
    party: 'party-vn',
  }),
  bodyOf({
    id: 'quoc-hoi',
    kind: 'council',
    level: 'central',
    name: 'Ủy ban Thường vụ Quốc hội',
    nameEn: 'Standing Committee of the National Assembly',
    party: 'party-vn',
  }),
];

const PROVINCIAL: readonly Body[] = [
  bodyOf({
    id: 'front-mau',
    kind: 'front',
    level: 'province',
    name: 'Ủy ban MTTQ Việt Nam tỉnh Mẫu',
    nameEn: 'Fatherland Front Committee of Mẫu Province',
    superior: 'front-vn',
    party: 'party-mau',
    email: 'vanphong@mattran.mau.example',
  }),
  bodyOf({
    id: 'party-mau',
    kind: 'party',
    level: 'province',
    name: 'Tỉnh ủy Mẫu',
    nameEn: 'Provincial Party Committee of Mẫu',
    superior: 'party-vn',
    email: 'vanphong@tinhuy.mau.example',
  }),
  bodyOf({
    id: 'ubkt-mau',
    kind: 'inspection',
    level: 'province',
    name: 'Ủy ban Kiểm tra Tỉnh ủy Mẫu',
    nameEn: 'Inspection Commission of the Provincial Party Committee of Mẫu',
    superior: 'ubkt-vn',
    party: 'party-mau',
  }),
  bodyOf({
    id: 'ubnd-mau',
    kind: 'agency',
    level: 'province',
    name: 'Ủy ban nhân dân tỉnh Mẫu',
    nameEn: 'People’s Committee of Mẫu Province',
    superior: 'chinh-phu',
    party: 'party-mau',
  }),
  bodyOf({
    id: 'so-xay-dung-mau',
    kind: 'agency',
    level: 'province',
    name: 'Sở Xây dựng tỉnh Mẫu',
    nameEn: 'Department of Construction of Mẫu Province',
    superior: 'ubnd-mau',
    party: 'party-ubnd-mau',
  }),
  bodyOf({
    id: 'hdnd-mau',
    kind: 'council',
    level: 'province',
    name: 'Thường trực HĐND tỉnh Mẫu',
    nameEn: 'Standing Board of the People’s Council of Mẫu Province',
    superior: 'quoc-hoi',
    party: 'party-mau',
  }),
  bodyOf({
    id: 'cong-an-mau',
    kind: 'agency',
    level: 'province',
    name: 'Công an tỉnh Mẫu',
    nameEn: 'Police of Mẫu Province',
    superior: 'chinh-phu',
    party: 'party-cong-an-mau',
    sector: 'armed',
  }),
  bodyOf({
    id: 'thue-mau',
    kind: 'agency',
    level: 'province',
    name: 'Thuế tỉnh Mẫu',
    nameEn: 'Tax Office of Mẫu Province',
    superior: 'chinh-phu',
    sector: 'vertical',
  }),
];

/** Party committees directly under the provincial one; two manage posts by their own list (domain §4, J4 and J5). */
const ATTACHED: readonly Body[] = [
  bodyOf({
    id: 'party-ubnd-mau',
    kind: 'party',
    level: 'province',
    name: 'Đảng ủy UBND tỉnh Mẫu',
    nameEn: 'Party Committee of the People’s Committee of Mẫu Province',
    superior: 'party-mau',
    manages: ['division-head'],
  }),
  bodyOf({
    id: 'party-co-quan-mau',
    kind: 'party',
    level: 'province',
    name: 'Đảng ủy các cơ quan Đảng tỉnh Mẫu',
    nameEn: 'Party Committee of the Party Agencies of Mẫu Province',
    superior: 'party-mau',
    manages: ['province-staff'],
  }),
  bodyOf({
    id: 'party-cong-an-mau',
    kind: 'party',
    level: 'province',
    name: 'Đảng ủy Công an tỉnh Mẫu',
    nameEn: 'Party Committee of the Police of Mẫu Province',
    superior: 'party-mau',
  }),
];

/** What every commune has: Front, Party committee, inspection commission, People's Committee. */
const communeBodies = (n: string, place: string, name: string, nameEn: string): Body[] => [
  bodyOf({
    id: `front-mau-${n}`,
    kind: 'front',
    level: 'commune',
    name: `Ủy ban MTTQ Việt Nam ${name}`,
    nameEn: `Fatherland Front Committee of ${nameEn}`,
    place,
    superior: 'front-mau',
    party: `party-mau-${n}`,
    email: `mattran@xa${n}.mau.example`,
  }),
  bodyOf({
    id: `party-mau-${n}`,
    kind: 'party',
    level: 'commune',
    name: `Đảng ủy ${name}`,
    nameEn: `Party Committee of ${nameEn}`,
    place,
    superior: 'party-mau',
    email: `danguy@xa${n}.mau.example`,
  }),
  bodyOf({
    id: `ubkt-mau-${n}`,
    kind: 'inspection',
    level: 'commune',
    name: `Ủy ban Kiểm tra Đảng ủy ${name}`,
    nameEn: `Inspection Commission of the Party Committee of ${nameEn}`,
    place,
    superior: 'ubkt-mau',
    party: `party-mau-${n}`,
  }),
  bodyOf({
    id: `ubnd-mau-${n}`,
    kind: 'agency',
    level: 'commune',
    name: `Ủy ban nhân dân ${name}`,
    nameEn: `People’s Committee of ${nameEn}`,
    place,
    superior: 'ubnd-mau',
    party: `party-mau-${n}`,
  }),
];

const communeAgency = (id: string, name: string, nameEn: string, place: string, n: string): Body =>
  bodyOf({
    id,
    kind: 'agency',
    level: 'commune',
    name,
    nameEn,
    place,
    superior: `ubnd-mau-${n}`,
    party: `party-mau-${n}`,
  });

const COMMUNE: readonly Body[] = [
  ...communeBodies('1', '99001', 'xã Mẫu Một', 'Mẫu Một Commune'),
  ...communeBodies('2', '99002', 'xã Mẫu Hai', 'Mẫu Hai Commune'),
  bodyOf({
    id: 'hoi-nong-dan-mau-1',
    kind: 'union',
    level: 'commune',
    name: 'Hội Nông dân xã Mẫu Một',
    nameEn: 'Farmers’ Union of Mẫu Một Commune',
    place: '99001',
    // Under the Front of its level since Law 97/2025.
    superior: 'front-mau-1',
    party: 'party-mau-1',
  }),
  communeAgency('truong-thcs-mau-1', 'Trường THCS Mẫu Một', 'Mẫu Một Lower Secondary School', '99001', '1'),
  communeAgency('tram-y-te-mau-1', 'Trạm Y tế xã Mẫu Một', 'Health Station of Mẫu Một Commune', '99001', '1'),
  communeAgency('truong-thcs-mau-2', 'Trường THCS Mẫu Hai', 'Mẫu Hai Lower Secondary School', '99002', '2'),
];

/** Mail for each task, no SMS: what most officers have. */
const officerOf = (
  role: Officer['role'],
  body: string,
  id: string,
  name: string,
  email: string,
  change: Partial<Officer> = {},
): Officer => ({ id, name, email, role, body, mail: 'now', sms: false, active: true, ...change });

/**
 * The officers of Mẫu Một commune first, so that the ordinary same-level case (domain §4, J6) can be played from end to
 * end; then those of the province, to whom goes what the commune may not handle.
 */
const OFFICERS: readonly Officer[] = [
  officerOf('intake', 'front-mau-1', 'nguyen-thi-hoa', 'Nguyễn Thị Hoa', 'hoa@mattran.xa1.mau.example'),
  officerOf('verifier', 'front-mau-1', 'tran-van-minh', 'Trần Văn Minh', 'minh@mattran.xa1.mau.example'),
  officerOf('verifier', 'front-mau-1', 'vo-van-hai', 'Võ Văn Hải', 'hai@mattran.xa1.mau.example'),
  officerOf('approver', 'front-mau-1', 'le-thi-thanh', 'Lê Thị Thanh', 'thanh@mattran.xa1.mau.example', {
    // No operator is known to have numbers that begin with 050: it reaches nobody.
    phone: '+84500000124',
    sms: true,
  }),
  officerOf('liaison', 'party-mau-1', 'pham-quoc-bao', 'Phạm Quốc Bảo', 'bao@danguy.xa1.mau.example'),
  officerOf('intake', 'front-mau', 'bui-thi-nga', 'Bùi Thị Nga', 'nga@mattran.mau.example'),
  officerOf('verifier', 'front-mau', 'dang-van-son', 'Đặng Văn Sơn', 'son@mattran.mau.example'),
  officerOf('approver', 'front-mau', 'ho-thi-phuong', 'Hồ Thị Phương', 'phuong@mattran.mau.example'),
  officerOf('liaison', 'party-mau', 'ly-van-thai', 'Lý Văn Thái', 'thai@tinhuy.mau.example'),
  officerOf('auditor', 'front-mau', 'vu-thi-lan', 'Vũ Thị Lan', 'lan@mattran.mau.example', {
    mail: 'digest',
  }),
  officerOf('administrator', 'front-mau', 'do-huu-tam', 'Đỗ Hữu Tâm', 'tam@mattran.mau.example', {
    mail: 'off',
  }),
  officerOf('administrator', 'front-mau', 'ngo-thi-mai', 'Ngô Thị Mai', 'mai@mattran.mau.example', {
    mail: 'off',
  }),
];

/** The bodies and officers that a deployment begins with; later its administrators keep them. */
export const directory: { readonly bodies: readonly Body[]; readonly officers: readonly Officer[] } = {
  bodies: [...CENTRAL, ...PROVINCIAL, ...ATTACHED, ...COMMUNE],
  officers: OFFICERS,
};
