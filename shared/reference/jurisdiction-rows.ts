import type { JurisdictionRow, JurisdictionTable, RowId } from '../schemas/rules/jurisdiction.ts';
import type { Words } from '../schemas/primitives.ts';

/** Seed rows are drafts: each province replaces them by its own dated list of posts (domain §4). */
const DRAFT: Words = {
  vi: 'dự thảo, chờ tỉnh xác nhận',
  en: 'a draft, to be confirmed by the province',
};

/** The rule of the highest post, read in a secondary source. */
export const HIGHEST_POST: JurisdictionTable['highestPost'] = {
  mark: 'S',
  source: { vi: 'Quy định 377-QĐ/TW tháng 10/2025', en: 'Regulation 377-QĐ/TW of October 2025' },
};

type Seed = Omit<JurisdictionRow, 'row'>;

const SEEDS: Readonly<Record<RowId, Seed>> = {
  J1: {
    receiver: 'central',
    sender: 'central',
    copiesInspection: true,
    mark: 'D',
    source: DRAFT,
    why: {
      vi: 'Thuộc diện Bộ Chính trị quản lý: chỉ Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam báo cáo; tỉnh và xã chuyển lên, không xác minh tại chỗ',
      en: 'Managed by the Political Bureau: only the Standing Board of the Central Front reports; province and commune pass it up and do not verify',
    },
  },
  J2: {
    receiver: 'central',
    sender: 'central',
    copiesInspection: true,
    mark: 'D',
    source: DRAFT,
    why: {
      vi: 'Thuộc diện Ban Bí thư quản lý: chỉ Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam báo cáo; tỉnh và xã chuyển lên, không xác minh tại chỗ',
      en: 'Managed by the Secretariat: only the Standing Board of the Central Front reports; province and commune pass it up and do not verify',
    },
  },
  J3: {
    receiver: 'province',
    sender: 'province',
    copiesInspection: true,
    mark: 'D',
    source: DRAFT,
    why: {
      vi: 'Thuộc diện Ban Thường vụ Tỉnh ủy quản lý',
      en: 'Managed by the Standing Committee of the provincial Party committee',
    },
  },
  J4: {
    receiver: 'leading-party',
    sender: 'province',
    copiesInspection: true,
    mark: 'D',
    source: DRAFT,
    why: {
      vi: 'Lãnh đạo phòng của sở, ngành: đảng ủy UBND tỉnh hoặc đảng ủy của sở, ngành quản lý',
      en: 'Head of a division of a department: managed by the Party committee of the provincial People’s Committee or of the department',
    },
  },
  J5: {
    receiver: 'leading-party',
    sender: 'province',
    copiesInspection: true,
    mark: 'D',
    source: DRAFT,
    why: {
      vi: 'Cán bộ cơ quan Đảng, Mặt trận, đoàn thể, HĐND, tòa án, viện kiểm sát cấp tỉnh: đảng ủy các cơ quan Đảng tỉnh quản lý',
      en: 'Staff of a provincial Party, Front, union, council, court or procuracy body: managed by the committee of the provincial Party agencies',
    },
  },
  J6: {
    receiver: 'commune',
    sender: 'commune',
    copiesInspection: true,
    mark: 'D',
    source: DRAFT,
    why: {
      vi: 'Thuộc diện Ban Thường vụ Đảng ủy xã quản lý: trường hợp cùng cấp thông thường',
      en: 'Managed by the Standing Committee of the commune Party committee: the ordinary same-level case',
    },
  },
  J7: {
    receiver: 'leading-party',
    sender: 'commune',
    copiesInspection: true,
    mark: 'D',
    source: DRAFT,
    why: {
      vi: 'Đảng viên không giữ chức vụ: chi bộ hoặc đảng ủy cơ sở quản lý',
      en: 'A party member without a post: managed by the cell or grassroots committee',
    },
  },
  J8: {
    receiver: 'leading-party',
    sender: 'commune',
    copiesInspection: false,
    mark: 'D',
    source: DRAFT,
    why: {
      vi: 'Đảng viên công tác nơi khác, cư trú tại đây: tổ chức đảng nơi công tác; sao gửi chi bộ nơi cư trú',
      en: 'A member who works elsewhere and lives here: the Party body at the workplace; a copy to the residential cell',
    },
  },
  J9: {
    receiver: 'leading-party',
    sender: 'province',
    copiesInspection: false,
    mark: 'D',
    source: DRAFT,
    why: {
      vi: 'Quân đội, công an địa phương: đảng ủy của lực lượng đó ở cấp tỉnh quản lý; người chỉ huy thì Ban Thường vụ Tỉnh ủy',
      en: 'Local army or police: the force’s provincial committee; its chiefs are managed by the provincial Standing Committee',
    },
  },
  J10: {
    receiver: 'leading-party',
    sender: 'province',
    copiesInspection: false,
    mark: 'D',
    source: DRAFT,
    why: {
      vi: 'Cơ quan Trung ương theo ngành dọc: nơi đăng ký tổ chức đảng của cơ quan; không rõ thì Ban Thường vụ Tỉnh ủy',
      en: 'A central vertical body: where its Party organisation is registered; the provincial Standing Committee when that is not known',
    },
  },
  J11: {
    receiver: 'leading-party',
    sender: 'commune',
    copiesInspection: false,
    mark: 'T',
    source: {
      vi: 'Luật Tố cáo 25/2018/QH14, Điều 12 khoản 3–5; về Đảng, “như khi đương chức” là dự thảo',
      en: 'Law 25/2018/QH14 on Denunciations, Article 12.3–12.5; for the Party, “as when in office” is a draft',
    },
    why: {
      vi: 'Đã chuyển công tác hoặc nghỉ hưu: xét theo chức vụ lúc xảy ra việc',
      en: 'Moved or retired: the post at the time of the act decides',
    },
  },
  J12: {
    receiver: 'leading-party',
    sender: 'province',
    copiesInspection: false,
    mark: 'D',
    source: DRAFT,
    why: {
      vi: 'Nơi gửi hoặc nhận thông thường có liên quan đến việc được phản ánh: cấp trên trực tiếp gửi và nhận',
      en: 'The ordinary sender or receiver is concerned in the matter itself: the next higher level sends and receives',
    },
  },
  J13: {
    receiver: 'managing-body',
    sender: 'commune',
    copiesInspection: false,
    mark: 'T',
    source: {
      vi: 'Luật Tố cáo 25/2018/QH14, Điều 12 khoản 1',
      en: 'Law 25/2018/QH14 on Denunciations, Article 12.1',
    },
    why: {
      vi: 'Người không phải đảng viên: người đứng đầu cơ quan quản lý; người đứng đầu, cấp phó thì cơ quan cấp trên',
      en: 'Not a party member: the head of the managing body; for a head or deputy, the body above it',
    },
  },
  J14: {
    receiver: 'leading-party',
    sender: 'commune',
    copiesInspection: false,
    mark: 'D',
    source: DRAFT,
    why: {
      vi: 'Đại biểu dân cử: như trên, sao gửi Đoàn đại biểu Quốc hội hoặc Thường trực HĐND',
      en: 'An elected deputy: as above, with a copy to the delegation or the council’s standing board',
    },
  },
  J15: {
    receiver: 'leading-party',
    sender: 'commune',
    copiesInspection: false,
    mark: 'T',
    source: {
      vi: 'Luật Tố cáo 25/2018/QH14, Điều 27',
      en: 'Law 25/2018/QH14 on Denunciations, Article 27',
    },
    why: {
      vi: 'Có dấu hiệu tội phạm: chuyển ngay cơ quan điều tra, Viện kiểm sát; đồng thời báo tổ chức đảng quản lý',
      en: 'Signs of a crime: at once to investigators and the procuracy, and to the managing Party body as well',
    },
  },
};

/** The rows of the seed table, each under its id. */
export const JURISDICTION_ROWS = Object.fromEntries(
  Object.entries(SEEDS).map(([row, seed]) => [row, { row, ...seed }]),
) as Readonly<Record<RowId, JurisdictionRow>>;
