import { dueDate, isOverdue } from '../../shared/domain/clocks/due.ts';
import { ruleOf, type ClockRules } from '../../shared/domain/clocks/resolve-rules.ts';
import type { Clock, RungKind } from '../../shared/schemas/clock.ts';
import type { Event, Report } from '../../shared/schemas/report.ts';
import type { Entry, ClockEntry } from '../../web/simulator/entry.ts';

const clockEntry = (at: string, what: ClockEntry['what'], clock: Clock, rules: ClockRules): ClockEntry => {
  const { id, name, law, article, mark, setBy, bound } = ruleOf(clock, rules);
  return {
    ...{ kind: 'clock', at, what, id, name, due: dueDate(clock), law, mark, bound },
    ...(article !== undefined && { article }),
    ...(setBy !== undefined && { setBy }),
  };
};

/** What became of one clock between two versions of a report. */
const becameOf = (before: Clock | undefined, after: Clock): ClockEntry['what'] | undefined => {
  if (before === undefined) return 'start';
  if (before.state !== after.state) {
    if (after.state === 'met')
      return isOverdue(after, new Date(after.endedAt ?? after.due)) ? 'met-late' : 'met';
    return after.state === 'running' ? 'resumed' : after.state;
  }
  return before.due === after.due ? undefined : 'moved';
};

const rungEntries = (event: Event, report: Report, rules: ClockRules): Entry[] => {
  const told = event.act === 'remind' ? event.facts?.['rungs'] : undefined;
  return (typeof told === 'string' ? told.split(' ') : []).flatMap((text): Entry[] => {
    const [id, rungId] = text.split(':');
    const clock = report.clocks.findLast(({ rule }) => rule === id);
    if (clock === undefined) return [];
    const rung = ruleOf(clock, rules).ladder.find((one) => one.id === rungId);
    return rung === undefined ? [] : [{ ...clockEntry(event.at, RUNG_WHAT[rung.kind], clock, rules) }];
  });
};

const RUNG_WHAT = {
  before: 'soon',
  due: 'due',
  overdue: 'overdue',
  escalate: 'escalated',
} as const satisfies Record<RungKind, ClockEntry['what']>;

const actEntry = ({ at, act, by, facts, to }: Event): Entry => {
  const body = facts?.['body'];
  const row = facts?.['row'];
  return {
    ...{ kind: 'act', at, act, to },
    by: by.kind === 'officer' ? { role: by.role, body: by.body } : by.kind,
    ...(typeof body === 'string' && { body }),
    ...(typeof row === 'string' && { row }),
  };
};

/** The lines by which one write of a report shows in the story: what was done, and what the clocks did. */
export const entriesOf = (before: Report | undefined, after: Report, rules: ClockRules): Entry[] => {
  const events = after.events.slice(before?.events.length ?? 0);
  const at = after.events.at(-1)?.at ?? after.receivedAt;
  return [
    ...events.flatMap((event) =>
      event.act === 'remind' ? rungEntries(event, after, rules) : [actEntry(event)],
    ),
    ...after.clocks.flatMap((clock, index): Entry[] => {
      const what = becameOf(before?.clocks[index], clock);
      return what === undefined ? [] : [clockEntry(at, what, clock, rules)];
    }),
  ];
};
