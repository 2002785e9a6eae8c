import { isCaseError } from '../../shared/domain/errors.ts';
import { ruleOf } from '../../shared/domain/clocks/resolve-rules.ts';
import { dateInWords } from '../../shared/domain/local-time.ts';
import { apply } from '../../shared/domain/report/apply.ts';
import { expected } from '../../shared/domain/report/expected.ts';
import { movesText, recounted, type Recounted } from '../../shared/domain/rules/recount.ts';
import type { LadderRung } from '../../shared/schemas/clock.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { isEnded } from '../../shared/schemas/status.ts';
import type { World } from '../ports.ts';
import type { Rulebook } from '../rulebook.ts';
import { goOn, mustGoOn } from '../tasks/onward.ts';
import type { TellingWorld } from '../tasks/deliver.ts';
import { tellOffices, tellReporter } from '../tasks/tell.ts';

export type RecountingWorld = TellingWorld & Pick<World, 'executions'>;

/** Someone else's writes between our reading and writing; more than a few in a row is a defect. */
const MOST_TRIES = 5;

/** Everyone whom a rung of the clock has told its date, as it was. */
const toldBefore = ({ before }: Recounted, { rules }: Rulebook): LadderRung['tells'][] =>
  before.flatMap((clock) =>
    ruleOf(clock, rules)
      .ladder.filter(({ id }) => clock.sent.includes(id))
      .map(({ tells }) => tells),
  );

const isTold = (report: Report, { before }: Recounted): boolean =>
  expected(report).some(({ clock }) => before.includes(clock));

/** Whoever knew the old date is told the new one, in one message each however many dates moved. */
const tellMoved = async (
  changed: Report,
  done: Recounted,
  told: boolean,
  book: Rulebook,
  world: RecountingWorld,
): Promise<void> => {
  const dates = done.moves.map(({ rule, from, to }, at) => {
    const clock = done.before[at];
    const name = clock === undefined ? rule : ruleOf(clock, book.rules).name.vi;
    return { clock: name, from: dateInWords(from, 'vi'), to: dateInWords(to, 'vi') };
  });
  const audiences = toldBefore(done, book);
  await tellOffices(
    changed,
    ['holder', ...audiences],
    { kind: 'date-moved', number: changed.number, dates },
    world,
  );
  if (told || audiences.includes('reporter')) await tellReporter(changed, 'reporter-date-moved', world);
};

/** A run before this one wrote the report and was cut off before the machine was told. */
const wasRecounted = ({ events }: Report, change: string): boolean => {
  const last = events.at(-1);
  return last?.act === 'recount' && last.facts?.['change'] === change;
};

const recountOnce = async (
  id: string,
  change: string,
  book: Rulebook,
  world: RecountingWorld,
): Promise<boolean> => {
  const report = await world.stores.reports.get(id);
  if (report === undefined || isEnded(report.status)) return false;
  const done = recounted(report, book);
  if (!done.changed) {
    if (wasRecounted(report, change)) await goOn(report, world);
    return false;
  }
  const told = isTold(report, done);
  const facts = { change, ...(done.moves.length > 0 && { moved: movesText(done.moves), told }) };
  const changed = apply(report, 'recount', {}, { kind: 'system' }, { now: world.clock.now() }, book, {
    clocks: done.clocks,
    facts,
  });
  await world.stores.reports.save(changed);
  if (done.moves.length > 0) await tellMoved(changed, done, told, book, world);
  if (mustGoOn(report, changed)) await goOn(changed, world);
  return done.moves.length > 0;
};

/**
 * Counts the clocks of one report by the rulebook, keeps the old dates in the record and tells whoever was told them.
 * Written first and told afterwards, so that nobody is told twice; whoever runs it again finds nothing to change.
 * Answers whether a date moved.
 * @throws CaseError conflict.stale when others kept writing · partner.*
 */
export const recountReport = async (
  id: string,
  change: string,
  book: Rulebook,
  world: RecountingWorld,
): Promise<boolean> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await recountOnce(id, change, book, world);
    } catch (error) {
      const overtaken = isCaseError(error) && error.code === 'conflict.stale';
      if (!overtaken || tries === MOST_TRIES) throw error;
    }
  }
};
