import type { Level } from './body.ts';
import type { Mark } from './clock.ts';
import type { Words } from './words.ts';

/** A row of the jurisdiction table (domain §4): who manages the holder, so who receives the Front's report. */
export interface JurisdictionRow {
  readonly row: string;
  /** Level of the Party body that receives the report. */
  readonly receiver: Level;
  /** Level of the Front that sends it. */
  readonly sender: Level;
  readonly mark: Mark;
  readonly why: Words;
}

/** A post a citizen can choose; the level is that of the body it belongs to. */
export interface Post {
  readonly id: string;
  readonly words: Words;
  readonly level: Level;
  readonly row: JurisdictionRow;
}

/** The table a deployment works by. `unknownPost`: rows that stay possible when only the level of the body is known. */
export interface JurisdictionTable {
  readonly posts: readonly Post[];
  readonly unknownPost: Readonly<Partial<Record<Level, readonly JurisdictionRow[]>>>;
}
