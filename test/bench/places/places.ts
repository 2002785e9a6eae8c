import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { readUnitsFolder } from '../../../infra/units/folder-source.ts';
import { readPackage } from '../../../infra/units/package-source.ts';
import { tablesOf } from '../../../infra/units/source-rows.ts';
import { withTypeChanges } from '../../../infra/units/type-changes.ts';
import { compileUnits } from '../../../shared/domain/places/compile-units.ts';
import { onlyProvince } from './only-province.ts';
import { createPlaceIndex, type PlaceIndex } from '../../../shared/domain/places/index-of-places.ts';
import type { UnitTables } from '../../../shared/schemas/place.ts';
import type { BenchRow } from '../bench-row.ts';
import { type Engine, loadPeers } from './places-peers.ts';
import { askQuestions, diceOf, type Question, SINGLE_NOISE, TWO_TYPOS } from './places-queries.ts';
import { quantile, round } from '../quantile.ts';

/** Seeds that no weight was tuned on. */
const SEEDS = [7001, 7002] as const;
const QUESTIONS_A_KIND = 250;
const TWO_TYPOS_A_KIND = 600;
/** Peers are slow, so they get a part of the questions (fuse.js takes half a second for one). */
const PEER_SHARE: Readonly<Record<string, number>> = { flexsearch: 4, minisearch: 40, 'fuse.js': 200 };
const ROUNDS = 15;
const LARGEST_PROVINCE = '79';

const UNITS = join(import.meta.dirname, '../../../../shared/units');

/**
 * The tables for the index and for the questions. Only the folder has splits; without it the questions come from the
 * npm package's rows, which are all marked approximate.
 */
const loadTables = (): { tables: UnitTables; asked: UnitTables; source: string } => {
  if (existsSync(UNITS)) {
    const tables = tablesOf(readUnitsFolder(UNITS).rows);
    return { tables, asked: tables, source: 'NSO table' };
  }
  const tables = withTypeChanges(readPackage());
  const oldUnits = tables.oldUnits.map((old) => ({ ...old, approximate: false }));
  return { tables, asked: { ...tables, oldUnits }, source: 'npm package; ../shared/units is not there' };
};

const ask = (tables: UnitTables, noises: typeof SINGLE_NOISE, count: number): Question[] =>
  Object.entries(noises).flatMap(([kind, noise]) =>
    SEEDS.flatMap((seed) => askQuestions(tables, kind, noise, count / SEEDS.length, seed)),
  );

const percent = (part: number, whole: number): number =>
  Math.round((10_000 * part) / Math.max(whole, 1)) / 100;

/** Share of questions whose answer is among the first `depth`. */
const recall = (engine: Engine, questions: readonly Question[], depth: number): number =>
  percent(
    questions.filter(({ text, answers }) =>
      engine
        .find(text)
        .slice(0, depth)
        .some((code) => answers.has(code)),
    ).length,
    questions.length,
  );

const worstKind = (engine: Engine, questions: readonly Question[]): { kind: string; value: number } =>
  [...Map.groupBy(questions, ({ kind }) => kind)]
    .map(([kind, asked]) => ({ kind, value: recall(engine, asked, 1) }))
    .reduce((worst, next) => (next.value < worst.value ? next : worst));

const cpuOf = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** CPU milliseconds of one question, each asked ten times because the clock counts microseconds. */
const cpuEach = (engine: Engine, questions: readonly Question[]): number[] => {
  for (const { text } of questions) engine.find(text);
  return questions.map(
    ({ text }) =>
      cpuOf(() => {
        for (let again = 0; again < 10; again += 1) engine.find(text);
      }) / 10,
  );
};

/** Our CPU divided by a peer's on the same questions: median of rounds, each in random order. */
const cpuRatio = (ours: Engine, peer: Engine, questions: readonly Question[]): number => {
  const dice = diceOf(1);
  const ratios = Array.from({ length: ROUNDS }, () => {
    const asked = Array.from({ length: 60 }, () => dice.pick(questions));
    const spent = new Map<Engine, number>();
    for (const engine of dice.below(2) === 0 ? [ours, peer] : [peer, ours])
      spent.set(
        engine,
        cpuOf(() => {
          for (const { text } of asked) engine.find(text);
        }),
      );
    return (spent.get(ours) ?? 0) / (spent.get(peer) ?? 1);
  });
  return quantile(ratios, 0.5);
};

const Built = z.object({ parse: z.number(), build: z.number(), heap: z.number() });

/** Median cost of a cold start over five fresh processes. */
const buildCost = (tables: UnitTables): z.infer<typeof Built> & { bytes: number } => {
  const folder = mkdtempSync(join(tmpdir(), 'places-'));
  try {
    const file = join(folder, 'units.json');
    const text = JSON.stringify(compileUnits(tables));
    writeFileSync(file, text);
    const runs = Array.from({ length: 5 }, () =>
      Built.parse(
        JSON.parse(
          execFileSync(
            process.execPath,
            ['--expose-gc', join(import.meta.dirname, 'places-build.ts'), file],
            { encoding: 'utf8' },
          ),
        ),
      ),
    );
    const median = (of: 'parse' | 'build' | 'heap') =>
      quantile(
        runs.map((run) => run[of]),
        0.5,
      );
    return {
      parse: median('parse'),
      build: median('build'),
      heap: median('heap'),
      bytes: Buffer.byteLength(text),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const peerRows = (
  ours: Engine,
  peer: Engine,
  single: readonly Question[],
  double: readonly Question[],
): BenchRow[] => {
  const share = PEER_SHARE[peer.name] ?? 1;
  const some = (questions: readonly Question[]) => questions.filter((_, position) => position % share === 0);
  const [one, two] = [some(single), some(double)];
  const note = `${peer.name}, ${String(one.length)} + ${String(two.length)} of the same questions`;
  return [
    { id: 'P1', what: `${peer.name}: recall@1, one noise`, value: recall(peer, one, 1), unit: '%', note },
    { id: 'P1', what: `${peer.name}: recall@5, one noise`, value: recall(peer, one, 5), unit: '%', note },
    { id: 'P1', what: `${peer.name}: recall@1, two typos`, value: recall(peer, two, 1), unit: '%', note },
    ...(peer.name === 'flexsearch'
      ? [
          {
            id: 'P1',
            what: 'places: CPU a query ÷ flexsearch',
            value: round(cpuRatio(ours, peer, single)),
            budget: 0.2,
            unit: '×',
          },
        ]
      : []),
  ];
};

/** Rows on preselection: a wrong preselected commune is the only error that a form would hide. */
const sureRows = (places: PlaceIndex, questions: readonly Question[]): BenchRow[] => {
  const first = questions.map(({ text, answers }) => ({ match: places.search(text)[0], answers }));
  const sure = first.filter(({ match }) => match?.sure === true);
  const wrong = sure.filter(({ match, answers }) => !answers.has(match?.code ?? ''));
  return [
    {
      id: 'P1',
      what: 'places: preselected, one noise',
      value: percent(sure.length, questions.length),
      unit: '%',
    },
    {
      id: 'P1',
      what: 'places: preselected wrongly, one noise',
      floor: 0,
      value: percent(wrong.length, sure.length),
      unit: '%',
    },
  ];
};

/** Row P1 of the performance table: recall and cost of the search of places, compared with three peers. */
export const placesRows = async (): Promise<BenchRow[]> => {
  const { tables, asked, source } = loadTables();
  const places = createPlaceIndex(compileUnits(tables));
  const ours: Engine = { name: 'places', find: (query) => places.search(query).map(({ code }) => code) };
  const single = ask(asked, SINGLE_NOISE, QUESTIONS_A_KIND);
  const double = ask(asked, TWO_TYPOS, TWO_TYPOS_A_KIND);
  const note = `${source}; ${String(single.length)} questions of ${String(Object.keys(SINGLE_NOISE).length)} kinds, seeds ${SEEDS.join(', ')}`;
  const worst = worstKind(ours, single);
  const each = cpuEach(
    ours,
    single.filter((_, position) => position % 5 === 0),
  );
  const country = buildCost(tables);
  const province = buildCost(onlyProvince(tables, LARGEST_PROVINCE));
  const { engines, missing } = await loadPeers(tables);
  return [
    {
      id: 'P1',
      what: 'places: recall@1, one noise',
      value: recall(ours, single, 1),
      floor: 100,
      budget: 99,
      unit: '%',
      better: 'higher',
      note,
    },
    {
      id: 'P1',
      what: 'places: recall@5, one noise',
      value: recall(ours, single, 5),
      floor: 100,
      budget: 99.9,
      unit: '%',
      better: 'higher',
    },
    { id: 'P1', what: 'places: recall@1, the worst kind', value: worst.value, unit: '%', note: worst.kind },
    {
      id: 'P1',
      what: 'places: recall@1, two typos',
      value: recall(ours, double, 1),
      floor: 100,
      budget: 85,
      unit: '%',
      better: 'higher',
      note: `${String(double.length)} questions`,
    },
    ...sureRows(places, single),
    {
      id: 'P1',
      what: 'places: CPU a query, median',
      value: round(quantile(each, 0.5)),
      budget: 0.3,
      unit: 'ms',
    },
    { id: 'P1', what: 'places: CPU a query, 95 of 100', value: round(quantile(each, 0.95)), unit: 'ms' },
    {
      id: 'P1',
      what: 'places: cold index of the country, CPU',
      value: round(country.parse + country.build, 1),
      budget: 120,
      unit: 'ms',
      note: `of which parsing ${String(round(country.parse, 1))}`,
    },
    { id: 'P1', what: 'places: heap of the country', value: round(country.heap, 2), budget: 8, unit: 'MB' },
    {
      id: 'P1',
      what: 'places: cold index of the largest province, CPU',
      value: round(province.parse + province.build, 1),
      unit: 'ms',
    },
    { id: 'P1', what: 'places: heap of the largest province', value: round(province.heap, 2), unit: 'MB' },
    { id: 'P1', what: 'places: units.json', value: round(country.bytes / 1000, 0), unit: 'kB' },
    ...engines.flatMap((peer) => peerRows(ours, peer, single, double)),
    ...missing.map((name) => ({ id: 'P1', what: name, unit: '', note: 'not installed: skipped' })),
  ];
};

if (import.meta.main)
  for (const { what, value, unit, budget, note = '' } of await placesRows())
    process.stdout.write(
      `${what.padEnd(52)} ${String(value ?? '–').padStart(9)} ${unit.padEnd(3)} ${budget === undefined ? '' : `budget ${String(budget)}`}  ${note}\n`,
    );
