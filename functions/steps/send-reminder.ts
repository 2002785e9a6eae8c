import { dueRungs, markSent } from '../../shared/domain/clocks/rungs.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import { rungsText } from '../../shared/domain/report/effects.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { StepInput, StepOutput } from '../../workflows/steps.ts';
import { commit } from '../acts/commit.ts';
import { settle } from '../acts/settle.ts';
import { shareExclusion } from '../acts/share-exclusion.ts';
import type { WorkflowWorld } from '../ports.ts';
import { reportFor, standingOf } from './where-it-stands.ts';

/**
 * Sends every due rung. One write first marks them in the record, and its entry owes the reminders: a second run finds
 * nothing due and settles what the first one still owes (P12).
 */
export const sendDueRungs = async (found: Report, world: WorkflowWorld): Promise<Report> =>
  commit(
    // First completes an interrupted act, so that no one is reminded of a report that is closed to them.
    await shareExclusion(await settle(found, world), world),
    (report) => {
      const now = world.clock.now();
      const due = dueRungs(report.clocks, world.rules, world.calendar, now);
      if (due.length === 0) return Promise.resolve(undefined);
      const clocks = report.clocks.map((clock) =>
        due
          .filter((one) => one.clock === clock)
          .reduce((marked, { rung }) => markSent(marked, [rung.id]), clock),
      );
      const facts = { rungs: rungsText(due), on: localDate(now) };
      return Promise.resolve({
        ...{ act: 'remind', input: {}, by: { kind: 'system' }, facts: { now } },
        noted: { clocks, facts },
      } as const);
    },
    (report) => settle(report, world),
    world,
  );

/** Handles a wait that timed out at its next rung: sends the reminder and answers when to wake again. */
export const sendReminder = async (
  { reportId }: StepInput<'send-reminder'>,
  world: WorkflowWorld,
): Promise<StepOutput<'send-reminder'>> =>
  standingOf(await sendDueRungs(await reportFor(reportId, world), world), world);
