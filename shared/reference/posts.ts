import type { Level } from '../schemas/body.ts';
import type { JurisdictionTable, Post, RowId } from '../schemas/rules/jurisdiction.ts';
import { HIGHEST_POST, JURISDICTION_ROWS } from './jurisdiction-rows.ts';

/** The division of levels without districts; earlier acts are dealt with by the level that manages the post today. */
const inForceFrom = '2021-01-01';

const post = (id: string, level: Level, row: RowId, vi: string, en: string): Post => ({
  id,
  words: { vi, en },
  level,
  row,
  inForceFrom,
  mark: 'D',
});

/** Draft list of posts, lowest level first, because most reports are about those (domain §4, J1–J10). */
export const POSTS: readonly Post[] = [
  post(
    'hamlet-head',
    'commune',
    'J6',
    'Trưởng thôn, tổ trưởng dân phố',
    'Head of hamlet or residential group',
  ),
  post(
    'hamlet-secretary',
    'commune',
    'J6',
    'Bí thư chi bộ thôn, tổ dân phố',
    'Secretary of a hamlet Party cell',
  ),
  post(
    'commune-division-head',
    'commune',
    'J6',
    'Trưởng phòng, trưởng ban, ngành cấp xã',
    'Head of a commune division',
  ),
  post('commune-union-head', 'commune', 'J6', 'Trưởng đoàn thể cấp xã', 'Head of a commune union'),
  post(
    'commune-vice-chair',
    'commune',
    'J6',
    'Phó Chủ tịch HĐND, UBND cấp xã',
    'Vice-chair of a commune council or committee',
  ),
  post(
    'commune-party-member',
    'commune',
    'J6',
    'Ủy viên Ban Chấp hành Đảng bộ cấp xã',
    'Member of the commune Party committee',
  ),
  post(
    'school-head',
    'commune',
    'J6',
    'Hiệu trưởng trường do xã quản lý',
    'Head of a school managed by the commune',
  ),
  post(
    'commune-officer',
    'commune',
    'J7',
    'Công chức, viên chức cấp xã là đảng viên',
    'Commune officer who is a party member',
  ),
  post('party-member', 'commune', 'J7', 'Đảng viên không giữ chức vụ', 'Party member without a post'),
  post(
    'commune-chair',
    'commune',
    'J3',
    'Chủ tịch HĐND, UBND cấp xã',
    'Chair of a commune council or committee',
  ),
  post(
    'commune-secretary',
    'commune',
    'J3',
    'Bí thư, Phó Bí thư Đảng ủy cấp xã',
    'Secretary or deputy secretary of a commune Party committee',
  ),
  post(
    'division-head',
    'province',
    'J4',
    'Trưởng phòng, phó trưởng phòng của sở, ngành cấp tỉnh',
    'Head or deputy head of a division of a provincial department',
  ),
  post(
    'province-staff',
    'province',
    'J5',
    'Cán bộ, công chức cơ quan Đảng, MTTQ, đoàn thể, HĐND, tòa án, viện kiểm sát cấp tỉnh',
    'Staff of a provincial Party, Front, union, council, court or procuracy body',
  ),
  post(
    'force-officer',
    'province',
    'J9',
    'Cán bộ, chiến sĩ quân đội, công an địa phương',
    'Officer of the local army or police',
  ),
  post(
    'vertical-staff',
    'province',
    'J10',
    'Lãnh đạo, công chức cơ quan ngành dọc Trung ương (thuế, hải quan, kho bạc…)',
    'Head or staff of a central vertical body (tax, customs, treasury…)',
  ),
  post(
    'force-chief',
    'province',
    'J3',
    'Chỉ huy quân đội, lãnh đạo công an cấp tỉnh',
    'Chief of the provincial army or police',
  ),
  post(
    'department-head',
    'province',
    'J3',
    'Giám đốc, Phó Giám đốc sở, ngành cấp tỉnh',
    'Head or deputy head of a provincial department',
  ),
  post(
    'province-board-head',
    'province',
    'J3',
    'Trưởng, phó ban Đảng, MTTQ, đoàn thể cấp tỉnh',
    'Head or deputy of a provincial Party board, Front or union',
  ),
  post(
    'attached-secretary',
    'province',
    'J3',
    'Bí thư, Phó Bí thư đảng ủy trực thuộc Tỉnh ủy',
    'Secretary or deputy secretary of a committee directly under the provincial one',
  ),
  post(
    'province-party-member',
    'province',
    'J3',
    'Tỉnh ủy viên, Thành ủy viên',
    'Member of the provincial Party committee',
  ),
  post(
    'province-vice-chair',
    'province',
    'J2',
    'Phó Chủ tịch HĐND, UBND cấp tỉnh; Ủy viên Ban Thường vụ Tỉnh ủy',
    'Provincial vice-chair; member of the provincial standing committee',
  ),
  // Some of them belong to J1, others to J2; both go to the centre, so one line is enough until a province divides it.
  post(
    'province-deputy-secretary',
    'province',
    'J1',
    'Phó Bí thư Tỉnh ủy, Thành ủy',
    'Deputy secretary of the provincial Party committee',
  ),
  post(
    'province-chair',
    'province',
    'J1',
    'Bí thư Tỉnh ủy, Chủ tịch HĐND, UBND cấp tỉnh',
    'Provincial secretary; chair of the provincial council or committee',
  ),
  post(
    'central-member',
    'central',
    'J1',
    'Ủy viên Ban Chấp hành Trung ương',
    'Member of the Central Committee',
  ),
];

/** Rows for a provincial body if the post is unknown: its head, a division, its staff, a member; last the centre's. */
const OF_PROVINCE: readonly RowId[] = ['J3', 'J4', 'J5', 'J7', 'J2', 'J1'];

/** The seed table that a deployment uses. */
export const JURISDICTION: JurisdictionTable = {
  rows: JURISDICTION_ROWS,
  posts: POSTS,
  unknownPost: {
    residential: ['J6', 'J7'],
    commune: ['J6', 'J7', 'J3'],
    province: OF_PROVINCE,
    central: ['J1', 'J2'],
    armed: ['J9', 'J3'],
    vertical: ['J10'],
  },
  leads: [
    'school-head',
    'commune-union-head',
    'commune-vice-chair',
    'commune-chair',
    'commune-secretary',
    'force-chief',
    'department-head',
    'province-board-head',
    'attached-secretary',
    'province-vice-chair',
    'province-deputy-secretary',
    'province-chair',
  ],
  members: [
    'hamlet-secretary',
    'commune-party-member',
    'commune-officer',
    'party-member',
    'commune-secretary',
    'attached-secretary',
    'province-party-member',
    'province-deputy-secretary',
    'central-member',
  ],
  highestPost: HIGHEST_POST,
};
