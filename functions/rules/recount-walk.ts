import { isCaseError } from '../../shared/domain/errors.ts';
import type { Recount, RuleChange } from '../../shared/schemas/rules/rule-change.ts';
import type { Rulebook } from '../rulebook.ts';
import type { SettlingWorld } from '../acts/announce.ts';
import { recountReport } from './recount-report.ts';
import { ALL_ROWS, END_OF_TIME } from '../../shared/store/table.ts';

/** The number of reports after which the progress is stored. */
const STEP = 10;

/**
 * Functions use rules that they read up to a minute ago, so during that time after a decision they may still write a
 * date by the old rules into a report that the walk has passed. A walk that begins later than this finds them all.
 */
const SETTLED_MS = 120_000;

/** Ids of all open reports, in an order that does not change while their dates do. */
export const openReports = async ({ stores }: Pick<SettlingWorld, 'stores'>): Promise<string[]> =>
  (await stores.reports.withRungsUntil(END_OF_TIME, ALL_ROWS)).toSorted();

const begun = (before: Recount | undefined, total: number, now: Date): Recount =>
  before?.after === undefined
    ? { since: now.toISOString(), total, done: 0, failed: 0, moved: before?.moved ?? 0 }
    : before;

const stepOf = async (
  ids: readonly string[],
  change: string,
  book: Rulebook,
  world: SettlingWorld,
): Promise<{ moved: number; failed: number }> => {
  const done = await Promise.all(
    ids.map((id) =>
      recountReport(id, change, book, world).then(
        (moved) => (moved ? 'moved' : 'same'),
        (error: unknown) => {
          world.log.error('clocks of a report could not be counted anew', error, { report: id });
          return 'failed' as const;
        },
      ),
    ),
  );
  const count = (what: string) => done.filter((one) => one === what).length;
  return { moved: count('moved'), failed: count('failed') };
};

/** At the end of a walk: finished, or once more from the beginning. */
const ended = (recount: Recount, decidedAt: string, now: Date): Recount => {
  const settled = Date.parse(recount.since) >= Date.parse(decidedAt) + SETTLED_MS;
  const { after: _last, ...rest } = recount;
  return { ...rest, ...(settled && recount.failed === 0 && { finishedAt: now.toISOString() }) };
};

/** Stores the progress; undefined when another run is doing the work, which then continues alone. */
const kept = async (
  change: RuleChange,
  recount: Recount,
  { stores }: SettlingWorld,
): Promise<RuleChange | undefined> => {
  const next = { ...change, version: change.version + 1, recount };
  try {
    await stores.rules.put(next);
    return next;
  } catch (error) {
    if (isCaseError(error) && error.code === 'conflict.stale') return undefined;
    throw error;
  }
};

/**
 * Walks the open reports for a confirmed change, from the end of an interrupted run on, at most `most` of them.
 * Answers how many it checked and how many had a moved date.
 */
export const walkReports = async (
  change: RuleChange,
  book: Rulebook,
  world: SettlingWorld,
  most: number,
): Promise<{ looked: number; moved: number }> => {
  const { decidedAt = change.proposedAt } = change;
  const ids = await openReports(world);
  let recount = begun(change.recount, ids.length, world.clock.now());
  const { after } = recount;
  const ahead = ids.filter((id) => after === undefined || id > after);
  const mine = ahead.slice(0, most);
  let current: RuleChange | undefined = change;
  let moved = 0;
  for (let at = 0; at < mine.length; at += STEP) {
    const step = mine.slice(at, at + STEP);
    const done = await stepOf(step, change.id, book, world);
    moved += done.moved;
    recount = {
      ...recount,
      done: recount.done + step.length,
      total: recount.done + ahead.length - at,
      moved: recount.moved + done.moved,
      failed: recount.failed + done.failed,
      after: step.at(-1) ?? recount.after,
    };
    current = await kept(current, recount, world);
    if (current === undefined) return { looked: at + step.length, moved };
  }
  if (mine.length === ahead.length) await kept(current, ended(recount, decidedAt, world.clock.now()), world);
  return { looked: mine.length, moved };
};
