import * as z from 'zod/mini';
import { Day, Instant } from '../primitives.ts';

/** A calendar day in Asia/Ho_Chi_Minh, 'YYYY-MM-DD': a string, so that it sorts and compares as a date. */
export type LocalDate = z.infer<typeof Day>;

export const someText = z.string().check(z.regex(/\S/));
/** Words shown, in both languages. */
export const BothLanguages = z.strictObject({ vi: someText, en: someText });

/**
 * How sure a fact is: T the provision's own text was read, S a secondary source, D a draft of ours that the province
 * still has to confirm. Pages show it beside the rule; no behaviour depends on it.
 */
export const Mark = z.enum(['T', 'S', 'D']);
export type Mark = z.infer<typeof Mark>;

/** Clocks that an act or a report's arrival starts, in the order of a report's life. */
export const WATCHED_CLOCKS = [
  'acknowledge',
  'triage',
  'unprocessed-alarm',
  'verify-and-refer',
  'tell-citizen',
  'forward-denunciation',
  'told-after-forward',
  'receipt-of-referral',
  'answer-124',
  'close-report',
  'contest',
  'review-contest',
  'crime-signs',
] as const;
export type WatchedClock = (typeof WATCHED_CLOCKS)[number];

/** Time limits of the law that this service does not watch: nothing starts them, and every list of clocks says so. */
const UNWATCHED_CLOCKS = [
  'corruption-request',
  'danger',
  'breach-notice',
  'plan-issued',
  'plan-notice',
  'their-report',
  'result-report',
  'half-year',
] as const;

export const CLOCK_IDS = [...WATCHED_CLOCKS, ...UNWATCHED_CLOCKS] as const;
export const ClockId = z.enum(CLOCK_IDS);
export type ClockId = z.infer<typeof ClockId>;

export const isWatched = (id: ClockId): id is WatchedClock =>
  WATCHED_CLOCKS.some((watched) => watched === id);

/** The event that starts a clock; for clocks that count back (`counts: 'before'`), the event that they precede. */
export const ClockEvent = z.enum([
  'receipt',
  'sending-to-party-body',
  'receipt-by-party-body',
  'answer',
  'contest',
  'receipt-of-forwarded-letter',
  'receipt-of-request',
  'detection',
  'result-told',
  'session',
  'plan-year',
  'half-year-end',
]);
export type ClockEvent = z.infer<typeof ClockEvent>;

/** Who must act before the clock runs out. */
const BoundParty = z.enum([
  'party-body',
  'competent-body',
  'forwarded-to',
  'front-body',
  'officer',
  'head',
  'operator',
  'reporter',
  'supervised-body',
]);

export const ClockUnit = z.enum(['working-day', 'calendar-day', 'calendar-month', 'hour', 'at-once']);
export type ClockUnit = z.infer<typeof ClockUnit>;

export const RungKind = z.enum(['before', 'due', 'overdue', 'escalate']);
export type RungKind = z.infer<typeof RungKind>;

/**
 * One reminder of a clock. `workingDays` is its distance from the due day, negative before it; for clocks of hours and
 * at-once duties, which do not depend on office hours, one is 24 hours.
 */
export const LadderRung = z
  .strictObject({
    id: someText,
    kind: RungKind,
    workingDays: z.int(),
    tells: z.enum(['holder', 'head', 'next-level', 'reporter']),
  })
  .check(
    z.refine(
      ({ kind, workingDays }) =>
        kind === 'before' ? workingDays < 0 : kind === 'due' ? workingDays === 0 : workingDays > 0,
      'a rung before the due day has a negative distance, the due rung none, later ones a positive one',
    ),
  );
export type LadderRung = z.infer<typeof LadderRung>;

const Ladder = z
  .array(LadderRung)
  .check(z.refine((rungs) => new Set(rungs.map((rung) => rung.id)).size === rungs.length, 'rung ids repeat'));

const length = z.int().check(z.nonnegative());
const positive = z.int().check(z.positive());
const yes = z.optional(z.literal(true));
const ExtendedCounts = z.enum(['in-all', 'on-top']);

/** A rule of the clock table: one row for each id and time in force. Its columns, never its mark, say what the clock does. */
export const ClockRule = z
  .strictObject({
    id: ClockId,
    name: BothLanguages,
    startsOn: ClockEvent,
    /** 'after' the event, or 'before' it: then the due day is the last day on which it may still be done. */
    counts: z.enum(['after', 'before']),
    length,
    unit: ClockUnit,
    /** The law's words if it gives no number of days; shown instead of `length`, which has the same effect. */
    term: z.optional(BothLanguages),
    extendedLength: z.optional(positive),
    /** Whether the extended length includes the ordinary one or comes on top of it. */
    extendedCounts: z.optional(ExtendedCounts),
    /** An act of the Front grants the longer length (Regulation 124 Art. 8.2). */
    extendable: yes,
    /** Pauses while the reporter's answer is awaited. A period set by law continues when the office asks a question. */
    pausable: yes,
    /** Watches one referral: it belongs to that hop, and continues when that hop's answer is sent back. */
    perHop: yes,
    bound: BoundParty,
    /** The instrument with its number and date, or a statement that it is a draft. */
    law: BothLanguages,
    /** Article, clause and point: '8.2', '41.3b'. */
    article: z.optional(someText),
    inForceFrom: Day,
    /** Last day in force. */
    inForceTo: z.optional(Day),
    mark: Mark,
    /** The parts that the law leaves to the province. The ladder is always its own. */
    openToProvince: z.array(z.enum(['length', 'extendedCounts'])),
    /** The province's act that set or confirmed this rule. */
    setBy: z.optional(someText),
    ladder: Ladder,
  })
  .check(
    z.refine((rule) => rule.mark === 'D' || rule.article !== undefined, 'a rule without source'),
    z.refine(
      (rule) => (rule.unit === 'at-once') === (rule.length === 0),
      'only at-once duties have no length',
    ),
    z.refine(
      (rule) => (rule.extendedLength === undefined) === (rule.extendedCounts === undefined),
      'an extended length says how it counts',
    ),
    z.refine(
      (rule) => rule.extendable !== true || rule.extendedLength !== undefined,
      'what may be extended has a longer length',
    ),
    z.refine(
      (rule) => rule.extendedCounts !== 'in-all' || (rule.extendedLength ?? 0) > rule.length,
      'a longer length in all is longer',
    ),
  );
export type ClockRule = z.infer<typeof ClockRule>;

/**
 * The values that a province sets on a rule, and its act; an override without values confirms the rule. `resolveRules`
 * refuses a value that the law fixes.
 */
export const ClockOverride = z.strictObject({
  id: ClockId,
  length: z.optional(positive),
  extendedCounts: z.optional(ExtendedCounts),
  ladder: z.optional(Ladder),
  /** It applies to clocks started from this day on; absent: to all. */
  inForceFrom: z.optional(Day),
  source: someText,
});
export type ClockOverride = z.infer<typeof ClockOverride>;

/** A running or finished clock, as stored in the Report. */
export const Clock = z.strictObject({
  rule: ClockId,
  startedAt: Instant,
  /** The end of the due day (24:00 in Viet Nam, 17:00 UTC), or the exact moment for hours and at-once duties. */
  due: Instant,
  state: z.enum(['running', 'paused', 'met', 'stopped']),
  pauses: z.array(z.strictObject({ from: Instant, to: z.optional(Instant) })),
  /** `length`: the whole length granted, counted from the start, in the rule's unit. */
  extended: z.optional(z.strictObject({ at: Instant, length: positive })),
  /** Ids of the rungs already sent. */
  sent: z.array(someText),
  endedAt: z.optional(Instant),
  /** Due moments that were told before a calendar or rule changed, oldest first. */
  previousDue: z.optional(z.array(Instant)),
  /** Which referral of the report this clock watches, from 0; a report may have several. */
  hop: z.optional(z.int().check(z.nonnegative())),
});
export type Clock = z.infer<typeof Clock>;
