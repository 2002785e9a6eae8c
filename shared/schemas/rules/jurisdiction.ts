import * as z from 'zod/mini';
import { BothLanguages, Mark } from './clock.ts';
import { Level, type Sector } from '../body.ts';
import { Day, Slug, type Words } from '../primitives.ts';

/** Rows of the jurisdiction table (domain §4). A post belongs to one of the first rows; the others override it. */
export const ROW_IDS = [
  'J1',
  'J2',
  'J3',
  'J4',
  'J5',
  'J6',
  'J7',
  'J8',
  'J9',
  'J10',
  'J11',
  'J12',
  'J13',
  'J14',
  'J15',
] as const;
export const RowId = z.enum(ROW_IDS);
export type RowId = z.infer<typeof RowId>;

/**
 * The body that receives the report: the Party committee of a level, the one that leads the body where the post is
 * held (J4, J5, J9, J10), or the body that manages an office-holder who is not a member (J13).
 */
type Receiver = Level | 'leading-party' | 'managing-body';

/** A row of the table: who manages the holder of a post, and so who receives the Front's report. */
export interface JurisdictionRow {
  readonly row: RowId;
  readonly receiver: Receiver;
  /** Level of the Front that sends it. */
  readonly sender: Level;
  /** Whether the receiving committee's inspection commission gets a copy. */
  readonly copiesInspection: boolean;
  readonly mark: Mark;
  readonly why: Words;
  /** The instrument, or a statement that it is a draft. */
  readonly source: Words;
}

/** One line of the list of posts: how a post is managed over a span of days. An id may have several lines. */
export const Post = z
  .strictObject({
    id: Slug,
    words: BothLanguages,
    /** The level of the bodies that have the post. */
    level: Level,
    row: RowId,
    inForceFrom: Day,
    /** Last day in force. */
    inForceTo: z.optional(Day),
    mark: Mark,
    /** The province's act that set or confirmed this line. */
    setBy: z.optional(z.string()),
  })
  .check(
    z.refine(
      ({ inForceFrom, inForceTo }) => inForceTo === undefined || inForceFrom <= inForceTo,
      'it ends before it begins',
    ),
  );
export type Post = z.infer<typeof Post>;

/** Groups that the list of posts has no column for. They hold ids, so that a new line of a post stays in its group. */
interface PostGroups {
  /** Heads and deputies of a body: the body's superior decides on them (J13). */
  readonly leads: readonly string[];
  /** Posts that only party members hold, so that membership needs no question. */
  readonly members: readonly string[];
}

/** The table that a deployment uses. */
export interface JurisdictionTable extends PostGroups {
  readonly rows: Readonly<Record<RowId, JurisdictionRow>>;
  readonly posts: readonly Post[];
  /** Rows that stay possible when only the body is known, by its sector or else its level; the likeliest first. */
  readonly unknownPost: Readonly<Partial<Record<Level | Sector, readonly RowId[]>>>;
  /** The rule that of several posts the highest counts. */
  readonly highestPost: Pick<JurisdictionRow, 'mark' | 'source'>;
}

/** A post that a person holds or held. Unknown days are absent. */
export const HeldPost = z.object({
  post: Slug,
  body: z.optional(Slug),
  from: z.optional(Day),
  /** Last day in the post; absent while it is held. */
  to: z.optional(Day),
});
export type HeldPost = z.infer<typeof HeldPost>;
