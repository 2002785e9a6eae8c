import type { Clock, ClockId, ClockRule, LadderRung, LocalDate } from '../../schemas/rules/clock.ts';
import type { Event, Report } from '../../schemas/report.ts';
import { dueDate } from '../clocks/due.ts';
import { ruleOf, type ClockRules } from '../clocks/resolve-rules.ts';
import { movesIn, type Move } from '../rules/recount.ts';
import { ruleOfEntry } from './acts/acts.ts';
import { outsideIn } from './ended-outside.ts';
import { holderOf } from './stages.ts';

/** What the offices are told, in ids and dates; the words are made when it is sent. */
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

/** Something that somebody is owed because of one entry of the log. */
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

/** Whether the report still waits in the wait that began with this entry; one that is over tells nobody any more. */
const stillWaits = ({ n }: Event, { events }: Report): boolean =>
  events.findLast(({ opens }) => opens === true)?.n === n;

/** A new wait tells whoever must act; another verifier in the same wait is told by the act that named them. */
const tasksOf = (event: Event, report: Report): Effect[] => {
  const holder = holderOf(report);
  if (holder === undefined) return [];
  if (event.opens === true) return stillWaits(event, report) ? [TASK] : [];
  return ruleOfEntry(event)?.officersHear === 'new-verifier' && holder.role === 'verifier' ? [TASK] : [];
};

/** Bodies outside the Front: what one of them owes is what it is reminded of. */
const OTHERS: ReadonlySet<ClockRule['bound']> = new Set(['party-body', 'forwarded-to']);

const chaseOf = (event: Event, { forwarding, clocks }: Report, rules: ClockRules): Effect[] => {
  if (ruleOfEntry(event)?.officersHear !== 'chased') return [];
  const clock = clocks.findLast((one) => one.state === 'running' && OTHERS.has(ruleOf(one, rules).bound));
  const notice = { kind: 'chase', ...(clock !== undefined && { due: dueDate(clock) }) } as const;
  return forwarding === undefined
    ? [{ to: 'offices', audiences: ['holder'], notice }]
    : [{ to: 'heads-of', body: forwarding.body, notice }];
};

/** The report ended outside this system: its reporter has to write there, and that Front hears so. */
const endOutsideOf = (event: Event): Effect[] => {
  const outside = outsideIn(event);
  return outside === undefined
    ? []
    : [NEWS, { to: 'heads-of', body: outside, notice: { kind: 'ended-outside' } }];
};

/** Rungs as an entry of the log keeps them: `answer-124:overdue-5`, several with a space between. */
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

/** Dates were counted anew: whoever knew the old ones is told, each in one message however many moved. */
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
 * What is owed because of one entry of the log, in a fixed order, so that the place in this list names a notice for
 * ever. Derived from the record alone: whoever comes after a failure finds the same.
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

/** Entries of the log after the last one whose effects were seen to. */
export const entriesAfter = ({ events }: Report, cursor: number): readonly Event[] =>
  events.filter(({ n }) => n > cursor);
