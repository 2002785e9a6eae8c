import * as z from 'zod/mini';
import {
  letterOfType,
  joinFullName,
  provinceNameOn,
  splitFullName,
} from '../../shared/domain/places/names/unit-names.ts';
import { ProvinceType, UnitType } from '../../shared/schemas/place.ts';
import { Day, type Words } from '../../shared/schemas/primitives.ts';
import { normalName } from './normal-name.ts';

/** The allowed values of a field; the message of a schema below names one of these. */
const EXPECTED = {
  row: { vi: 'phải là một đối tượng { … }', en: 'must be an object { … }' },
  code5: { vi: 'phải là mã 5 chữ số trong ngoặc kép', en: 'must be a code of 5 digits in quotes' },
  code2: { vi: 'phải là mã 2 chữ số trong ngoặc kép', en: 'must be a code of 2 digits in quotes' },
  text: {
    vi: 'phải là chữ trên một dòng, từ 1 đến 80 ký tự',
    en: 'must be a text on one line, of 1 to 80 letters',
  },
  unitType: { vi: 'phải là "xa", "phuong" hoặc "dac_khu"', en: 'must be "xa", "phuong" or "dac_khu"' },
  provinceType: { vi: 'phải là "tinh" hoặc "thanh_pho"', en: 'must be "tinh" or "thanh_pho"' },
  day: {
    vi: 'phải là ngày có trong lịch, ví dụ "2026-09-20"',
    en: 'must be a day of the calendar, such as "2026-09-20"',
  },
  since: {
    vi: '"since" và "type20250701" phải đi cùng nhau',
    en: '"since" and "type20250701" must be there together',
  },
  targets: {
    vi: 'phải có ít nhất một xã hiện nay, ví dụ [{ "code": "00004" }]',
    en: 'must hold at least one commune of today, such as [{ "code": "00004" }]',
  },
  list: { vi: 'phải là danh sách [ … ]', en: 'must be a list [ … ]' },
  fullName: {
    vi: 'phải là loại và tên của chính dòng này, ví dụ "Phường Sài Gòn"',
    en: 'must be the type and name of this row, such as "Phường Sài Gòn"',
  },
  bareName: {
    vi: 'phải là tên không kèm loại, ví dụ "Sài Gòn"',
    en: 'must be the name without its type, such as "Sài Gòn"',
  },
  typeWord: {
    vi: 'phải bắt đầu bằng loại, ví dụ "Thị trấn Sa Pa", "Quận 1", "Tỉnh An Giang"',
    en: 'must begin with the type, such as "Thị trấn Sa Pa", "Quận 1", "Tỉnh An Giang"',
  },
} as const satisfies Record<string, Words>;
type Expected = keyof typeof EXPECTED;

const isExpected = (message: string): message is Expected => Object.hasOwn(EXPECTED, message);

/** The problem of an invalid field, by the message of its schema. */
export const expectedBy = (message: string): { what: Words; todo: Words } => ({
  what: EXPECTED[isExpected(message) ? message : 'row'],
  todo: { vi: 'sửa trường này', en: 'correct the field' },
});

const says = (what: Expected): Expected => what;

const code5 = z.string(says('code5')).check(z.regex(/^\d{5}$/, says('code5')));
const code2 = z.string(says('code2')).check(z.regex(/^\d{2}$/, says('code2')));
const code = z.string(says('text')).check(z.minLength(1, says('text')));
/** A name in the common spelling of all sources. */
const name = z.pipe(
  z.pipe(z.string(says('text')).check(z.regex(/^\P{Cc}{1,80}$/u, says('text'))), z.transform(normalName)),
  z.string().check(z.minLength(1, says('text'))),
);
const list = <T>(of: z.ZodMiniType<T>) => z.array(of, says('list'));
const since = z.optional(
  z.string(says('day')).check(z.refine((day) => Day.safeParse(day).success, says('day'))),
);

const begins =
  (letters: string) =>
  ({ fullName }: { readonly fullName: string }): boolean =>
    letters.includes(splitFullName(fullName).letter);
const typeWord = { error: says('typeWord'), path: ['fullName'] };

const isPair = (row: { readonly since?: unknown; readonly type20250701?: unknown }): boolean =>
  (row.since === undefined) === (row.type20250701 === undefined);
const pair = { error: says('since'), path: ['since'] };

const isBare = (row: { readonly fullName?: unknown; readonly name: string }): boolean =>
  row.fullName !== undefined || splitFullName(row.name).letter === '-';
const bare = { error: says('bareName'), path: ['name'] };
const full = { error: says('fullName'), path: ['fullName'] };

const provinceType = z.enum(ProvinceType.def.entries, says('provinceType'));
export const ProvinceRow = z
  .object(
    {
      ...{ code: code2, name, fullName: z.optional(name), type: provinceType },
      ...{ since, type20250701: z.optional(provinceType) },
    },
    says('row'),
  )
  .check(
    z.refine(isPair, pair),
    z.refine(isBare, bare),
    z.refine((row) => row.fullName === undefined || row.fullName === provinceNameOn(row), full),
  );

const unitType = z.enum(UnitType.def.entries, says('unitType'));
export const CommuneRow = z
  .object(
    {
      ...{ code: code5, name, fullName: z.optional(name), type: unitType, province: code2 },
      ...{ since, type20250701: z.optional(unitType) },
    },
    says('row'),
  )
  .check(
    z.refine(isPair, pair),
    z.refine(isBare, bare),
    z.refine(
      (row) => row.fullName === undefined || row.fullName === joinFullName(letterOfType(row.type), row.name),
      full,
    ),
  );

export const OldProvinceRow = z
  .object({ code, fullName: name }, says('row'))
  .check(z.refine(begins('cn'), typeWord));

export const OldDistrictRow = z
  .object({ code, fullName: name, province: code }, says('row'))
  .check(z.refine(begins('hqyc'), typeWord));

/** Island districts and a strip of coast had no code and no commune's type. */
export const OldCommuneRow = z
  .object(
    {
      ...{ code: z.nullable(code), key: code, fullName: name, district: code, province: code },
      to: z
        .array(z.object({ code: code5 }, says('targets')), says('targets'))
        .check(z.minLength(1, says('targets'))),
      variants: z.optional(list(name)),
    },
    says('row'),
  )
  .check(z.refine((row) => row.code === null || begins('xpt')(row), typeWord));

export const FormerRow = z
  .object(
    { fullName: name, district: name, province: name, oldCommunes: z.optional(list(code)) },
    says('row'),
  )
  .check(z.refine(begins('xpt'), typeWord));
