import type { Clock } from '../schemas/rules/clock.ts';
import type { Officer } from '../schemas/officer.ts';
import type { Actor, Hop, Report } from '../schemas/report.ts';
import type { Status } from '../schemas/status.ts';
import { isExcluded, type Closable } from './jurisdiction/exclude.ts';
import { ACT_NAMES, type ActName } from './report/acts/acts.ts';
import { allowedActs } from './report/apply.ts';
import { worksFor, type OnDuty } from './stand-in.ts';

/** What access looks at: a whole report or a row of a list. */
type Seen = Pick<Report, 'status' | 'frontBody' | 'assignee'> & Closable & { readonly hops?: readonly Hop[] };

export const actorOf = ({ id, role, body }: Officer): Actor => ({ kind: 'officer', id, role, body });

/** While it is before a Party body; an answer may still be sent back to whoever gave it. */
const BEFORE_PARTY: readonly Status[] = ['referred', 'answering', 'answered'];

/**
 * A Party body sees what was sent to it last and not given back, until its answer is closed: afterwards the report may
 * go to the body that examines that very answer. The rows of its own list were found by that already.
 */
const isBefore = (body: string, { hops, status }: Seen): boolean => {
  if (!BEFORE_PARTY.includes(status)) return false;
  const hop = hops?.at(-1);
  return hops === undefined || (hop?.body === body && hop.returnedAt === undefined);
};

/**
 * Decides once, for pages, lists, counts, acts and mail, whether a report exists for an officer (promises, roles).
 * Before all else: a body or person the report is about gets the answer of a report that does not exist (P6).
 */
export const canSee = (officer: OnDuty, report: Seen): boolean => {
  if (!officer.active || isExcluded(officer, report)) return false;
  switch (officer.role) {
    case 'intake':
    case 'approver':
      return report.frontBody === officer.body;
    case 'verifier':
      return report.frontBody === officer.body && worksFor(officer, report.assignee);
    case 'liaison':
      return isBefore(officer.body, report);
    default:
      return false;
  }
};

/** An auditor checks logs and clocks of every body but the one complained about; never content. */
export const canAudit = (officer: Officer, report: Seen): boolean =>
  officer.active && officer.role === 'auditor' && !isExcluded(officer, report);

/** The acts an officer may do on a report now; none when it does not exist for them. */
export const mayDo = (officer: OnDuty, report: Report): ActName[] =>
  canSee(officer, report) ? allowedActs(report, actorOf(officer), ACT_NAMES) : [];

/** What a Party body receives: the officer's summary and the facts of the referral, nothing of the reporter (Law 25/2018 Art. 56). */
export type Sanitised = Pick<
  Report,
  | 'id'
  | 'number'
  | 'status'
  | 'statusSince'
  | 'matter'
  | 'subject'
  | 'happenedOn'
  | 'happenedUntil'
  | 'frontBody'
  | 'summary'
  | 'items'
  | 'answer'
  | 'due'
> & { readonly hops: readonly Hop[]; readonly clocks: Report['clocks'] };

/** Whether a clock counts this Party body's time: to confirm receipt, then to answer. */
const binds = (clock: Clock, report: Report, body: string): boolean =>
  clock.rule === 'receipt-of-referral'
    ? clock.state === 'running' && report.hops.at(-1)?.body === body
    : clock.hop !== undefined && report.hops[clock.hop]?.body === body;

/**
 * The package for one Party body: only its own hops, the answer it gave to the open one, and the clocks that bind it.
 * The summary is that of its referral, because nothing changes it while it is before the body.
 */
export const sanitised = (report: Report, body: string): Sanitised => {
  const { id, number, status, statusSince, matter, subject, frontBody } = report;
  const optional = (['happenedOn', 'happenedUntil', 'summary', 'items', 'due'] as const).filter(
    (name) => report[name] !== undefined,
  );
  return {
    id,
    number,
    status,
    statusSince,
    matter,
    subject,
    frontBody,
    ...Object.fromEntries(optional.map((name) => [name, report[name]])),
    ...(report.answer !== undefined &&
      report.hops.at(-1)?.answeredAt !== undefined && { answer: report.answer }),
    hops: report.hops.filter((hop) => hop.body === body),
    clocks: report.clocks.filter((clock) => binds(clock, report, body)),
  };
};
