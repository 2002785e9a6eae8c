import * as z from 'zod/mini';

const code5 = z.string().check(z.regex(/^\d{5}$/));
const code2 = z.string().check(z.regex(/^\d{2}$/));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const name = z.string().check(z.minLength(1), z.maxLength(80));

export const UnitType = z.enum(['xa', 'phuong', 'dac_khu']);
export type UnitType = z.infer<typeof UnitType>;

export const ProvinceType = z.enum(['tinh', 'thanh_pho']);
export type ProvinceType = z.infer<typeof ProvinceType>;

/** A commune of today. `name` is bare ("Sài Gòn"); `typeHistory` is oldest first and ends with `type`. */
export const Unit = z.object({
  code: code5,
  name,
  type: UnitType,
  typeHistory: z.optional(z.array(z.object({ type: UnitType, from: day }))),
  province: code2,
});
export type Unit = z.infer<typeof Unit>;

/** A province or city of today; `name` is bare ("Hồ Chí Minh"). */
export const Province = z.object({
  code: code2,
  name,
  type: ProvinceType,
  typeHistory: z.optional(z.array(z.object({ type: ProvinceType, from: day }))),
});
export type Province = z.infer<typeof Province>;

/**
 * A commune of before 1 July 2025, named in full ("Phường Bến Nghé", "Quận 1", "Thành phố Hồ Chí Minh").
 * More than one code in `to` means it was split. `approximate` marks rows whose source cannot know that.
 */
export const OldUnit = z.object({
  name,
  district: name,
  province: name,
  to: z.array(code5).check(z.minLength(1)),
  approximate: z.optional(z.boolean()),
});
export type OldUnit = z.infer<typeof OldUnit>;

/** The data of one source about the country, before they are compiled for searching. */
export const UnitTables = z.object({
  source: z.string(),
  asOf: day,
  provinces: z.array(Province),
  units: z.array(Unit),
  oldUnits: z.array(OldUnit),
});
export type UnitTables = z.infer<typeof UnitTables>;

const lines = z.string();
/** Positions in another column. One loop checks them: forty thousand single parses cost half of the start. */
const indexes = z.custom<number[]>(
  (value) => Array.isArray(value) && value.every((entry) => Number.isInteger(entry) && entry >= 0),
);

/**
 * The compact form that is built, deployed and loaded: columns instead of rows, names joined by line ends,
 * codes replaced by positions. About a tenth of the npm package, and parsed in a few milliseconds.
 */
export const CompiledUnits = z.object({
  format: z.literal(2),
  source: z.string(),
  asOf: day,
  provinces: z.array(Province),
  units: z.object({
    codes: lines,
    names: lines,
    /** One letter a unit, see TYPE_LETTERS. */
    types: z.string(),
    provinces: indexes,
    histories: z.record(z.string(), z.array(z.object({ type: UnitType, from: day }))),
  }),
  oldProvinces: lines,
  districts: z.object({ names: lines, provinces: indexes }),
  oldUnits: z.object({
    names: lines,
    types: z.string(),
    districts: indexes,
    /** First target of each old unit; `furtherTargets` has the others of split units, by position. */
    targets: indexes,
    furtherTargets: z.record(z.string(), indexes),
    approximate: z.union([z.literal('all'), indexes]),
  }),
  /** The names for searching: squeezed names in order, the number of meanings of each, and the meanings (name-uses.ts). */
  names: z.object({ squeezed: lines, counts: indexes, uses: indexes, syllables: z.string() }),
});
export type CompiledUnits = z.infer<typeof CompiledUnits>;
