/** What a name can stand for. */
export const USE = { record: 0, district: 1, province: 2, oldProvince: 3 } as const;

const KINDS = 4;

/** Kind and position in one number, so that the uses of all names are one Int32Array. */
export const packUse = (kind: number, id: number): number => id * KINDS + kind;
export const kindOfUse = (use: number): number => use % KINDS;
export const idOfUse = (use: number): number => (use - (use % KINDS)) / KINDS;

/** Distinct squeezed names in order, and the meanings of each: `uses` from `useFrom[name]` to `useFrom[name + 1]`. */
export interface NameUses {
  readonly names: readonly string[];
  readonly uses: Int32Array;
  readonly useFrom: Int32Array;
}
