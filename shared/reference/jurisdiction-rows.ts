import type { JurisdictionRow, RowId } from '../schemas/jurisdiction.ts';
import type { Words } from '../schemas/words.ts';

/** Seed rows are drafts: each province replaces them by its own dated list of posts (domain §4). */
const DRAFT: Words = {
  vi: 'bản thảo, chờ tỉnh xác nhận',
  en: 'a draft, to be confirmed by the province',
};
const HIGHEST: Words = {
  vi: 'Quy định 377-QĐ/TW tháng 10/2025: giữ nhiều chức vụ thì theo chức vụ cao nhất; phân cấp của tỉnh chờ xác nhận',
  en: 'Regulation 377-QĐ/TW of October 2025: of several posts the highest counts; the province’s own division is to be confirmed',
};

type Seed = Omit<JurisdictionRow, 'row'>;

const SEEDS: Readonly<Record<RowId, Seed>> = {
  J1: {
    receiver: 'central',
    sender: 'central',
    copiesInspection: false,
    mark: 'D',
    source: HIGHEST,
    why: {
      vi: 'Chức vụ do Bộ Chính trị quản lý: chỉ Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam báo cáo',
      en: 'Managed by the Political Bureau: only the Standing Board of the Central Front reports',
    },
  },
  J2: {
    receiver: 'central',
    sender: 'central',
    copiesInspection: false,
    mark: 'D',
    source: HIGHEST,
    why: {
      vi: 'Chức vụ do Ban Bí thư quản lý: chỉ cấp Trung ương báo cáo',
      en: 'Managed by the Secretariat: only the central level reports',
    },
  },
  J3: {
    receiver: 'province',
    sender: 'province',
    copiesInspection: true,
    mark: 'D',
    source: HIGHEST,
    why: {
      vi: 'Chức vụ do Ban Thường vụ Tỉnh ủy quản lý, kể cả người đứng đầu cấp xã',
      en: 'Managed by the Standing Committee of the provincial Party committee, heads of communes included',
    },
  },
  J4: {
    receiver: 'leading-party',
    sender: 'province',
    copiesInspection: true,
    mark: 'D',
    source: DRAFT,
    why: {
      vi: 'Trưởng, phó phòng của sở, ngành: do đảng ủy của cơ quan đó quản lý',
      en: 'Head of a division of a department: managed by the Party committee of that department',
    },
  },
  J5: {
    receiver: 'leading-party',
    sender: 'province',
    copiesInspection: true,
    mark: 'D',
    source: DRAFT,
    why: {
      vi: 'Cán bộ cơ quan Đảng, Mặt trận, đoàn thể, HĐND, tòa án, viện kiểm sát cấp tỉnh: do đảng ủy các cơ quan Đảng tỉnh quản lý',
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
      vi: 'Chức vụ do Ban Thường vụ Đảng ủy xã quản lý: trường hợp cùng cấp thông thường',
      en: 'Managed by the Standing Committee of the commune Party committee: the ordinary same-level case',
    },
  },
  J7: {
    receiver: 'commune',
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
      vi: 'Quân đội, công an địa phương: đảng ủy lực lượng cấp tỉnh; người chỉ huy do Ban Thường vụ Tỉnh ủy quản lý',
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
      vi: 'Cơ quan Trung ương theo ngành dọc: nơi tổ chức đảng của cơ quan sinh hoạt; không rõ thì Tỉnh ủy',
      en: 'Central vertical body: where its Party organisation is registered; the provincial committee when that is not known',
    },
  },
  J11: {
    receiver: 'leading-party',
    sender: 'commune',
    copiesInspection: false,
    mark: 'T',
    source: {
      vi: 'Luật Tố cáo 25/2018/QH14, Điều 12 khoản 3–5',
      en: 'Law 25/2018/QH14 on Denunciations, Article 12.3–12.5',
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
      vi: 'Nơi nhận thông thường có liên quan đến việc được phản ánh nên chuyển cấp trên trực tiếp',
      en: 'The ordinary receiver is concerned in the matter itself, so the next higher level receives it',
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
