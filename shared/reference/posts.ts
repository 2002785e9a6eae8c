import type { Level } from '../schemas/body.ts';
import type { JurisdictionRow, JurisdictionTable, Post } from '../schemas/jurisdiction.ts';

const ROWS = {
  J1: {
    receiver: 'central',
    sender: 'central',
    why: {
      vi: 'Chức vụ do Bộ Chính trị quản lý: chỉ Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam báo cáo',
      en: 'Managed by the Political Bureau: only the Standing Board of the Central Front reports',
    },
  },
  J2: {
    receiver: 'central',
    sender: 'central',
    why: {
      vi: 'Chức vụ do Ban Bí thư quản lý: chỉ cấp Trung ương báo cáo',
      en: 'Managed by the Secretariat: only the central level reports',
    },
  },
  J3: {
    receiver: 'province',
    sender: 'province',
    why: {
      vi: 'Chức vụ do Ban Thường vụ Tỉnh ủy quản lý, kể cả người đứng đầu cấp xã',
      en: 'Managed by the Standing Committee of the provincial Party committee, heads of communes included',
    },
  },
  J6: {
    receiver: 'commune',
    sender: 'commune',
    why: {
      vi: 'Chức vụ do Ban Thường vụ Đảng ủy xã quản lý: trường hợp cùng cấp thông thường',
      en: 'Managed by the Standing Committee of the commune Party committee: the ordinary same-level case',
    },
  },
  J7: {
    receiver: 'commune',
    sender: 'commune',
    why: {
      vi: 'Đảng viên không giữ chức vụ: chi bộ hoặc đảng ủy cơ sở quản lý',
      en: 'A party member without a post: managed by the cell or grassroots committee',
    },
  },
} as const satisfies Record<string, Omit<JurisdictionRow, 'row' | 'mark'>>;
type RowId = keyof typeof ROWS;

/** Seed rows are drafts: each province replaces them by its own dated list of posts. */
const rowOf = (id: RowId): JurisdictionRow => ({ row: id, mark: 'D', ...ROWS[id] });

const post = (id: string, level: Level, row: RowId, vi: string, en: string): Post => ({
  id,
  level,
  row: rowOf(row),
  words: { vi, en },
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
  posts: POSTS,
  unknownPost: { commune: [rowOf('J6'), rowOf('J3')], province: [rowOf('J3'), rowOf('J2')] },
};
