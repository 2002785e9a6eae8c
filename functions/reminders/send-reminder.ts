import { ruleOf } from '../../shared/domain/clocks/resolve-rules.ts';
import { dueRungs, markSent } from '../../shared/domain/clocks/rungs.ts';
import { dateInWords, localDate } from '../../shared/domain/local-time.ts';
import { apply } from '../../shared/domain/report/apply.ts';
import { dueDate } from '../../shared/domain/clocks/due.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { StepInput, StepOutput } from '../../workflows/steps.ts';
import type { WorkflowWorld } from '../ports.ts';
import { shareExclusion } from '../tasks/share-exclusion.ts';
import { tellOffices, tellReporter } from '../tasks/tell.ts';
import { reportFor, standingOf } from '../tasks/where-it-stands.ts';

type Due = ReturnType<typeof dueRungs>[number];

const tellRung = async (report: Report, { clock, rung }: Due, world: WorkflowWorld): Promise<void> => {
  if (rung.tells === 'reporter') {
    await tellReporter(report, 'reporter-news', world);
    return;
  }
  const notice = {
    kind: 'rung',
    rung: rung.kind,
    number: report.number,
    clock: ruleOf(clock, world.rules).name.vi,
    due: dateInWords(dueDate(clock), 'vi'),
  } as const;
  await tellOffices(report, [rung.tells], notice, world);
};

/**
 * Sends every rung that is due. They are marked in the record first, in one write: whoever comes second finds nothing
 * due, so a reminder goes out once however often the step runs (P12).
 */
export const sendDueRungs = async (found: Report, world: WorkflowWorld): Promise<Report> => {
  // First what an act broke off: nobody is reminded of a report that is closed to them.
  const report = await shareExclusion(found, world);
  const now = world.clock.now();
  const due = dueRungs(report.clocks, world.rules, world.calendar, now);
  if (due.length === 0) return report;
  const clocks = report.clocks.map((clock) =>
    due.filter((one) => one.clock === clock).reduce((marked, { rung }) => markSent(marked, [rung.id]), clock),
  );
  const facts = {
    rungs: due.map(({ clock, rung }) => `${clock.rule}:${rung.id}`).join(' '),
    on: localDate(now),
  };
  const reminded = apply(report, 'remind', {}, { kind: 'system' }, { now }, world, { clocks, facts });
  await world.stores.reports.save(reminded);
  for (const one of due) await tellRung(reminded, one, world);
  return reminded;
};

/** A wait timed out at its next rung: the reminder goes out, and the machine learns when to wake again. */
export const sendReminder = async (
  { reportId }: StepInput<'send-reminder'>,
  world: WorkflowWorld,
): Promise<StepOutput<'send-reminder'>> =>
  standingOf(await sendDueRungs(await reportFor(reportId, world), world), world);
