import { CaseError, isCaseError } from '../../shared/domain/errors.ts';
import { atHour, localDate } from '../../shared/domain/local-time.ts';
import { actorOf } from '../../shared/domain/access.ts';
import { toldEvents } from '../../shared/domain/report/told-events.ts';
import { newTrackingCode } from '../../shared/domain/tracking-code.ts';
import type { Body } from '../../shared/schemas/body.ts';
import type { RowId } from '../../shared/schemas/jurisdiction.ts';
import type { Officer, Role } from '../../shared/schemas/officer.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { isEnded } from '../../shared/schemas/status.ts';
import type { Submission } from '../../shared/schemas/submission.ts';
import type { Ending, Played } from '../../web/simulator/entry.ts';
import { actOn } from '../casework/act-on.ts';
import { receiveSubmission } from '../intake/receive-submission.ts';
import { actAsReporter } from '../tracking/act-as-reporter.ts';
import type { CasePlan, Move } from './cases.ts';
import { reasonableAnswers } from './reasonable-answers.ts';
import { openRehearsal, type Province, type Rehearsal } from './rehearsal-world.ts';
import { REPORTER_ADDRESS } from './stand-ins.ts';
import { entriesOf } from './timeline.ts';

const CODE = newTrackingCode((bytes) => new Uint8Array(bytes).fill(7));
const HOUR = 3_600_000;
/** Nobody waits longer than this for something to happen; the longest clock is 45 days. */
const LONGEST = 400 * 24 * HOUR;
/** Rows of the jurisdiction table of which each level of subject takes a post. */
const ROW_OF: Record<CasePlan['subject'], RowId> = {
  commune: 'J6',
  province: 'J3',
  central: 'J1',
  front: 'J6',
};

/** The commune Front that the case is played at: the first one in force with a place and a Party body. */
const stageOf = (bodies: readonly Body[], on: string): { front: Body; place: string } => {
  for (const front of bodies) {
    const { kind, level, place, party, inForceFrom, inForceTo } = front;
    const standing = inForceFrom <= on && (inForceTo === undefined || on <= inForceTo);
    const fits = kind === 'front' && level === 'commune' && party !== undefined && standing;
    if (fits && place !== undefined) return { front, place };
  }
  throw new CaseError('input.no-stage', 'The directory has no commune Front with a place and a Party body.', {
    on,
  });
};

/** The bodies the case can touch: those of its place and those of no place; thousands of others would only be carried along. */
const bodiesAt = (place: string, bodies: readonly Body[]): Body[] =>
  bodies.filter((body) => body.place === undefined || body.place === place);

const submissionOf = (plan: CasePlan, { book }: Province, front: Body, place: string): Submission => {
  const post = book.jurisdiction.posts.find(({ row }) => row === ROW_OF[plan.subject]);
  if (post === undefined)
    throw new CaseError('input.no-post', 'The list of posts has none for this level.', {
      level: plan.subject,
    });
  return {
    matter: 'waste',
    body: plan.subject === 'front' ? front.id : 'Đơn vị diễn tập',
    post: post.id,
    place,
    narrative: 'Diễn tập.',
    // The sender of a letter stays on paper (domain §6).
    ...(plan.letter !== true && { contact: { email: REPORTER_ADDRESS } }),
  };
};

const officerAt = async (role: Role, body: string | undefined, { world }: Rehearsal): Promise<Officer> => {
  const officers = await world.stores.directory.officers();
  const officer = officers.find((one) => one.role === role && one.body === body);
  if (officer === undefined)
    throw new CaseError('input.no-officer', 'Nobody of this role sits where the report is.', { role });
  return officer;
};

/** The report as it comes in: by the form, or as a letter that an officer of the place registers. */
const received = async (
  plan: CasePlan,
  submission: Submission,
  front: Body,
  rehearsal: Rehearsal,
): Promise<Report> => {
  const { world, clock } = rehearsal;
  const day = localDate(clock.now());
  const envelope =
    plan.letter === true
      ? {
          ...{ code: CODE, channel: 'post' as const },
          registeredBy: actorOf(await officerAt('intake', front.id, rehearsal)),
          letter: { registerNumber: `1/${day.slice(0, 4)}`, day, office: front.id },
        }
      : { code: CODE, channel: 'web' as const };
  return (await receiveSubmission(submission, envelope, world)).report;
};

/** Plays the moves, then lets time go on until nothing more can happen to the report and what was split off from it. */
const live = async (
  plan: CasePlan,
  submission: Submission,
  front: Body,
  rehearsal: Rehearsal,
): Promise<readonly [Report, ...Report[]]> => {
  const { world, clock } = rehearsal;
  const report = await received(plan, submission, front, rehearsal);
  await rehearsal.idle();
  const standing = async (): Promise<Report> => (await world.stores.reports.get(report.id)) ?? report;
  const family = async (): Promise<readonly [Report, ...Report[]]> => {
    const whole = await standing();
    const parts = await Promise.all((whole.children ?? []).map((id) => world.stores.reports.get(id)));
    return [whole, ...parts.filter((part) => part !== undefined)];
  };

  for (const move of plan.moves) {
    const today = localDate(clock.now());
    const turn =
      move.after === 0
        ? new Date(clock.now().getTime() + HOUR)
        : atHour(world.calendar.addWorkingDays(today, move.after), 10);
    await clock.advanceTo(turn);
    await perform(move, await standing(), rehearsal);
    await rehearsal.idle();
  }
  const end = clock.now().getTime() + LONGEST;
  for (;;) {
    const open = (await family()).filter(({ status }) => !isEnded(status));
    const [next] = open.flatMap(({ nextRung }) => nextRung ?? []).sort();
    if (next === undefined || Date.parse(next) > end) return family();
    await clock.advanceTo(new Date(Math.max(Date.parse(next), clock.now().getTime()) + 1000));
  }
};

const perform = async (move: Move, report: Report, rehearsal: Rehearsal): Promise<void> => {
  const { world } = rehearsal;
  if (move.by === 'reporter') {
    await actAsReporter(CODE, move.act, world);
    return;
  }
  const at = move.by === 'liaison' ? report.hops.at(-1)?.body : report.frontBody;
  const officer = await officerAt(move.by, at, rehearsal);
  const bodies = await world.stores.directory.bodies();
  const party = bodies.find(({ id }) => id === report.frontBody)?.party ?? '';
  const answers = reasonableAnswers({ verifier: `${report.frontBody}.verifier`, party });
  const input = { ...answers[move.act], ...move.with };
  // A move pairs an act with its own answers; the compiler cannot follow a pair chosen at run time.
  await actOn(report.id, move.act, input as never, officer, report.version, world);
};

const SIDE_EXITS = new Set<Report['status']>(['guided', 'merged', 'not-pursued', 'passed-up', 'withdrawn']);

/**
 * A case must end with a result the reporter was told of, with an end they can read by their code, or with an alarm
 * that reached somebody above. Anything else is a person who waits and hears nothing.
 */
const endingOf = (report: Report, { entries, world }: Rehearsal): Ending => {
  if (report.status === 'archived' && report.result !== undefined) {
    const { at } = report.result;
    const told = entries.some((entry) => entry.kind === 'mail' && entry.to === 'reporter' && entry.at >= at);
    return told ? 'result' : 'failure';
  }
  // A letter that was forwarded ends with the receiver's notice; its result is the receiver's to give.
  if (SIDE_EXITS.has(report.status) || (report.status === 'archived' && report.forwarding !== undefined)) {
    const last = report.events.at(-1);
    return toldEvents(report).at(-1)?.at === last?.at ? 'side-exit' : 'failure';
  }
  const alarms = entriesOf(undefined, report, world.rules).filter(
    (entry) => entry.kind === 'clock' && entry.what === 'escalated',
  );
  const heard = alarms.some(({ at }) => entries.some((entry) => entry.kind === 'mail' && entry.at === at));
  return heard ? 'escalation' : 'failure';
};

/**
 * Plays one case in the province as it is, from the moment of receipt to its end. Nothing real is written.
 * @throws CaseError input.* when the province cannot stage it: no commune Front, no post of that level, a date outside the calendar
 */
export const playCase = async (plan: CasePlan, province: Province, received: Date): Promise<Played> => {
  const { front, place } = stageOf(province.bodies, localDate(received));
  const bodies = bodiesAt(place, province.bodies);
  const submission = submissionOf(plan, province, front, place);
  const rehearsal = await openRehearsal({ ...province, bodies }, received);
  const { entries } = rehearsal;
  const about = { name: plan.name, title: plan.title, received: received.toISOString() };
  try {
    const [whole, ...parts] = await live(plan, submission, front, rehearsal);
    const lost = parts.some((part) => endingOf(part, rehearsal) === 'failure');
    const ending = lost ? 'failure' : endingOf(whole, rehearsal);
    return { ...about, ending, status: whole.status, entries };
  } catch (error) {
    // A move that the service refuses is what a rehearsal is there to find. What was never received is no case at all.
    if (!isCaseError(error) || entries.length === 0) throw error;
    return { ...about, ending: 'failure', refused: error.code, entries };
  } finally {
    rehearsal.stop();
  }
};
