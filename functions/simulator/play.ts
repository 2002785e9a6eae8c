import { CaseError, isCaseError } from '../../shared/domain/errors.ts';
import { atHour, localDate } from '../../shared/domain/local-time.ts';
import { actorOf } from '../../shared/domain/access.ts';
import { newTrackingCode } from '../../shared/domain/tracking-code.ts';
import type { Officer, Role } from '../../shared/schemas/officer.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { Played } from '../../web/simulator/entry.ts';
import { actOn } from '../acts/act-on.ts';
import { receiveSubmission } from '../intake/receive-submission.ts';
import { actAsReporter } from '../tracking/act-as-reporter.ts';
import type { CasePlan } from './cases.ts';
import { verdictOf, type Verdict } from './ending.ts';
import type { Move } from './moves.ts';
import { reasonableAnswers } from './reasonable-answers.ts';
import { openRehearsal, type Machinery, type Province, type Rehearsal } from './rehearsal-world.ts';
import { stageOf, type Stage } from './stage.ts';
import { isEnded } from '../../shared/schemas/status.ts';

/** A due reminder is sent within a second; one that is not sent after a minute never will be. */
const PATIENCE = 60_000;

/** The report that is played and its parts, in their present state. */
type Family = () => Promise<readonly [Report, ...Report[]]>;

const nextRung = (reports: readonly Report[]): number | undefined => {
  const open = reports.filter(({ status }) => !isEnded(status));
  const [next] = open.flatMap((report) => report.nextRung ?? []).sort();
  return next === undefined ? undefined : Date.parse(next);
};

/**
 * Moves time to a moment, from one reminder to the next, or until nothing more is due. Answers false as soon as a due
 * reminder does not go out: the machine has stopped, and waiting longer would not help.
 */
const timeGoesOn = async (
  until: Date,
  family: Family,
  { clock }: Pick<Rehearsal, 'clock'>,
): Promise<boolean> => {
  for (;;) {
    const next = nextRung(await family());
    if (next === undefined || next > until.getTime()) return true;
    await clock.advanceTo(new Date(Math.max(next, clock.now().getTime()) + PATIENCE));
    const after = nextRung(await family());
    if (after !== undefined && after <= next) return false;
  }
};

const CODE = newTrackingCode((bytes) => new Uint8Array(bytes).fill(7));
const CODE_OF_TWIN = newTrackingCode((bytes) => new Uint8Array(bytes).fill(8));
const HOUR = 3_600_000;
/** Longer than any wait; the longest clock is 45 days. */
const LONGEST = 400 * 24 * HOUR;

const officerAt = async (role: Role, body: string | undefined, { world }: Rehearsal): Promise<Officer> => {
  const officers = await world.stores.directory.officers();
  const officer = officers.find((one) => one.role === role && one.body === body);
  if (officer === undefined)
    throw new CaseError('input.no-officer', 'Nobody of this role sits where the report is.', { role });
  return officer;
};

/** Receives the report: by the form, or as a letter that an officer of the place registers. */
const received = async (
  plan: CasePlan,
  { front, submission }: Stage,
  rehearsal: Rehearsal,
  code = CODE,
): Promise<Report> => {
  const { world, clock } = rehearsal;
  const day = localDate(clock.now());
  const envelope =
    plan.letter === true
      ? {
          ...{ code, channel: 'post' as const },
          registeredBy: actorOf(await officerAt('intake', front.id, rehearsal)),
          letter: { registerNumber: `1/${day.slice(0, 4)}`, day, office: front.id },
        }
      : { code, channel: 'web' as const };
  return (await receiveSubmission(submission, envelope, world)).report;
};

const familyOf =
  (report: Report, { world }: Rehearsal): Family =>
  async () => {
    const whole = (await world.stores.reports.get(report.id)) ?? report;
    const parts = await Promise.all((whole.children ?? []).map((id) => world.stores.reports.get(id)));
    return [whole, ...parts.filter((part) => part !== undefined)];
  };

/** The moment of a move: at ten o'clock after its working days, or an hour later. */
const turnOf = ({ after }: Move, { world, clock }: Rehearsal): Date =>
  after === 0
    ? new Date(clock.now().getTime() + HOUR)
    : atHour(world.calendar.addWorkingDays(localDate(clock.now()), after), 10);

/** Plays the moves, then lets time go on until nothing more can happen. False if the machine stops before. */
const live = async (
  plan: CasePlan,
  family: Family,
  rehearsal: Rehearsal,
  twin: Report | undefined,
): Promise<boolean> => {
  const { clock } = rehearsal;
  for (const move of plan.moves) {
    const turn = turnOf(move, rehearsal);
    if (!(await timeGoesOn(turn, family, rehearsal))) return false;
    await clock.advanceTo(turn);
    const [whole] = await family();
    await perform(move, whole, rehearsal, twin);
    await rehearsal.idle();
  }
  return timeGoesOn(new Date(clock.now().getTime() + LONGEST), family, rehearsal);
};

/** The officer for a role; of two verifiers the assigned one. */
const doerOf = async (role: Role, { frontBody, hops, assignee }: Report, rehearsal: Rehearsal) => {
  const officers = await rehearsal.world.stores.directory.officers();
  const own = officers.find(({ id }) => role === 'verifier' && id === assignee);
  return own ?? officerAt(role, role === 'liaison' ? hops.at(-1)?.body : frontBody, rehearsal);
};

const perform = async (
  move: Move,
  report: Report,
  rehearsal: Rehearsal,
  twin: Report | undefined,
): Promise<void> => {
  const { world } = rehearsal;
  if (move.by === 'reporter') {
    await actAsReporter(CODE, move.act, world);
    return;
  }
  const officer = await doerOf(move.by, report, rehearsal);
  const bodies = await world.stores.directory.bodies();
  const party = bodies.find(({ id }) => id === report.frontBody)?.party ?? '';
  const answers = reasonableAnswers({ verifier: `${report.frontBody}.verifier`, party });
  const into = move.act === 'merge' && twin !== undefined ? { into: twin.number } : {};
  const input = { ...answers[move.act], ...into, ...move.with };
  // A move pairs an act with its own answers; the compiler cannot follow a pair chosen at run time.
  await actOn(report.id, { act: move.act, input: input as never, version: report.version }, officer, world);
};

/** A part that no one hears of fails the case, whatever the result of the rest. */
const verdictOn = async ([whole, ...parts]: readonly [Report, ...Report[]], rehearsal: Rehearsal) => {
  const verdicts: Verdict[] = [];
  for (const part of parts) verdicts.push(await verdictOf(part, rehearsal));
  return verdicts.find(({ ending }) => ending === 'failure') ?? verdictOf(whole, rehearsal);
};

/**
 * Plays one case in the present province, from the receipt to its end. It writes nothing real.
 * @throws CaseError input.* when the province cannot stage it: no commune Front, no post of that level, a date outside the calendar
 */
export const playCase = async (
  plan: CasePlan,
  province: Province,
  at: Date,
  broken?: Partial<Machinery>,
): Promise<Played> => {
  const stage = stageOf(plan, province, localDate(at));
  const rehearsal = await openRehearsal({ ...province, bodies: stage.bodies }, at, broken);
  const { entries } = rehearsal;
  const about = { name: plan.name, title: plan.title, received: at.toISOString() };
  try {
    const twin = plan.twin === true ? await received(plan, stage, rehearsal, CODE_OF_TWIN) : undefined;
    const family = familyOf(await received(plan, stage, rehearsal), rehearsal);
    await rehearsal.idle();
    const isAlive = await live(plan, family, rehearsal, twin);
    const reports = await family();
    const verdict: Verdict = isAlive
      ? await verdictOn(reports, rehearsal)
      : { ending: 'failure', fault: { kind: 'standstill' } };
    return { ...about, ...verdict, status: reports[0].status, entries };
  } catch (error) {
    // A rehearsal exists to find moves that the service refuses. A report that was never received is not a case.
    if (!isCaseError(error) || entries.length === 0) throw error;
    return { ...about, ending: 'failure', fault: { kind: 'refused', code: error.code }, entries };
  } finally {
    rehearsal.stop();
  }
};
