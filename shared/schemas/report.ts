import * as z from 'zod/mini';
import { Level } from './body.ts';
import { Channel, Kind } from './rules/catalogue.ts';
import { ChecklistItem } from './checklist.ts';
import { Clock, Mark } from './rules/clock.ts';
import { HeldPost } from './rules/jurisdiction.ts';
import { LookupReason } from './rules/lookup-reason.ts';
import { Role } from './officer.ts';
import { Outcome } from './outcome.ts';
import { Residence } from './residence.ts';
import { Status } from './status.ts';
import { KEPT_SHAPE } from './submission.ts';
import { Day, Instant, PlaceCode, ReportId, Slug } from './primitives.ts';

/** The office-holder a report is about: post and body only. A name is in the sealed narrative only. */
export const Subject = z.object({
  place: PlaceCode,
  body: z.optional(Slug),
  bodyText: z.optional(z.string()),
  post: z.optional(Slug),
  postText: z.optional(z.string()),
});
export type Subject = z.infer<typeof Subject>;

/** The subject's standing that officers found, for the jurisdiction lookup; never a name. */
export const Standing = z.object({
  /** All posts, present and former; the reporter's own words stay in `subject`. */
  posts: z.array(HeldPost),
  member: z.optional(z.boolean()),
  /** A deputy of the National Assembly or a people's council (J14). */
  elected: z.optional(z.boolean()),
  /** Where they live, if it is not where they work (J8); `elsewhere`: outside this province. */
  residence: z.optional(Residence),
});
export type Standing = z.infer<typeof Standing>;

/** Who acted. The reporter has no id at all; the system is the workflow or a job. */
export const Actor = z.union([
  z.object({ kind: z.literal('reporter') }),
  z.object({ kind: z.literal('system') }),
  z.object({ kind: z.literal('officer'), id: Slug, role: Role, body: Slug }),
]);
export type Actor = z.infer<typeof Actor>;

/** One entry of the chained log (P11): `hash` covers everything else here, `prev` is the hash before. */
export const Event = z.object({
  n: z.number(),
  at: Instant,
  act: z.string(),
  by: Actor,
  to: Status,
  /** A new wait begins with this entry: in another status, or for other people. */
  opens: z.optional(z.literal(true)),
  reason: z.optional(z.string()),
  /** Codes and ids only: a body, a kind, a clock; never text of the reporter. */
  facts: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
  /** Digest of the form an officer posted: the same form again is the same act, a form with other words is another. */
  form: z.optional(z.string()),
  prev: z.string(),
  hash: z.string(),
});
export type Event = z.infer<typeof Event>;

/** One referral to a Party body and its result. */
export const Hop = z.object({
  body: Slug,
  sentAt: Instant,
  receivedAt: z.optional(Instant),
  letter: z.optional(z.string()),
  longerAskedAt: z.optional(Instant),
  answeredAt: z.optional(Instant),
  returnedAt: z.optional(Instant),
  returnReason: z.optional(z.string()),
});
export type Hop = z.infer<typeof Hop>;

/** A body that may be competent, and why (domain §4). */
export const Candidate = z.object({
  body: Slug,
  row: z.string(),
  /** The level whose Front sends the report; if another Front has it, the report is passed up first. */
  sender: Level,
  mark: Mark,
  /** For the officer who decides. */
  reasons: z.array(LookupReason),
  /** Bodies that get a copy. */
  copies: z.optional(z.array(Slug)),
  /** Facts that, if known or different, would change this answer. */
  wouldChange: z.optional(z.array(LookupReason)),
});
export type Candidate = z.infer<typeof Candidate>;

/** The three questions that decide on an anonymous denunciation (Law 25/2018 Art. 25). */
export const ThreeQuestions = z.object({
  violatorClear: z.boolean(),
  evidenceConcrete: z.boolean(),
  checkable: z.boolean(),
});
export type ThreeQuestions = z.infer<typeof ThreeQuestions>;

const Answer = z.object({
  letter: z.string(),
  outcome: Outcome,
  summary: z.string(),
  at: Instant,
});

/** The result for the reporter, as the approver wrote it. */
const Result = z.object({ outcome: Outcome, text: z.string(), at: Instant });

/** A signed letter or a statement in person stays on paper; this is only its entry in an office's register. */
const Letter = z.object({
  registerNumber: z.string(),
  day: Day,
  office: Slug,
  /** The first report whose letter was typed in the same words; absent on that one. */
  sameAs: z.optional(ReportId),
});

/** The body that a denunciation was forwarded to, its day of receipt and its notice (Law 25/2018 Art. 24.2, 26.2). */
const Forwarding = z.object({
  body: Slug,
  letter: z.string(),
  at: Instant,
  receivedAt: z.optional(Instant),
  notice: z.optional(z.object({ letter: z.string(), summary: z.string(), at: Instant })),
});

/** The office that the reporter was guided to, and the officer's message (domain §2). */
const Guidance = z.object({ to: z.optional(z.string()), message: z.string(), at: Instant });

/** The Report: one item with one version, which holds everything an officer may read without opening a seal. */
export const Report = z.object({
  id: ReportId,
  /** The number for the phone, `26-K7M4-QX2P`; derived from the id, so it needs no counter. */
  number: z.string(),
  version: z.number(),
  status: Status,
  statusSince: Instant,
  receivedAt: Instant,
  channel: Channel,
  ...KEPT_SHAPE,
  kind: z.optional(Kind),
  /** Only for a denunciation. */
  letter: z.optional(Letter),
  forwarding: z.optional(Forwarding),
  guidance: z.optional(Guidance),
  questions: z.optional(ThreeQuestions),
  subject: Subject,
  standing: z.optional(Standing),
  /** When an officer found signs of a crime (J15). */
  crimeSignsAt: z.optional(Instant),
  /** Counts of the sealed parts. `ref` is the random reference that every seal of this report is bound to. */
  enclosed: z.object({
    ref: z.string(),
    narrative: z.boolean(),
    identity: z.boolean(),
    files: z.number(),
    bytes: z.number(),
    sealedBy: z.enum(['browser', 'server']),
    contact: z.optional(z.enum(['email', 'sms'])),
  }),
  /** Hash of what was sent, keyed by the tracking code; distinguishes a repeated post from a different one. */
  contentMark: z.string(),
  frontBody: Slug,
  assignee: z.optional(Slug),
  /** Officers who acted on the substance; none of them closes it (P13). */
  handlers: z.array(Slug),
  checklist: z.array(ChecklistItem),
  /** Ids of the catalogue's items that apply: those in force on the day of the act. */
  items: z.optional(z.array(Slug)),
  /** The officer's own summary, without identity: the only text a Party body receives. */
  summary: z.optional(z.string()),
  candidates: z.array(Candidate),
  hops: z.array(Hop),
  answer: z.optional(Answer),
  result: z.optional(Result),
  excludedBodies: z.array(Slug),
  excludedOfficers: z.array(Slug),
  linked: z.array(ReportId),
  /** The mixed report that this one is a part of, and the parts of this one in the order in which they were split off. */
  parent: z.optional(ReportId),
  children: z.optional(z.array(ReportId)),
  pausedSince: z.optional(Instant),
  clocks: z.array(Clock),
  /** Earliest unsent rung of all running clocks; the key of the reconcile job's sparse index. */
  nextRung: z.optional(Instant),
  /** The date the queue is sorted by: the earliest due moment of the clocks of the person who acts next. */
  due: z.optional(Instant),
  events: z.array(Event),
});
export type Report = z.infer<typeof Report>;
