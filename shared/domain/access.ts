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

/** A Party body has the report; an answer may still be sent back to the body that gave it. */
const BEFORE_PARTY: readonly Status[] = ['referred', 'answering', 'answered'];

/**
 * A Party body sees a report whose last referral went to it and was not returned, until its answer is closed: then the
 * report may go to the body that examines that answer. Rows without hops are from its own list, which asks the same.
 */
const isBefore = (body: string, { hops, status }: Seen): boolean => {
  if (!BEFORE_PARTY.includes(status)) return false;
  const hop = hops?.at(-1);
  return hops === undefined || (hop?.body === body && hop.returnedAt === undefined);
};

/**
 * Decides for pages, lists, counts, acts and mail whether a report exists for an officer. It first excludes a body or
 * person that the report is about: they get the answer of a report that does not exist (P6).
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

/** An auditor checks logs and clocks of every body except the one complained about, but no content. */
export const canAudit = (officer: Officer, report: Seen): boolean =>
  officer.active && officer.role === 'auditor' && !isExcluded(officer, report);

/** The acts an officer may do on a report now; none when it does not exist for them. */
export const mayDo = (officer: OnDuty, report: Report): ActName[] =>
  canSee(officer, report) ? allowedActs(report, actorOf(officer), ACT_NAMES) : [];

/** What a Party body receives: summary and facts of the referral, nothing of the reporter (Law 25/2018 Art. 56). */
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

/** Whether a clock counts this Party body's time to confirm receipt or to answer. */
const binds = (clock: Clock, report: Report, body: string): boolean =>
  clock.rule === 'receipt-of-referral'
    ? clock.state === 'running' && report.hops.at(-1)?.body === body
    : clock.hop !== undefined && report.hops[clock.hop]?.body === body;

/**
 * The report for one Party body: only its own hops, its answer to the open one, and the clocks that bind it. The
 * summary is that of its referral, because nothing changes it while the body has the report.
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
