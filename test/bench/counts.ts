import { structuredLog } from '../../functions/adapters/log.ts';
import { sealedShape } from '../../shared/schemas/sealed-format.ts';
import { startLifeOnTable, type Life } from '../support/life.ts';
import type { BenchRow } from './bench-row.ts';
import { WAITS, wholeLife } from './happy-path.ts';
import { round } from './quantile.ts';
import { countWrites } from './write-units.ts';

/** Lambda's START, END and REPORT lines of one invocation (assumed); functions log from WARN up, so they are not written. */
const PLATFORM_LINE_BYTES = 360;
/** One line of the API's access log in the format of infra/parts/web-api, with CloudWatch's own 26 (assumed). */
const ACCESS_LINE_BYTES = 160;
/** CloudWatch counts this much more for each event. */
const EVENT_BYTES = 26;
/** Nine pages and the sending of the form, two visits to the status, and two requests per decision: the page and the post. */
const REQUESTS = 10 + 2 + 2 * 6;

/** The bytes of our own log lines: the deployed log writes them while the console's streams are captured. */
const bytesLogged = async (world: Life['world'], during: () => Promise<void>): Promise<number> => {
  let bytes = 0;
  const stdout = process.stdout.write.bind(process.stdout);
  const stderr = process.stderr.write.bind(process.stderr);
  const heard = (text: string | Uint8Array): boolean => {
    bytes += Buffer.byteLength(text) + EVENT_BYTES;
    return true;
  };
  const log = structuredLog('bench');
  Object.assign(world.log, log);
  process.stdout.write = heard;
  process.stderr.write = heard;
  try {
    await during();
  } finally {
    process.stdout.write = stdout;
    process.stderr.write = stderr;
  }
  return bytes;
};

/** Transitions of a wait with nothing due, from its start to one moment before the next rung. */
const transitionsAtRest = async (life: Life): Promise<number> => {
  const { report } = await life.send();
  await life.refer(report.id);
  const { nextRung } = await life.report(report.id);
  const before = life.engine.counters.transitions;
  await life.clock.advanceTo(new Date(Date.parse(nextRung ?? '') - 1));
  return life.engine.counters.transitions - before;
};

/** Rows C1, C2, C4 and C7: one report's happy path through the real steps, stores and engine on a frozen clock. */
export const countRows = async (): Promise<BenchRow[]> => {
  const life = await startLifeOnTable();
  try {
    const count = countWrites(life.documentClient);
    const start = { ...life.engine.counters };
    let id = '';
    const logged = await bytesLogged(life.world, async () => {
      id = await wholeLife(life);
    });
    const done = await life.report(id);
    if (done.status !== 'archived') throw new Error(`the happy path ended at ${done.status}`);
    const transitions = life.engine.counters.transitions - start.transitions;
    const invocations = life.engine.counters.invocations - start.invocations;
    // This comes before another report is sent, because the count goes on.
    const written = await writeRow(life, done, count);
    return [
      {
        id: 'C1',
        what: 'transitions of the happy path ÷ human waits',
        floor: 1,
        value: round(transitions / WAITS),
        budget: 2.5,
        unit: '×',
        note: `${String(transitions)} transitions, ${String(WAITS)} waits`,
      },
      {
        id: 'C2',
        what: 'transitions while nothing is due',
        floor: 0,
        value: await transitionsAtRest(life),
        budget: 0,
        unit: '',
        note: 'from the referral to a millisecond before its first reminder',
      },
      written,
      {
        id: 'C7',
        what: 'log bytes a report',
        value: logged + REQUESTS * ACCESS_LINE_BYTES,
        budget: 16_000,
        unit: 'B',
        note: `own lines ${String(logged)} B; access log ${String(REQUESTS)} requests × ${String(ACCESS_LINE_BYTES)} B, both assumed; Lambda's lines are off (system log WARN), on they would add ${String((invocations + REQUESTS) * PLATFORM_LINE_BYTES)} B; machine logs at ERROR: 0`,
      },
    ];
  } finally {
    await life.stop();
  }
};

const writeRow = async (
  life: Life,
  done: Awaited<ReturnType<Life['report']>>,
  { table, indexes, writes }: ReturnType<typeof countWrites>,
): Promise<BenchRow> => {
  const part = await life.world.stores.correspondence.part(done.id, 'narrative');
  if (part === undefined || sealedShape(part.jwe) === undefined)
    throw new Error('the narrative is not sealed');
  const sealedKb = Math.ceil(Buffer.byteLength(part.jwe, 'base64url') / 1024);
  const floor = sealedKb + done.events.length + 2 * WAITS;
  return {
    id: 'C4',
    what: 'write units a life ÷ (sealed KB + events + 2 × waits)',
    floor: 1,
    value: round((table + indexes) / floor),
    budget: 2.5,
    unit: '×',
    note: `${String(table)} of the table + ${String(indexes)} of its indexes in ${String(writes)} writes; ${String(sealedKb)} KB, ${String(done.events.length)} events, ${String(WAITS)} waits`,
  };
};
