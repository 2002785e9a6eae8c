import type { Level } from '../schemas/body.ts';
import type { JurisdictionTable, Post, RowId } from '../schemas/jurisdiction.ts';
import { JURISDICTION_ROWS } from './jurisdiction-rows.ts';

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

/** Draft list of posts, lowest level first, because that is whom most reports are about (domain §4, J1–J7). */
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

/** The seed table as a deployment works by it. */
export const JURISDICTION: JurisdictionTable = {
  rows: JURISDICTION_ROWS,
  posts: POSTS,
  unknownPost: { commune: ['J6', 'J3'], province: ['J3', 'J2'] },
};
