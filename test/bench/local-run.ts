import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { LOCAL_TABLE } from '../../infra/data-folder/dynalite.ts';
import { startChild } from '../local/service-child.ts';
import { startLifeOnTable } from '../support/life.ts';
import type { BenchRow } from './bench-row.ts';
import { cpuOf, pairedRatio } from './cpu.ts';
import { throughToClose } from './happy-path.ts';
import { quantile, round } from './quantile.ts';
import { countWrites } from './write-units.ts';

const ROUNDS = 15;
/** USER_HZ, the same on every Linux that Node runs on. */
const TICKS_A_SECOND = 100;

/** Megabytes in memory and CPU seconds so far of another process; undefined without /proc. */
const taken = (pid: number | undefined): { megabytes: number; seconds: number } | undefined => {
  const folder = `/proc/${String(pid)}`;
  if (!existsSync(folder)) return undefined;
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(path.join(folder, 'status'), 'utf8')) ?? [];
  // The fields after the name, which may contain anything: state is field 3, user and system ticks are 14 and 15.
  const fields = readFileSync(path.join(folder, 'stat'), 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return {
    megabytes: Number(kilobytes) / 1024,
    seconds: (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND,
  };
};

const start = async (data: string) => {
  const begin = performance.now();
  const child = startChild({ DATA: data });
  await child.settled;
  const seconds = (performance.now() - begin) / 1000;
  try {
    child.url();
    return { seconds, ...(taken(child.pid) && { used: taken(child.pid) }) };
  } finally {
    await child.end('SIGTERM');
  }
};

const serviceRows = async (): Promise<BenchRow[]> => {
  const data = mkdtempSync(path.join(tmpdir(), 'gan-dan-bench-'));
  try {
    const first = await start(data);
    const again = await start(data);
    const load = `CPU ${String(again.used?.seconds ?? '?')} s; the machine's load was ${loadavg()[0]?.toFixed(1) ?? '?'}`;
    return [
      {
        id: 'L1',
        what: 'local service, first start: keys made, a week played',
        value: round(first.seconds, 1),
        unit: 's',
        note: `CPU ${String(first.used?.seconds ?? '?')} s`,
      },
      {
        id: 'L1',
        what: 'local service, next start to ready',
        value: round(again.seconds, 1),
        budget: 3,
        unit: 's',
        note: load,
      },
      {
        id: 'L1',
        what: 'local service, memory when ready',
        ...(again.used && { value: round(again.used.megabytes, 0) }),
        budget: 200,
        unit: 'MB',
        note: again.used === undefined ? 'needs /proc' : 'resident',
      },
    ];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
};

/** A report's life through the real steps, compared with as many bare puts of 1 KB into the same table. */
const lifeRow = async (): Promise<BenchRow> => {
  const life = await startLifeOnTable();
  try {
    const count = countWrites(life.documentClient);
    await throughToClose(life);
    const writes = count.writes;
    let put = 0;
    const bare = async (): Promise<void> => {
      for (let nth = 0; nth < writes; nth += 1) {
        const Item = { pk: `BENCH#${String((put += 1))}`, sk: 'x', filling: 'x'.repeat(1000) };
        await life.documentClient.send(new PutCommand({ TableName: LOCAL_TABLE, Item }));
      }
    };
    const whole = async (): Promise<void> => {
      await throughToClose(life);
    };
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) ratios.push(await pairedRatio(whole, bare));
    const milliseconds = await cpuOf(whole);
    return {
      id: 'L1',
      what: 'a life, receipt to close, ÷ its bare store writes, CPU',
      floor: 1,
      value: round(quantile(ratios, 0.5), 2),
      unit: '×',
      note: `${String(writes)} writes; about ${String(round(1000 / milliseconds, 1))} lives a second of one core`,
    };
  } finally {
    await life.stop();
  }
};

/** Row L1: the whole service on a laptop. */
export const localRows = async (): Promise<BenchRow[]> => [...(await serviceRows()), await lifeRow()];
