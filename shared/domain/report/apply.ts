import type { Actor, Event, Report } from '../../schemas/report.ts';
import { isEnded } from '../../schemas/status.ts';
import { CaseError } from '../errors.ts';
import type { Doer } from './acts/act-rule.ts';
import { actRule, type ActInput, type ActName } from './acts/acts.ts';
import { chain } from './chained-events.ts';
import type { ActFacts, Change } from './changes/change.ts';
import { CHANGES } from './changes/changes.ts';
import { refuseOtherBody } from './handover/open-hop.ts';
import { isClearer, NOTHING_FOLLOWS, passOn, type PassedOn } from './handover/reassign.ts';
import { clocksAfter, duesOf, type CalendarAndRules } from './report-clocks.ts';

const doerOf = (by: Actor): Doer => (by.kind === 'officer' ? by.role : by.kind);

/** Acts that this kind of person may do in the report's present status. access.ts decides who may see it. */
export const allowedActs = (report: Report, by: Actor, acts: readonly ActName[]): ActName[] =>
  acts.filter((act) => refusal(report, act, by) === undefined);

const refusal = (report: Report, act: ActName, by: Actor): CaseError | undefined => {
  const rule = actRule(act);
  if (!rule.by.includes(doerOf(by)))
    return new CaseError('rule.role', 'This role does not do that.', { act });
  if (!rule.from.includes(report.status)) {
    return new CaseError('rule.not-now', 'This cannot be done where the report stands now.', {
      act,
      status: report.status,
    });
  }
  const elsewhere = refuseOtherBody(report, by);
  if (elsewhere !== undefined) return elsewhere;
  const refused = rule.refusedWhen?.find(({ when }) => when(report, by));
  return refused && new CaseError(refused.code, refused.message, { act });
};

/** Reasons that officers type go into the log; messages to the reporter and notes do not. */
const reasonIn = (input: object): { reason?: string } =>
  'reason' in input && typeof input.reason === 'string' ? { reason: input.reason } : {};

const changeOf = <A extends ActName>(
  act: A,
  report: Report,
  input: ActInput<A>,
  facts: ActFacts,
  by: Actor,
): Change => CHANGES[act](report, input, facts, by);

/** The consequences that any act may have: to whom the report is now closed, and who continues with it (J12). */
const followsFrom = (
  before: Report,
  after: Report,
  { successor }: Change,
  { directory }: ActFacts,
  by: Actor,
): PassedOn => {
  if (successor === undefined && !isClearer(before, after)) return NOTHING_FOLLOWS;
  if (directory === undefined)
    throw new Error('To whom a report is closed cannot be told without the directory.');
  const follows = passOn(before, after, directory, successor);
  const { excludedBodies, frontBody } = { ...after, ...follows.set };
  // An officer is refused if no one could continue after their act; an exclusion by the system is applied in any case.
  if (by.kind === 'officer' && excludedBodies.includes(frontBody))
    throw new CaseError('rule.no-superior', 'There is no Front body left that this report is open to.');
  return follows;
};

/** An act by an actor, with the data looked up for it and the changes that its caller adds to the report. */
export interface Deed<A extends ActName> {
  readonly act: A;
  readonly input: ActInput<A>;
  readonly by: Actor;
  readonly facts: ActFacts;
  readonly noted?: {
    readonly clocks?: Report['clocks'];
    readonly facts?: Change['facts'];
    readonly form?: string;
  };
}

/**
 * Does an act: returns the report with the next version, its clocks moved and the act chained into its log. The caller
 * saves it with one conditional write.
 * @throws CaseError rule.* when the act is not allowed now, input.* when the form does not fit
 */
export const apply = <A extends ActName>(
  report: Report,
  { act, input, by, facts, noted = {} }: Deed<A>,
  time: CalendarAndRules,
): Report => {
  const refused = refusal(report, act, by);
  if (refused !== undefined) throw refused;
  const rule = actRule(act);
  const change = changeOf(act, report, input, facts, by);
  const at = facts.now.toISOString();
  const intended =
    rule.to === 'decided'
      ? (change.set?.status ?? report.status)
      : rule.to === 'same'
        ? report.status
        : rule.to;
  const follows = followsFrom(report, { ...report, ...change.set, status: intended }, change, facts, by);
  const status = follows.set.status ?? intended;
  const opens = status !== report.status || rule.beginsAnew === true || follows.anew;
  const resumes =
    report.pausedSince !== undefined &&
    rule.pauses !== true &&
    (status !== report.status || rule.resumes === true);
  const changed: Report = {
    ...report,
    ...change.set,
    ...follows.set,
    version: report.version + 1,
    status,
    statusSince: opens ? at : report.statusSince,
    handlers:
      rule.handles === true && by.kind === 'officer' && !report.handlers.includes(by.id)
        ? [...report.handlers, by.id]
        : report.handlers,
    clocks: clocksAfter(report, act, {
      at: facts.receivedAt ?? facts.now,
      now: facts.now,
      resumes,
      ended: isEnded(status),
      time,
      restarts: follows.restarts,
      ...(noted.clocks !== undefined && { clocks: noted.clocks }),
    }),
  };
  if (resumes || isEnded(status)) delete changed.pausedSince;
  if (rule.beginsAnew === true || follows.unassigned) delete changed.assignee;
  const allFacts = { ...change.facts, ...follows.facts, ...noted.facts };
  const event: Event = chain(report.events, {
    at,
    act,
    by,
    to: status,
    ...(opens && { opens }),
    ...reasonIn(input),
    ...(noted.form !== undefined && { form: noted.form }),
    ...(Object.keys(allFacts).length > 0 && { facts: allFacts }),
  });
  const { nextRung, due, ...rest } = changed;
  return { ...rest, events: [...report.events, event], ...duesOf(changed.clocks, time) };
};
