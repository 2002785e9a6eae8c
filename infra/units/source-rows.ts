import type { OldUnit, Province, Unit, UnitTables } from '../../shared/schemas/place.ts';

/** Where a row stands in what the operator handed in. Lines and columns count from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something that keeps a source from being installed, and what the operator can do about it. */
export interface Problem extends Spot {
  readonly what: string;
  readonly todo: string;
}

export interface Located<T> {
  readonly at: Spot;
  readonly row: T;
}

/** A source's rows before they are checked; `oldCode` is the old commune's own code, where it had one. */
export interface SourceRows {
  readonly source: string;
  readonly asOf: string;
  readonly provinces: readonly Located<Province>[];
  readonly units: readonly Located<Unit>[];
  readonly oldUnits: readonly Located<OldUnit & { oldCode: string | undefined }>[];
  /** Other spellings and names gone earlier: searched, not counted. */
  readonly aliases: readonly OldUnit[];
}

export const tablesOf = (rows: SourceRows): UnitTables => ({
  source: rows.source,
  asOf: rows.asOf,
  provinces: rows.provinces.map(({ row }) => row),
  units: rows.units.map(({ row }) => row),
  oldUnits: [...rows.oldUnits.map(({ row: { oldCode: _, ...old } }) => old), ...rows.aliases],
});
