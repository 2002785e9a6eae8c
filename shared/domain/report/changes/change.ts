import type { Body, Level } from '../../../schemas/body.ts';
import type { Actor, Candidate, Report } from '../../../schemas/report.ts';
import type { ActInput, ActName } from '../acts/acts.ts';
import type { Successor } from '../handover/next-verifier.ts';
import type { Directory } from '../handover/reassign.ts';
import type { Shared } from '../handover/shared-exclusion.ts';
import { CaseError } from '../../errors.ts';

/** The data a change may use besides the report and the form. The caller looks it up, so that changes stay pure. */
export interface ActFacts {
  readonly now: Date;
  readonly candidates?: readonly Candidate[];
  /** Level of the Front body that has the report. */
  readonly level?: Level;
  /** The next higher Front body, when the act passes the report up. */
  readonly superior?: Body;
  /** The report that this one is merged into. */
  readonly into?: string;
  /** The part that is split off, as stored. */
  readonly part?: Report;
  /** When the Party body received the report; not later than now. */
  readonly receivedAt?: Date;
  /** For acts after which the report may be closed to more people or needs another officer or body. */
  readonly directory?: Directory;
  /** What the report takes over from its linked reports. */
  readonly shared?: Shared;
  /** The officer whose cases are handed over, and the successor if one was asked for. */
  readonly handedOver?: { readonly from: string; readonly to?: string | undefined };
}

/** The fields of the report that an act changes; `facts` goes into the log. */
export interface Change {
  readonly set?: Partial<Report>;
  readonly facts?: Record<string, string | number | boolean>;
  /** Set when an officer gives the report up: a rule decides who takes over (reassign.ts). */
  readonly successor?: Successor;
}

type ChangeOf<A extends ActName> = (report: Report, input: ActInput<A>, facts: ActFacts, by: Actor) => Change;

/** One function for each of the acts `A`; the compiler demands all of them. */
export type ChangesOf<A extends ActName> = { readonly [One in A]: ChangeOf<One> };

/** The change of an act that changes only the status. */
export const nothing = (): Change => ({});

/** Checks another body's day of receipt. @throws CaseError input.future-date · input.before-sending */
export const refuseOtherDays = (receivedAt: Date, sentAt: string, now: Date): void => {
  const field = 'receivedOn';
  if (receivedAt > now)
    throw new CaseError('input.future-date', 'The date of receipt lies in the future.', { field });
  if (receivedAt.toISOString() < sentAt)
    throw new CaseError('input.before-sending', 'The date of receipt lies before the sending.', { field });
};
