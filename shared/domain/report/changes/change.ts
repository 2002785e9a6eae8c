import type { Body, Level } from '../../../schemas/body.ts';
import type { Actor, Candidate, Report } from '../../../schemas/report.ts';
import type { ActInput, ActName } from '../acts/acts.ts';
import type { Successor } from '../handover/next-verifier.ts';
import type { Directory } from '../handover/reassign.ts';
import type { Shared } from '../handover/shared-exclusion.ts';
import { CaseError } from '../../errors.ts';

/** What a change may look at besides the report and the form: looked up by the caller, so that changes stay pure. */
export interface ActFacts {
  readonly now: Date;
  readonly candidates?: readonly Candidate[];
  /** Level of the Front body that has the report. */
  readonly level?: Level;
  /** The next higher Front body, when the act passes the report up. */
  readonly superior?: Body;
  /** The report that this one is merged into. */
  readonly into?: string;
  /** The part that is split off, as it is kept. */
  readonly part?: Report;
  /** When the Party body received the report; not later than now. */
  readonly receivedAt?: Date;
  /** For acts after which the report may be closed to more people, or has to be given to another. */
  readonly directory?: Directory;
  /** What the report takes over from those it is linked with. */
  readonly shared?: Shared;
  /** Whose cases are handed over, and to whom if somebody asked for it. */
  readonly handedOver?: { readonly from: string; readonly to?: string | undefined };
}

/** The fields of the report that an act changes; `facts` goes into the log. */
export interface Change {
  readonly set?: Partial<Report>;
  readonly facts?: Record<string, string | number | boolean>;
  /** Someone gives the report up: who takes over is decided by rule (pass-on.ts). */
  readonly successor?: Successor;
}

type ChangeOf<A extends ActName> = (report: Report, input: ActInput<A>, facts: ActFacts, by: Actor) => Change;

/** The functions of some acts, one each; the compiler demands all of them. */
export type ChangesOf<A extends ActName> = { readonly [One in A]: ChangeOf<One> };

/** An act that changes no more than the place of the report. */
export const nothing = (): Change => ({});

/** The day somebody else received it: not before it was sent, not after today. @throws CaseError input.future-date · input.before-sending */
export const refuseOtherDays = (receivedAt: Date, sentAt: string, now: Date): void => {
  const field = 'receivedOn';
  if (receivedAt > now)
    throw new CaseError('input.future-date', 'The date of receipt lies in the future.', { field });
  if (receivedAt.toISOString() < sentAt)
    throw new CaseError('input.before-sending', 'The date of receipt lies before the sending.', { field });
};
