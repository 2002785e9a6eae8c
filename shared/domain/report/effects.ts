import type { Clock, ClockId, ClockRule, LadderRung, LocalDate } from '../../schemas/rules/clock.ts';
import type { Event, Report } from '../../schemas/report.ts';
import { dueDate } from '../clocks/due.ts';
import { ruleOf, type ClockRules } from '../clocks/resolve-rules.ts';
import { movesIn, type Move } from '../rules/recount.ts';
import { ruleOfEntry } from './acts/acts.ts';
import { outsideIn } from './ended-outside.ts';
import { holderOf } from './stages.ts';

/** A notice to an office, in ids and dates; the words are made when it is sent. */
export type OfficeNotice =
  | { readonly kind: 'task' | 'ended-outside' }
  | {
      readonly kind: 'rung';
      readonly rung: LadderRung['kind'];
      readonly clock: ClockId;
      readonly due: LocalDate;
    }
  /** `due` absent: no clock runs for the answer. */
  | { readonly kind: 'chase'; readonly due?: LocalDate }
  | { readonly kind: 'date-moved'; readonly moves: readonly Move[] };

type OfficeAudience = Exclude<LadderRung['tells'], 'reporter'>;

/** One notice or other effect that follows from an entry of the log. */
export type Effect =
  | {
      readonly to: 'reporter';
      readonly kind: 'reporter-news' | 'reporter-question' | 'reporter-result' | 'reporter-date-moved';
    }
  | {
      readonly to: 'offices';
      readonly audiences: readonly OfficeAudience[];
      readonly notice: OfficeNotice;
    }
  | { readonly to: 'heads-of'; readonly body: string; readonly notice: OfficeNotice };

const NEWS: Effect = { to: 'reporter', kind: 'reporter-news' };
const TASK: Effect = { to: 'offices', audiences: ['holder'], notice: { kind: 'task' } };

/** Whether the wait that began with this entry still lasts; a wait that is over sends no notices. */
const stillWaits = ({ n }: Event, { events }: Report): boolean =>
  events.findLast(({ opens }) => opens === true)?.n === n;

/** A new wait tells the officer who must act; the act that names another verifier in the same wait tells that one. */
const tasksOf = (event: Event, report: Report): Effect[] => {
  const holder = holderOf(report);
  if (holder === undefined) return [];
  if (event.opens === true) return stillWaits(event, report) ? [TASK] : [];
  return ruleOfEntry(event)?.officersHear === 'new-verifier' && holder.role === 'verifier' ? [TASK] : [];
};

/** Bodies outside the Front: such a body is reminded only of its own duties. */
const OTHERS: ReadonlySet<ClockRule['bound']> = new Set(['party-body', 'forwarded-to']);

const chaseOf = (event: Event, { forwarding, clocks }: Report, rules: ClockRules): Effect[] => {
  if (ruleOfEntry(event)?.officersHear !== 'chased') return [];
  const clock = clocks.findLast((one) => one.state === 'running' && OTHERS.has(ruleOf(one, rules).bound));
  const notice = { kind: 'chase', ...(clock !== undefined && { due: dueDate(clock) }) } as const;
  return forwarding === undefined
    ? [{ to: 'offices', audiences: ['holder'], notice }]
    : [{ to: 'heads-of', body: forwarding.body, notice }];
};

/** The report ended outside this system: the reporter has to write to that Front, and that Front is told. */
const endOutsideOf = (event: Event): Effect[] => {
  const outside = outsideIn(event);
  return outside === undefined
    ? []
    : [NEWS, { to: 'heads-of', body: outside, notice: { kind: 'ended-outside' } }];
};

/** Rungs as text for the log: `answer-124:overdue-5`, several separated by spaces. */
export const rungsText = (
  rungs: readonly { readonly clock: Clock; readonly rung: { id: string } }[],
): string => rungs.map(({ clock, rung }) => `${clock.rule}:${rung.id}`).join(' ');

const rungsOf = ({ facts }: Event, { clocks }: Report, rules: ClockRules): Effect[] => {
  const sent = facts?.['rungs'];
  if (typeof sent !== 'string') return [];
  return sent.split(' ').flatMap((text): Effect[] => {
    const clock = clocks.findLast(({ rule, sent: ids }) => ids.some((id) => text === `${rule}:${id}`));
    const rung = clock && ruleOf(clock, rules).ladder.find(({ id }) => text === `${clock.rule}:${id}`);
    if (clock === undefined || rung === undefined) return [];
    if (rung.tells === 'reporter') return [NEWS];
    const notice = { kind: 'rung', rung: rung.kind, clock: clock.rule, due: dueDate(clock) } as const;
    return [{ to: 'offices', audiences: [rung.tells], notice }];
  });
};

const AUDIENCES: readonly OfficeAudience[] = ['holder', 'head', 'next-level'];

/** After a recount each person who knew an old date is told in one message, however many dates moved. */
const movesOf = ({ facts }: Event): Effect[] => {
  const moves = movesIn(String(facts?.['moved'] ?? ''));
  if (moves.length === 0) return [];
  const told = String(facts?.['toldBefore'] ?? '').split(' ');
  const audiences = AUDIENCES.filter((one) => one === 'holder' || told.includes(one));
  return [
    { to: 'offices', audiences, notice: { kind: 'date-moved', moves } },
    ...(facts?.['told'] === true || told.includes('reporter')
      ? [{ to: 'reporter', kind: 'reporter-date-moved' } as const]
      : []),
  ];
};

/**
 * The effects of one entry of the log, in a fixed order, because the place in this list is part of a notice's id. They
 * derive from the record alone, so a retry after a failure gets the same list.
 */
export const effectsOf = (event: Event, report: Report, rules: ClockRules): Effect[] => {
  const kind = ruleOfEntry(event)?.reporterHears;
  return [
    ...(kind === undefined ? [] : [{ to: 'reporter', kind } as const]),
    ...endOutsideOf(event),
    ...tasksOf(event, report),
    ...chaseOf(event, report, rules),
    ...rungsOf(event, report, rules),
    ...movesOf(event),
  ];
};

/** Entries of the log whose effects have not been handled yet. */
export const entriesAfter = ({ events }: Report, cursor: number): readonly Event[] =>
  events.filter(({ n }) => n > cursor);
