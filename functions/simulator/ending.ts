import { toldEvents } from '../../shared/domain/report/told-events.ts';
import { noticeText } from '../../web/words/notices.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { isEnded } from '../../shared/schemas/status.ts';
import type { Ending, Fault } from '../../web/simulator/entry.ts';
import { isHeard } from './alarms.ts';
import type { Rehearsal } from './rehearsal-world.ts';

/** How a report ended, and where it failed, by what. */
export interface Verdict {
  readonly ending: Ending;
  readonly fault?: Fault;
}

const failure = (fault: Fault): Verdict => ({ ending: 'failure', fault });

const RESULT = noticeText({ kind: 'reporter-result' }).subject;
const SIDE_EXITS = new Set<Report['status']>(['guided', 'merged', 'not-pursued', 'passed-up', 'withdrawn']);

const wasToldResult = (since: string, { entries }: Rehearsal): boolean =>
  entries.some(
    (entry) =>
      entry.kind === 'mail' && entry.to === 'reporter' && entry.subject === RESULT && entry.at >= since,
  );

/** Whether anything was written to the reporter from that moment on: by mail, by SMS, or to read by their code. */
const wasWrittenTo = (since: string, { entries }: Rehearsal): boolean =>
  entries.some((entry) => 'text' in entry && entry.to === 'reporter' && entry.at >= since);

const isReadByCode = (report: Report): boolean => toldEvents(report).at(-1)?.at === report.events.at(-1)?.at;

/** Whether the machine still waits for somebody, so that a deed or a reminder can follow. */
const isWaiting = async ({ id }: Report, { world }: Rehearsal): Promise<boolean> => {
  const token = await world.stores.tokens.get(id);
  return token !== undefined && (await world.executions.isRunning(token.execution));
};

const told = (wasTold: boolean, ending: Ending): Verdict =>
  wasTold ? { ending } : failure({ kind: 'untold' });

const endedVerdict = (report: Report, rehearsal: Rehearsal): Verdict => {
  const { result, forwarding, status } = report;
  if (result !== undefined) return told(wasToldResult(result.at, rehearsal), 'result');
  // A letter that was forwarded ends with the receiver's notice; its result is the receiver's to give. That it went on
  // the sender is told (Law 25/2018 Art. 24.2).
  if (forwarding !== undefined) return told(wasWrittenTo(forwarding.at, rehearsal), 'forwarded');
  return told(SIDE_EXITS.has(status) && isReadByCode(report), 'side-exit');
};

/**
 * A case must end with a result the reporter was told of, with an end they can read by their code, or with alarms that
 * reached the level above. Anything else is a person who waits and hears nothing; so is an alarm on the way that
 * nobody above heard, whatever became of the case.
 */
export const verdictOf = async (report: Report, rehearsal: Rehearsal): Promise<Verdict> => {
  const alarms = rehearsal.alarms.filter((alarm) => alarm.report === report.id);
  const unheard = alarms.find((alarm) => !isHeard(alarm, rehearsal.entries));
  if (unheard !== undefined) return failure({ kind: 'unheard', clock: unheard.clock });
  if (isEnded(report.status)) return endedVerdict(report, rehearsal);
  if (!(await isWaiting(report, rehearsal))) return failure({ kind: 'standstill' });
  return alarms.length > 0 ? { ending: 'escalation' } : failure({ kind: 'silence' });
};
