import { LOCAL_TABLE } from '../../infra/data-folder/dynalite.ts';
import { createStores } from '../../shared/store/create-stores.ts';
import { reportPath } from '../../web/layout/officer-paths.ts';
import { aReport, reportId } from '../support/a-report.ts';
import { startLifeOnTable } from '../support/life.ts';
import type { BenchRow } from './bench-row.ts';
import { cpuOf } from './cpu.ts';
import { browserOf } from './hidden-report.ts';
import { quantile, round } from './quantile.ts';

const FEW = 1000;
const MANY = 10_000;
const ROUNDS = 60;
/** Parallel writes while the table is filled. */
const AT_ONCE = 50;

/**
 * Row Q1: the table reads of a verifier's page of a report, once this process has read the lists of the directory. Row
 * Q2: the CPU of that page with 10,000 reports in the table, divided by that with 1,000; the table's stand-in runs in
 * this process and is counted too.
 */
export const casePageRows = async (wanted: ReadonlySet<string>): Promise<BenchRow[]> => {
  const life = await startLifeOnTable();
  try {
    const { report } = await life.send();
    const { assignee = '', frontBody } = await life.act(report.id, 'intake', 'accept');
    const verifier = await life.world.stores.directory.officer(assignee);
    if (verifier === undefined) throw new Error('nobody verifies it');
    const { ask } = await browserOf(life, verifier);
    const visit = async (): Promise<void> => {
      const { status } = await ask(reportPath(report.id));
      if (status !== 200) throw new Error(`the page answered ${String(status)}`);
    };
    await visit();

    const asked: string[] = [];
    life.documentClient.middlewareStack.add(
      (next, context) => (args) => {
        asked.push(context.commandName ?? '');
        return next(args);
      },
      { step: 'initialize', name: 'asked' },
    );
    await visit();
    const items = asked.filter((command) => command === 'GetItemCommand').length;
    const queries = asked.filter((command) => command === 'QueryCommand').length;
    const reads: BenchRow = {
      ...{ id: 'Q1', what: 'a verifier’s page of a report: reads of the table', unit: '' },
      ...{ value: asked.length, budget: 8, note: `${String(items)} items, ${String(queries)} queries` },
    };
    if (!wanted.has('Q2')) return [reads];

    // Stores without the stream, or ten thousand workflows would run in this process.
    const { reports } = createStores(life.documentClient, LOCAL_TABLE, () => life.clock.now());
    let kept = 1;
    const fillTo = async (size: number): Promise<void> => {
      while (kept < size) {
        const ids = Array.from({ length: Math.min(AT_ONCE, size - kept) }, (_, n) =>
          reportId(10_000 + kept + n),
        );
        await Promise.all(ids.map((id) => reports.create(aReport({ id, frontBody }))));
        kept += ids.length;
      }
    };
    const cpuOfPage = async (): Promise<number> => {
      const costs: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) costs.push(await cpuOf(visit));
      return quantile(costs.slice(ROUNDS / 3), 0.5);
    };
    await fillTo(FEW);
    const few = await cpuOfPage();
    await fillTo(MANY);
    const many = await cpuOfPage();
    return [
      reads,
      {
        ...{ id: 'Q2', what: 'CPU of that page, 10,000 reports ÷ 1,000 reports', floor: 1, unit: '×' },
        ...{ value: round(many / few, 2), budget: 1.3 },
        note: `${String(round(many, 1))} ÷ ${String(round(few, 1))} ms`,
      },
    ];
  } finally {
    await life.stop();
  }
};
