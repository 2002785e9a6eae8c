import * as z from 'zod/mini';
import { BothLanguages, Mark } from './clock.ts';
import { Level, type Sector } from '../body.ts';
import { Day, Slug, type Words } from '../primitives.ts';

/** Rows of the jurisdiction table (domain §4). A post stands in one of the first rows; the others override it. */
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
 * Which body receives the report, seen from the subject: the Party committee of a level, the one that leads the body
 * where the post is held (J4, J5, J9, J10), or the head of the body that manages an office-holder who is no member (J13).
 */
type Receiver = Level | 'leading-party' | 'managing-body';

/** A row of the table: who manages the holder, so who receives the Front's report. */
export interface JurisdictionRow {
  readonly row: RowId;
  readonly receiver: Receiver;
  /** Level of the Front that sends it. */
  readonly sender: Level;
  /** Whether the receiving committee's inspection commission gets a copy. */
  readonly copiesInspection: boolean;
  readonly mark: Mark;
  readonly why: Words;
  /** The instrument, or that it is a draft. */
  readonly source: Words;
}

/** One line of the list of posts: how a post is managed over a span of days. An id may stand in several lines. */
export const Post = z
  .strictObject({
    id: Slug,
    words: BothLanguages,
    /** Level of the bodies where it is held. */
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

/** What the list of posts leaves open is answered by these; ids of posts, so that a new line of a post stays what it was. */
interface PostGroups {
  /** Heads and deputies of the body they serve: their superior decides on them, not they themselves (J13). */
  readonly leads: readonly string[];
  /** Posts that only party members hold; whether they are one is not asked. */
  readonly members: readonly string[];
}

/** The table a deployment works by. */
export interface JurisdictionTable extends PostGroups {
  readonly rows: Readonly<Record<RowId, JurisdictionRow>>;
  readonly posts: readonly Post[];
  /** Rows that stay possible when only the body is known, by its sector or else its level; the likeliest first. */
  readonly unknownPost: Readonly<Partial<Record<Level | Sector, readonly RowId[]>>>;
  /** The rule that of several posts the highest counts. */
  readonly highestPost: Pick<JurisdictionRow, 'mark' | 'source'>;
}

/** A post that someone holds or held. Days are absent where nobody knows them. */
export const HeldPost = z.object({
  post: Slug,
  body: z.optional(Slug),
  from: z.optional(Day),
  /** Last day in the post; absent while it is held. */
  to: z.optional(Day),
});
export type HeldPost = z.infer<typeof HeldPost>;
