import { ruleOf } from '../../shared/domain/clocks/resolve-rules.ts';
import { expected } from '../../shared/domain/report/expected.ts';
import { movesText, recounted, type Recounted } from '../../shared/domain/rules/recount.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { isEnded } from '../../shared/schemas/status.ts';
import type { SettlingWorld } from '../acts/announce.ts';
import { commit } from '../acts/commit.ts';
import { settleAndWake } from '../acts/settle.ts';
import type { Rulebook } from '../rulebook.ts';

/** The audiences that were told the old dates: those of the rungs that were sent. */
const toldBefore = ({ before }: Recounted, { rules }: Rulebook): string =>
  [
    ...new Set(
      before.flatMap((clock) =>
        ruleOf(clock, rules)
          .ladder.filter(({ id }) => clock.sent.includes(id))
          .map(({ tells }) => tells),
      ),
    ),
  ].join(' ');

/** Whether the reporter's own page showed one of the dates that moved. */
const wasShownToReporter = (report: Report, { before }: Recounted): boolean =>
  expected(report).some(({ clock }) => before.includes(clock));

const factsOf = (report: Report, change: string, done: Recounted, book: Rulebook) => {
  const { moves } = done;
  if (moves.length === 0) return { change };
  const before = toldBefore(done, book);
  return {
    change,
    moved: movesText(moves),
    told: wasShownToReporter(report, done),
    ...(before !== '' && { toldBefore: before }),
  };
};

/**
 * Recounts the clocks of one report by the rulebook, keeps the old dates in the record and tells everyone who knew
 * them; a second run changes nothing and settles what is still owed. Answers whether a date moved.
 * @throws CaseError conflict.stale when others wrote at every try · partner.*
 */
export const recountReport = async (
  id: string,
  change: string,
  book: Rulebook,
  world: SettlingWorld,
): Promise<boolean> => {
  const found = await world.stores.reports.get(id);
  if (found === undefined || isEnded(found.status)) return false;
  let moved = false;
  const byBook = { ...world, calendar: book.calendar, rules: book.rules };
  await commit(
    found,
    (report) => {
      const done = recounted(report, book);
      moved = done.changed && done.moves.length > 0 && !isEnded(report.status);
      if (!done.changed || isEnded(report.status)) return Promise.resolve(undefined);
      return Promise.resolve({
        ...{ act: 'recount', input: {}, by: { kind: 'system' }, facts: { now: world.clock.now() } },
        noted: { clocks: done.clocks, facts: factsOf(report, change, done, book) },
      } as const);
    },
    (report) => settleAndWake(report, byBook),
    byBook,
  );
  return moved;
};
