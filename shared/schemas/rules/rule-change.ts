import * as z from 'zod/mini';
import { BothLanguages, ClockOverride } from './clock.ts';
import { Post } from './jurisdiction.ts';
import { Day, Instant, ItemId, ReportId, Slug } from '../primitives.ts';

const act = z.string().check(z.regex(/\S/));
const DayOffEntered = z.strictObject({ date: Day, name: BothLanguages, act });
const SwapEntered = z.strictObject({ date: Day, insteadOf: Day, act });

/** The yearly announcement: it replaces the whole year, including its estimates. */
const CalendarYear = z.strictObject({
  kind: z.literal('calendar-year'),
  year: z.int(),
  daysOff: z.array(DayOffEntered),
  swaps: z.array(SwapEntered),
});
/** All days off and swaps beside the national calendar, by the province's own decision; the last list counts. */
const CalendarDays = z.strictObject({
  kind: z.literal('calendar-days'),
  daysOff: z.array(DayOffEntered),
  swaps: z.array(SwapEntered),
});
const OfficeHours = z.strictObject({ kind: z.literal('office-hours'), saturdayMorning: z.boolean(), act });
const ClockChange = z.strictObject({ kind: z.literal('clock'), override: ClockOverride });
/** A line of the list of posts from its first day on; the previous line ends the day before. */
const PostChange = z.strictObject({ kind: z.literal('post'), post: Post });

/**
 * A version of the software or its settings with other days off or clock rules than the one before. It changes no rule
 * by itself: it is stored so that running clocks are recounted, and so that the change can be read later.
 */
const Deployment = z.strictObject({ kind: z.literal('deployment'), rules: z.string() });

export const RuleContent = z.discriminatedUnion('kind', [
  CalendarYear,
  CalendarDays,
  OfficeHours,
  ClockChange,
  PostChange,
  Deployment,
]);
export type RuleContent = z.infer<typeof RuleContent>;
/** The kinds that administrators propose. */
export type ProposalKind = Exclude<RuleContent['kind'], 'deployment'>;

/** The progress of the recount of open reports' clocks after a change. It is complete when `finishedAt` is set. */
export const Recount = z.object({
  /** When this walk over the open reports began; there may be a second one. */
  since: Instant,
  total: z.number(),
  done: z.number(),
  /** Reports of this walk that could not be counted; then another walk follows. */
  failed: z.number(),
  /** Reports with a moved clock, in all walks. */
  moved: z.number(),
  /** The last report done; an interrupted run continues after it. */
  after: z.optional(ReportId),
  finishedAt: z.optional(Instant),
});
export type Recount = z.infer<typeof Recount>;

/** A change of the rules: proposed by one administrator, in force only when another has confirmed it (two eyes). */
export const RuleChange = z.object({
  id: ItemId,
  /** Counts the writes; each write names the one before. */
  version: z.number(),
  content: RuleContent,
  reason: z.string(),
  state: z.enum(['proposed', 'confirmed', 'declined', 'withdrawn']),
  proposedBy: Slug,
  proposedAt: Instant,
  decidedBy: z.optional(Slug),
  decidedAt: z.optional(Instant),
  decision: z.optional(z.string()),
  recount: z.optional(Recount),
});
export type RuleChange = z.infer<typeof RuleChange>;
