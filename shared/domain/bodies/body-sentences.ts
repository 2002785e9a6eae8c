import type { Body } from '../../schemas/body.ts';
import type { Words } from '../../schemas/words.ts';
import { said, type Said } from '../records/record-problem.ts';

const spanOf = ({ inForceFrom, inForceTo }: Body): Words => ({
  vi: inForceTo === undefined ? `từ ${inForceFrom}` : `từ ${inForceFrom} đến ${inForceTo}`,
  en: inForceTo === undefined ? `from ${inForceFrom}` : `${inForceFrom} to ${inForceTo}`,
});

/** Which bodies may stand above a body of each kind. */
const ABOVE: Record<Body['kind'], Words> = {
  front: { vi: 'Mặt trận cấp cao hơn', en: 'the Front of a higher level' },
  party: { vi: 'cấp ủy cùng cấp hoặc cấp cao hơn', en: 'a Party body of the same or a higher level' },
  inspection: {
    vi: 'Ủy ban Kiểm tra hoặc cấp ủy, cùng cấp hoặc cấp cao hơn',
    en: 'an inspection commission or Party body of the same or a higher level',
  },
  union: {
    vi: 'tổ chức chính trị - xã hội hoặc Mặt trận, cùng cấp hoặc cấp cao hơn',
    en: 'a socio-political organisation or the Front, of the same or a higher level',
  },
  agency: {
    vi: 'cơ quan, cấp ủy hoặc Mặt trận, cùng cấp hoặc cấp cao hơn',
    en: 'an agency, a Party body or the Front, of the same or a higher level',
  },
  council: {
    vi: 'cơ quan dân cử cùng cấp hoặc cấp cao hơn',
    en: 'an elected body of the same or a higher level',
  },
};

/** What is said of a list of bodies that does not fit together; checks choose, this table speaks. */
export const BODY_SENTENCES = {
  idTwice: (id: string): Said =>
    said(
      { vi: `mã "${id}" đã có ở dòng trước`, en: `the id "${id}" is already on a line above` },
      { vi: 'bỏ dòng thừa hoặc đặt mã khác', en: 'drop the line or choose another id' },
    ),
  spanReversed: ({ inForceFrom, inForceTo }: Body): Said =>
    said(
      {
        vi: `hiệu lực đến ${inForceTo ?? ''} ở trước ngày bắt đầu ${inForceFrom}`,
        en: `in force to ${inForceTo ?? ''}, which is before ${inForceFrom}, its first day`,
      },
      { vi: 'sửa một trong hai ngày', en: 'correct one of the two days' },
    ),
  superiorMissing: (root: string, party: string | undefined): Said =>
    said(
      {
        vi: `không có cấp trên; chỉ cơ quan Trung ương, Mặt trận tỉnh "${root}"${party === undefined ? '' : ` và cấp ủy của Mặt trận tỉnh "${party}"`} được để trống`,
        en: `has no superior; only central bodies, the provincial Front "${root}"${party === undefined ? '' : ` and its Party committee "${party}"`} may have none`,
      },
      { vi: 'ghi mã của cấp trên trực tiếp', en: 'give the id of the body directly above' },
    ),
  superiorUnknown: (id: string): Said =>
    said(
      { vi: `cấp trên "${id}" không có trong danh sách`, en: `the superior "${id}" is not in the list` },
      { vi: 'sửa mã hoặc thêm dòng của cấp trên', en: 'correct the id or add a line for it' },
    ),
  superiorUnfit: (body: Body, superior: Body): Said =>
    said(
      {
        vi: `"${superior.name}" không thể là cấp trên: phải là ${ABOVE[body.kind].vi}`,
        en: `"${superior.nameEn}" cannot be the superior: it must be ${ABOVE[body.kind].en}`,
      },
      { vi: 'sửa cấp trên, loại hoặc cấp', en: 'correct the superior, the kind or the level' },
    ),
  cycle: (ids: readonly string[]): Said =>
    said(
      { vi: `cấp trên đi vòng: ${ids.join(' → ')}`, en: `superiors go in a circle: ${ids.join(' → ')}` },
      { vi: 'sửa cấp trên của một cơ quan trong vòng', en: 'correct one superior in the circle' },
    ),
  notInForce: (other: Body, day: string): Said =>
    said(
      {
        vi: `"${other.name}" có hiệu lực ${spanOf(other).vi}; ngày ${day} không có nó và không có cơ quan nào thay`,
        en: `"${other.nameEn}" is in force ${spanOf(other).en}; on ${day} neither it nor one in its place is`,
      },
      {
        vi: 'sửa ngày, thêm dòng của cơ quan thay nó (cùng loại, cùng cấp, cùng nơi), hoặc chọn cơ quan khác',
        en: 'correct the days, add a line for the body that takes its place (of the same kind, level and place), or choose another',
      },
    ),
  partyUnknown: (id: string): Said =>
    said(
      { vi: `cấp ủy "${id}" không có trong danh sách`, en: `the Party body "${id}" is not in the list` },
      { vi: 'sửa mã hoặc thêm dòng của cấp ủy', en: 'correct the id or add a line for it' },
    ),
  partyUnfit: ({ name, nameEn }: Body): Said =>
    said(
      { vi: `"${name}" không phải là cấp ủy`, en: `"${nameEn}" is no Party body` },
      { vi: 'ghi mã của cấp ủy lãnh đạo cơ quan này', en: 'give the id of the Party body that leads it' },
    ),
  placeMissing: (): Said =>
    said(
      {
        vi: 'cơ quan cấp xã, khu dân cư phải có mã xã',
        en: 'a commune or residential body needs its commune',
      },
      { vi: 'ghi mã xã gồm 5 chữ số', en: 'give the five-digit code of the commune' },
    ),
  placeUnknown: (code: string): Said =>
    said(
      { vi: `mã xã ${code} không có trong tỉnh`, en: `the province has no commune ${code}` },
      { vi: 'sửa mã xã, hoặc nhập danh mục xã mới', en: 'correct the code, or import the list of communes' },
    ),
  placeNotWanted: (): Said =>
    said(
      {
        vi: 'cơ quan cấp tỉnh, Trung ương không có mã xã',
        en: 'a provincial or central body has no commune',
      },
      { vi: 'để trống ô này, hoặc sửa cấp', en: 'leave this empty, or correct the level' },
    ),
  officeTwice: ({ id, name, nameEn }: Body): Said =>
    said(
      {
        vi: `cùng loại, cùng cấp, cùng nơi và cùng có hiệu lực với "${name}" (${id})`,
        en: `of the same kind, level and place as "${nameEn}" (${id}), and in force on the same days`,
      },
      {
        vi: 'ghi ngày hết hiệu lực của cơ quan cũ ở trước ngày bắt đầu của cơ quan mới',
        en: 'let the old one end before the new one begins',
      },
    ),
  managesUnfit: (): Said =>
    said(
      { vi: 'chỉ cấp ủy quản lý chức vụ', en: 'only a Party body manages posts' },
      { vi: 'để trống ô này', en: 'leave this empty' },
    ),
  postUnknown: (post: string): Said =>
    said(
      { vi: `không có chức vụ "${post}" trong danh mục`, en: `the list has no post "${post}"` },
      { vi: 'dùng mã trong danh mục chức vụ', en: 'use an id of the list of posts' },
    ),
  rootMissing: (root: string, today: string): Said =>
    said(
      {
        vi: `không có Mặt trận tỉnh "${root}" có hiệu lực vào hôm nay, ${today}`,
        en: `there is no provincial Front "${root}" in force today, ${today}`,
      },
      {
        vi: `thêm dòng có mã "${root}", loại Mặt trận, hoặc sửa ngày của dòng đó`,
        en: `add a line with the id "${root}" and the kind Front, or correct its days`,
      },
    ),
};
