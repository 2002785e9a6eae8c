import { toldEvents } from '../../shared/domain/report/told-events.ts';
import { noticeText } from '../../web/words/notices.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { isEnded } from '../../shared/schemas/status.ts';
import type { Ending, Fault } from '../../web/simulator/entry.ts';
import { isHeard } from './alarms.ts';
import type { Rehearsal } from './rehearsal-world.ts';

/** How a report ended and, for a failure, the status and reason. */
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

/** Whether the reporter got a text from that moment on: by mail, by SMS, or on their status page. */
const wasWrittenTo = (since: string, { entries }: Rehearsal): boolean =>
  entries.some((entry) => 'text' in entry && entry.to === 'reporter' && entry.at >= since);

const isReadByCode = (report: Report): boolean => toldEvents(report).at(-1)?.at === report.events.at(-1)?.at;

/** Whether the machine still waits for a person, so that an act or a reminder can follow. */
const isWaiting = async ({ id }: Report, { world }: Rehearsal): Promise<boolean> => {
  const token = await world.stores.tokens.get(id);
  return token !== undefined && (await world.executions.isRunning(token.execution));
};

const told = (wasTold: boolean, ending: Ending): Verdict =>
  wasTold ? { ending } : failure({ kind: 'untold' });

const endedVerdict = (report: Report, rehearsal: Rehearsal): Verdict => {
  const { result, forwarding, status } = report;
  if (result !== undefined) return told(wasToldResult(result.at, rehearsal), 'result');
  // A forwarded letter ends with the receiver's notice; the receiver gives the result. The sender is told that it was
  // forwarded (Law 25/2018 Art. 24.2).
  if (forwarding !== undefined) return told(wasWrittenTo(forwarding.at, rehearsal), 'forwarded');
  return told(SIDE_EXITS.has(status) && isReadByCode(report), 'side-exit');
};

/**
 * A case must end with a result the reporter was told of, with an end they can read by their code, or with alarms that
 * reached the level above. Anything else means that a person waits and hears nothing. An alarm on the way that no
 * higher office heard fails the case too, whatever its result.
 */
export const verdictOf = async (report: Report, rehearsal: Rehearsal): Promise<Verdict> => {
  const alarms = rehearsal.alarms.filter((alarm) => alarm.report === report.id);
  const unheard = alarms.find((alarm) => !isHeard(alarm, rehearsal.entries));
  if (unheard !== undefined) return failure({ kind: 'unheard', clock: unheard.clock });
  if (isEnded(report.status)) return endedVerdict(report, rehearsal);
  if (!(await isWaiting(report, rehearsal))) return failure({ kind: 'standstill' });
  return alarms.length > 0 ? { ending: 'escalation' } : failure({ kind: 'silence' });
};
