import { dueDate } from '../../shared/domain/clocks/due.ts';
import { ruleOf } from '../../shared/domain/clocks/resolve-rules.ts';
import { actorOf } from '../../shared/domain/access.ts';
import { dateInWords, localDate } from '../../shared/domain/local-time.ts';
import type { ActName } from '../../shared/domain/report/acts.ts';
import { holderOf } from '../../shared/domain/report/waits.ts';
import type { ClockRule } from '../../shared/schemas/clock.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { tellEndOutside, tellHeads, tellOffices, tellReporter } from '../tasks/tell.ts';
import type { ActingWorld } from './acting-world.ts';
import { itemIdOf } from './item-id.ts';

/** Acts whose reporter is told that there is something to read, and as what. */
const REPORTER_TOLD: Partial<Record<ActName, 'reporter-news' | 'reporter-question'>> = {
  'guide-elsewhere': 'reporter-news',
  'not-pursue': 'reporter-news',
  merge: 'reporter-news',
  'forward-denunciation': 'reporter-news',
  'note-outcome': 'reporter-news',
  split: 'reporter-news',
  'ask-reporter': 'reporter-question',
  'tell-reporter': 'reporter-news',
  uphold: 'reporter-news',
};

const textIn = (input: object, name: 'message' | 'note'): string | undefined => {
  const text: unknown = name in input ? Reflect.get(input, name) : undefined;
  return typeof text === 'string' && text !== '' ? text : undefined;
};

/** What an act leaves beside the report. Every id comes from the act's own entry in the log, so repeating it writes the same things. */
export const keepItems = async (
  report: Report,
  input: object,
  officer: Officer,
  world: ActingWorld,
): Promise<void> => {
  const { correspondence } = world.stores;
  const at = report.events.at(-1)?.at ?? report.statusSince;
  const item = { reportId: report.id, id: itemIdOf(report), at };
  const message = textIn(input, 'message');
  if (message !== undefined) await correspondence.putMessage({ ...item, from: 'office', text: message });
  const note = textIn(input, 'note');
  if (note !== undefined) await correspondence.putNote({ ...item, by: actorOf(officer), text: note });
};

/** Acts that give a report to another verifier where it stands, so that no new wait tells them. */
const HANDS_ON: ReadonlySet<ActName> = new Set(['reassign', 'recuse', 'hand-over']);

/** Bodies outside the Front: what one of them owes is what it is reminded of. */
const OTHERS: ReadonlySet<ClockRule['bound']> = new Set(['party-body', 'forwarded-to']);

/** Who hears of an act. Called once an act: a form that is sent again tells nobody again. */
export const tellOf = async (report: Report, act: ActName, world: ActingWorld): Promise<void> => {
  const told = REPORTER_TOLD[act];
  if (told !== undefined) await tellReporter(report, told, world);
  await tellEndOutside(report, world);
  if (HANDS_ON.has(act) && holderOf(report)?.role === 'verifier')
    await tellOffices(report, ['holder'], { kind: 'task', number: report.number }, world);
  if (act === 'chase') {
    const { forwarding } = report;
    const clock = report.clocks.findLast(
      (one) => one.state === 'running' && OTHERS.has(ruleOf(one, world.rules).bound),
    );
    const due = clock === undefined ? localDate(world.clock.now()) : dueDate(clock);
    const notice = { kind: 'chase', number: report.number, due: dateInWords(due, 'vi') } as const;
    await (forwarding === undefined
      ? tellOffices(report, ['holder'], notice, world)
      : tellHeads(report, forwarding.body, notice, world));
  }
};
