import type { OldUnit, Province, Unit, UnitTables } from '../../shared/schemas/place.ts';
import type { TableProblem } from '../../shared/tables/table.ts';

/** A position in the operator's source: line, and cell of a table or letter of a line, from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A problem that prevents installing a source, and what the operator can do about it. */
export type Problem = Spot & TableProblem;

export interface Located<T> {
  readonly at: Spot;
  readonly row: T;
}

/** An old commune with its own code, if it had one. */
export type OldRow = OldUnit & { readonly oldCode: string | undefined };

/** A source's rows before they are checked. */
export interface SourceRows {
  readonly source: string;
  readonly asOf: string;
  readonly provinces: readonly Located<Province>[];
  readonly units: readonly Located<Unit>[];
  readonly oldUnits: readonly Located<OldRow>[];
  /** Other spellings and older names: searched, but not counted. */
  readonly aliases: readonly OldUnit[];
}

export const tablesOf = (rows: SourceRows): UnitTables => ({
  source: rows.source,
  asOf: rows.asOf,
  provinces: rows.provinces.map(({ row }) => row),
  units: rows.units.map(({ row }) => row),
  oldUnits: [
    ...rows.oldUnits.map(({ row: { name, district, province, to } }) => ({ name, district, province, to })),
    ...rows.aliases,
  ],
});
