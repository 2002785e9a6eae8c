import { countsDays } from '../../shared/domain/clocks/count-days.ts';
import { dueDate, isOverdue } from '../../shared/domain/clocks/due.ts';
import { ruleOf, type ClockRules } from '../../shared/domain/clocks/resolve-rules.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import type { Clock, LadderRung, RungKind } from '../../shared/schemas/rules/clock.ts';
import type { Event, Report } from '../../shared/schemas/report.ts';
import type { Entry, ClockEntry } from '../../web/simulator/entry.ts';
import type { Rulebook } from '../rulebook.ts';
import { sourcesOfAct, sourcesOfClock, sourcesOfRung } from './sources.ts';

/** A count that includes a year whose days off are not announced may still change. */
const isEstimate = (clock: Clock, { rules, calendar }: Rulebook): boolean =>
  countsDays(ruleOf(clock, rules)) &&
  [dueDate(clock), localDate(new Date(clock.startedAt))].some((day) => calendar.isEstimate(day));

/** The day of forwarding is used until the receiver's own day is noted (see note-receipt). */
const isProvisional = ({ rule, startedAt }: Clock, { forwarding }: Report): boolean =>
  rule === 'told-after-forward' && startedAt !== forwarding?.receivedAt;

const clockEntry = (
  at: string,
  what: ClockEntry['what'],
  clock: Clock,
  report: Report,
  book: Rulebook,
): ClockEntry => {
  const rule = ruleOf(clock, book.rules);
  const provisional = isProvisional(clock, report);
  return {
    ...{ kind: 'clock', at, what, id: rule.id, name: rule.name, due: dueDate(clock) },
    sources: sourcesOfClock(rule, provisional),
    ...(isEstimate(clock, book) && { estimate: true }),
    ...(provisional && { provisional: true }),
  };
};

/** The change of one clock between two versions of a report. */
const becameOf = (before: Clock | undefined, after: Clock): ClockEntry['what'] | undefined => {
  if (before === undefined) return 'start';
  if (before.state !== after.state) {
    if (after.state === 'met')
      return isOverdue(after, new Date(after.endedAt ?? after.due)) ? 'met-late' : 'met';
    return after.state === 'running' ? 'resumed' : after.state;
  }
  return before.due === after.due ? undefined : 'moved';
};

interface RungTold {
  readonly clock: Clock;
  readonly rung: LadderRung;
}

/** The rungs that were sent according to an entry of the log. */
export const rungsTold = ({ act, facts }: Event, report: Report, rules: ClockRules): RungTold[] => {
  const told = act === 'remind' ? facts?.['rungs'] : undefined;
  return (typeof told === 'string' ? told.split(' ') : []).flatMap((text): RungTold[] => {
    const [id, rungId] = text.split(':');
    const clock = report.clocks.findLast(({ rule }) => rule === id);
    if (clock === undefined) return [];
    const rung = ruleOf(clock, rules).ladder.find((one) => one.id === rungId);
    return rung === undefined ? [] : [{ clock, rung }];
  });
};

const RUNG_WHAT = {
  before: 'soon',
  due: 'due',
  overdue: 'overdue',
  escalate: 'escalated',
} as const satisfies Record<RungKind, ClockEntry['what']>;

const rungEntries = (event: Event, report: Report, book: Rulebook): Entry[] =>
  rungsTold(event, report, book.rules).map(({ clock, rung }) => {
    const entry = clockEntry(event.at, RUNG_WHAT[rung.kind], clock, report, book);
    const sources = [...entry.sources, ...sourcesOfRung(ruleOf(clock, book.rules))];
    return { ...entry, sources, tells: rung.tells };
  });

const actEntry = (event: Event, report: Report, { jurisdiction }: Rulebook): Entry => {
  const { at, act, by, facts, to } = event;
  const body = facts?.['body'];
  const row = facts?.['row'];
  return {
    ...{ kind: 'act', at, act, to, sources: sourcesOfAct(event, report, jurisdiction) },
    by: by.kind === 'officer' ? { role: by.role, body: by.body } : by.kind,
    ...(typeof body === 'string' && { body }),
    ...(typeof row === 'string' && { row }),
  };
};

/** The lines of the story for one write of a report: the act and the changes of the clocks. */
export const entriesOf = (before: Report | undefined, after: Report, book: Rulebook): Entry[] => {
  const events = after.events.slice(before?.events.length ?? 0);
  const at = after.events.at(-1)?.at ?? after.receivedAt;
  return [
    ...events.flatMap((event) =>
      event.act === 'remind' ? rungEntries(event, after, book) : [actEntry(event, after, book)],
    ),
    ...after.clocks.flatMap((clock, index): Entry[] => {
      const what = becameOf(before?.clocks[index], clock);
      return what === undefined ? [] : [clockEntry(at, what, clock, after, book)];
    }),
  ];
};
