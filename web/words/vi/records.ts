import type { RecordSentences } from '../../../shared/domain/records/record-problem.ts';
import type { Body } from '../../../shared/schemas/body.ts';

const spanOf = ({ inForceFrom, inForceTo }: Pick<Body, 'inForceFrom' | 'inForceTo'>): string =>
  inForceTo === undefined ? `từ ${inForceFrom}` : `từ ${inForceFrom} đến ${inForceTo}`;

/** The bodies that may be the superior of each kind. */
const ABOVE: Record<Body['kind'], string> = {
  front: 'Mặt trận cấp cao hơn',
  party: 'cấp ủy cùng cấp hoặc cấp cao hơn',
  inspection: 'Ủy ban Kiểm tra hoặc cấp ủy, cùng cấp hoặc cấp cao hơn',
  union: 'tổ chức chính trị - xã hội hoặc Mặt trận, cùng cấp hoặc cấp cao hơn',
  agency: 'cơ quan, cấp ủy hoặc Mặt trận, cùng cấp hoặc cấp cao hơn',
  council: 'cơ quan dân cử cùng cấp hoặc cấp cao hơn',
};

/** The problems of a list of bodies or officers, and what can be done about them. */
export const records: RecordSentences = {
  'bodies.idTwice': (id) => [`mã "${id}" đã có ở dòng trước`, 'bỏ dòng thừa hoặc đặt mã khác'],
  'bodies.spanReversed': ({ inForceFrom, inForceTo }) => [
    `hiệu lực đến ${inForceTo ?? ''} ở trước ngày bắt đầu ${inForceFrom}`,
    'sửa một trong hai ngày',
  ],
  'bodies.superiorMissing': (root, party) => [
    `không có cấp trên; chỉ cơ quan Trung ương, Mặt trận tỉnh "${root}"${party === undefined ? '' : ` và cấp ủy của Mặt trận tỉnh "${party}"`} được để trống`,
    'ghi mã của cấp trên trực tiếp',
  ],
  'bodies.superiorUnknown': (id) => [
    `cấp trên "${id}" không có trong danh sách`,
    'sửa mã hoặc thêm dòng của cấp trên',
  ],
  'bodies.superiorUnfit': (kind, superior) => [
    `"${superior.name}" không thể là cấp trên: phải là ${ABOVE[kind]}`,
    'sửa cấp trên, loại hoặc cấp',
  ],
  'bodies.cycle': (ids) => [
    `cấp trên đi vòng: ${ids.join(' → ')}`,
    'sửa cấp trên của một cơ quan trong vòng',
  ],
  'bodies.notInForce': (other, day) => [
    `"${other.name}" có hiệu lực ${spanOf(other)}; ngày ${day} không có nó và không có cơ quan nào thay`,
    'sửa ngày, thêm dòng của cơ quan thay nó (cùng loại, cùng cấp, cùng nơi), hoặc chọn cơ quan khác',
  ],
  'bodies.partyUnknown': (id) => [
    `cấp ủy "${id}" không có trong danh sách`,
    'sửa mã hoặc thêm dòng của cấp ủy',
  ],
  'bodies.partyUnfit': ({ name }) => [
    `"${name}" không phải là cấp ủy`,
    'ghi mã của cấp ủy lãnh đạo cơ quan này',
  ],
  'bodies.placeMissing': () => ['cơ quan cấp xã, khu dân cư phải có mã xã', 'ghi mã xã gồm 5 chữ số'],
  'bodies.placeUnknown': (code) => [
    `mã xã ${code} không có trong tỉnh`,
    'sửa mã xã, hoặc nhập danh mục xã mới',
  ],
  'bodies.placeNotWanted': () => [
    'cơ quan cấp tỉnh, Trung ương không có mã xã',
    'để trống ô này, hoặc sửa cấp',
  ],
  'bodies.officeTwice': ({ id, name }) => [
    `cùng loại, cùng cấp, cùng nơi và cùng có hiệu lực với "${name}" (${id})`,
    'ghi ngày hết hiệu lực của cơ quan cũ ở trước ngày bắt đầu của cơ quan mới',
  ],
  'bodies.managesUnfit': () => ['chỉ cấp ủy quản lý chức vụ', 'để trống ô này'],
  'bodies.postUnknown': (post) => [
    `không có chức vụ "${post}" trong danh mục`,
    'dùng mã trong danh mục chức vụ',
  ],
  'bodies.rootMissing': (root, today) => [
    `không có Mặt trận tỉnh "${root}" có hiệu lực vào hôm nay, ${today}`,
    `thêm dòng có mã "${root}", loại Mặt trận, hoặc sửa ngày của dòng đó`,
  ],
  'officers.idTwice': (id) => [`mã "${id}" đã có người khác`, 'đặt mã khác'],
  'officers.emailTwice': (email, name) => [
    `${email} đang là địa chỉ của ${name}`,
    'mỗi người một địa chỉ: hệ thống nhận ra cán bộ khi đăng nhập bằng địa chỉ này',
  ],
  'officers.bodyUnknown': (id) => [`không có cơ quan "${id}"`, 'nhập cơ quan trước, hoặc sửa mã'],
  'officers.bodyUnfit': (mustBeFront) =>
    mustBeFront
      ? ['vai trò này làm việc ở cơ quan Mặt trận', 'chọn cơ quan Mặt trận, hoặc vai trò khác']
      : ['đầu mối không ngồi ở cơ quan Mặt trận', 'chọn cấp ủy nhận báo cáo, hoặc vai trò khác'],
  'officers.smsWithoutPhone': () => [
    'chưa có số điện thoại để nhận tin nhắn',
    'ghi số điện thoại, hoặc không gửi tin nhắn',
  ],
  'officers.smsToLandline': () => [
    'số này không nhận được tin nhắn',
    'ghi số di động mười chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09, hoặc không gửi tin nhắn',
  ],
  'officers.postUnknown': (post) => [
    `không có chức vụ "${post}" trong danh mục`,
    'dùng mã trong danh mục chức vụ',
  ],
  'officers.heldReversed': (post) => [`"${post}": thôi giữ trước khi bắt đầu giữ`, 'sửa một trong hai ngày'],
  'officers.absenceReversed': (from) => [
    `kỳ vắng từ ${from} kết thúc trước khi bắt đầu`,
    'sửa một trong hai ngày',
  ],
  'officers.substituteUnfit': (id) => [
    `"${id}" không thể thay: phải là người khác đang làm việc, cùng cơ quan và vai trò`,
    'chọn người khác, hoặc để trống',
  ],
};
