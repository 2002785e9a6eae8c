import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { FUNCTION_SETTINGS } from '../shared/config.ts';
import { ARROWS, mayImport } from './architecture/arrows.ts';
import { cycles, graphOf, reach } from './architecture/reach.ts';
import { readTree, ROOT } from './architecture/tree.ts';
import { unusedExports } from './architecture/unused-exports.ts';

const files = readTree();
const graph = graphOf(files);
const product = files.filter(({ file }) => !file.startsWith('test/'));
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')));
const under = (...rooms: string[]) => files.filter(({ file }) => rooms.some((room) => file.startsWith(room)));

/** `file:line` of each place where the text matches. */
const places = (found: typeof files, pattern: RegExp): string[] =>
  found.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${file}:${String(at + 1)}`] : [])),
  );

describe('who imports whom', () => {
  test('every import follows an arrow of the house', () => {
    expect(files.length).toBeGreaterThan(300);
    const against = files.flatMap(({ file, imports }) =>
      imports.filter(({ to }) => !mayImport(file, to)).map(({ to }) => `${file} → ${to}`),
    );
    expect(against).toEqual([]);
  });

  test('no two rooms of functions/ import each other', () => {
    const roomOf = (file: string) => /^functions\/[^/]+(?=\/)/.exec(file)?.[0];
    const pairs = new Set(
      under('functions/').flatMap(({ file, imports }) =>
        imports.flatMap(({ to }) => {
          const [from, into] = [roomOf(file), roomOf(to)];
          return from === undefined || into === undefined || from === into ? [] : [`${from} ${into}`];
        }),
      ),
    );
    expect(pairs.size).toBeGreaterThan(20);
    expect([...pairs].filter((pair) => pairs.has(pair.split(' ').toReversed().join(' ')))).toEqual([]);
  });

  test('every arrow is for files that exist', () => {
    expect(ARROWS.map(([from]) => from).filter((from) => under(from).length === 0)).toEqual([]);
  });

  test.each([
    ['shared/domain/access.ts', 'npm:@aws-sdk/client-dynamodb'],
    ['shared/domain/access.ts', 'shared/store/stores.ts'],
    ['shared/schemas/report.ts', 'shared/domain/access.ts'],
    ['shared/sealing/seal.ts', 'shared/sealing/kms-keys.ts'],
    ['shared/sealing/seal.ts', 'node:crypto'],
    ['shared/reference/clocks.ts', 'shared/domain/access.ts'],
    ['workflows/steps.ts', 'functions/steps.ts'],
    ['web/intake/start-page.tsx', 'shared/store/stores.ts'],
    ['web/intake/start-page.tsx', 'functions/page.ts'],
    ['functions/page.ts', 'npm:@aws-sdk/client-dynamodb'],
    ['functions/public.ts', 'local/main.ts'],
    ['functions/steps.ts', 'workflows/report-lifecycle.ts'],
    ['functions/routes/form.ts', 'functions/page.ts'],
    ['infra/casework-stack.ts', 'functions/deps.ts'],
    ['infra/bundle.ts', 'local/main.ts'],
    ['infra/commands/simulate.ts', 'local/settings.ts'],
    ['infra/casework-stack.ts', 'infra/commands/simulate.ts'],
    ['local/main.ts', 'infra/casework-stack.ts'],
    ['local/main.ts', 'npm:aws-cdk-lib'],
    ['elsewhere/new.ts', 'shared/config.ts'],
  ])('%s may not import %s', (file, to) => {
    expect(mayImport(file, to)).toBe(false);
  });

  test('no file comes back to itself through its imports', () => {
    expect(cycles(graph)).toEqual([]);
    expect(
      cycles(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a']],
          ['d', ['a']],
        ]),
      ),
    ).toEqual([['a', 'b', 'c']]);
  });

  test('every import names a file that is there', () => {
    const missing = files.flatMap(({ file, imports }) =>
      imports
        .filter(({ to }) => !/^(npm|node):/.test(to) && !existsSync(path.join(ROOT, to)))
        .map(({ specifier }) => `${file} → ${specifier}`),
    );
    expect(missing).toEqual([]);
  });

  test('what runs in the browser brings nothing of Node, and no package but jose and the schemas', () => {
    const brought = under('web/browser/').flatMap(({ file }) =>
      [...reach(graph, file)]
        .filter((to) => /^(npm|node):/.test(to) && to !== 'npm:jose' && to !== 'npm:zod')
        .map((to) => `${file} → ${to}`),
    );
    expect(brought).toEqual([]);
  });

  test('what a script of package.json hands to Node loads no JSX, which Node cannot read', () => {
    const loaded = graphOf(
      files.map((one) => ({ ...one, imports: one.imports.filter(({ erased }) => !erased) })),
    );
    const roots = Object.values(scripts).flatMap((command) =>
      [...command.matchAll(/node (?:--\S+ )*([\w/-]+\.ts)/g)].map(([, file = '']) => file),
    );
    expect(roots).toContain('infra/commands/simulate.ts');
    const jsx = roots.flatMap((root) =>
      [...reach(loaded, root)].filter((to) => to.endsWith('.tsx')).map((to) => `${root} → ${to}`),
    );
    expect(jsx).toEqual([]);
  });

  test('without local/ every deployment and every operators’ command works as before', () => {
    /** The commands that developers run on this machine. */
    const developers = ['start', 'dev', 'play', 'test', 'bench', 'mutate'];
    const commands = Object.entries(scripts)
      .filter(([name]) => !developers.includes(name))
      .flatMap(([, command]) => [...command.matchAll(/node ([\w/-]+\.ts)/g)].map(([, file = '']) => file));
    expect(commands).toContain('infra/commands/import-bodies.ts');
    const deployed = under('functions/', 'workflows/', 'shared/', 'web/', 'infra/');
    const roots = [...deployed.map(({ file }) => file), ...commands];
    const brought = roots.flatMap((root) =>
      [...reach(graph, root)].filter((to) => to.startsWith('local/')).map((to) => `${root} → ${to}`),
    );
    expect(brought).toEqual([]);
    expect(places(deployed, /\blocal\/[a-z/-]+\.ts/)).toEqual([]);
  });
});

describe('what is done in one place only', () => {
  test.each<[string, RegExp, string[]]>([
    [
      'the environment is read where a process starts',
      /process\.env/,
      ['functions/deps.ts', 'local/main.ts', 'infra/synth.ts'],
    ],
    [
      'clients of AWS are made where the world is built',
      /\bnew [A-Za-z0-9]+Client\(|DynamoDBDocumentClient\.from/,
      ['functions/deps.ts', 'functions/adapters/open-', 'infra/commands/', 'infra/data-folder/', 'local/'],
    ],
    ['keys are spelled in the store', /[`'"][A-Z]+#/, ['shared/store/']],
    ['nothing scans the table', /\bScanCommand\b|actions\/scan|\.scan\(/i, []],
  ])('%s', (_title, pattern, allowed) => {
    const found = product.filter(({ file }) => !allowed.some((room) => file.startsWith(room)));
    expect(places(found, pattern)).toEqual([]);
  });
});

describe('names', () => {
  const DRAWERS = /^(utils?|helpers?|common|types|models|services|managers?|misc)$/;

  test('no folder or file is a drawer', () => {
    const drawers = files.filter(({ file }) =>
      file.split('/').some((part) => DRAWERS.test(part.replace(/\..*$/, ''))),
    );
    expect(drawers.map(({ file }) => file)).toEqual([]);
  });

  test('no folder has more than 20 files; words have one an area and language', () => {
    const counts = Map.groupBy(files, ({ file }) => path.dirname(file));
    const crowded = [...counts].filter(
      ([folder, inside]) => inside.length > 20 && !folder.startsWith('web/words/'),
    );
    expect(crowded.map(([folder]) => folder)).toEqual([]);
  });

  test('files and folders are in kebab-case', () => {
    const others = files.filter(({ file }) => !/^[a-z0-9/-]+(\/_)?[a-z0-9-]*(\.test)?\.tsx?$/.test(file));
    expect(others.map(({ file }) => file)).toEqual([]);
  });
});

describe('nothing is left lying about', () => {
  /** Exports that code outside the tree calls: Lambda and the laptop in the built bundle, province code, a tool. */
  const CALLED_FROM_OUTSIDE = [
    ...Object.keys(FUNCTION_SETTINGS).map((name) => `functions/${name}.ts`),
    'infra/provinces/',
    'test/journeys/a-browser.ts default',
    'test/mutation-config.ts default',
    // The plugin that oxlint.config.ts names.
    'test/architecture/restricted-syntax.ts default',
  ];
  const isOpen = (name: string): boolean => CALLED_FROM_OUTSIDE.some((begin) => name.startsWith(begin));

  test('every export is taken by somebody', () => {
    expect(unusedExports(files).filter((name) => !isOpen(name))).toEqual([]);
  });

  /** Exports for tests only, each with its reason. */
  const FOR_TESTS: Readonly<Record<string, string>> = {
    'functions/ports.ts Mail': 'what a test reads in the outbox',
    'functions/ports.ts Sms': 'what a test reads in the outbox',
    'infra/bundle.ts functionOptions': 'the bench bundles what it compares with the same way',
    'workflows/engine/engine.ts HistoryEvent': 'what a test reads in a history',
    'infra/commands/source-position.ts sourcePosition':
      'the command is run by its file, a test calls its parts',
    'local/stand-ins/evidence-folder.ts EVIDENCE_PATH': 'where a test posts as a browser does',
    'local/service/http-adapter.ts MOST_EVENT_BYTES': 'the limit that a test goes to and over',
    'infra/commands/export-bodies.ts exportBodies': 'the command is run by its file, a test calls its parts',
    'infra/commands/import-bodies.ts importBodies': 'the command is run by its file, a test calls its parts',
    'infra/commands/import-officers.ts importOfficers':
      'the command is run by its file, a test calls its parts',
    'infra/commands/import-units.ts importReport': 'the command is run by its file, a test calls its parts',
    'infra/commands/import-units.ts importUnits': 'the command is run by its file, a test calls its parts',
    'infra/commands/simulate.ts readAsked': 'the command is run by its file, a test calls its parts',
    'infra/commands/province-in-use.ts confirmedProvince': 'a test hands in a store of its own',
    'local/service/scheduled-jobs.ts nextRun': 'a rule of its own, tried without a service',
    'shared/domain/jurisdiction/locate.ts Lookup': 'what a property varies',
    'shared/reference/promises.ts PROMISES': 'pages, paper and tests are held against it',
    'shared/reference/posts.ts POSTS': 'the seed, held against the rows of the table',
    'shared/reference/calendars.ts estimatedDaysOff': 'held against the days that were announced',
    'shared/sealing/structure.ts SealedDemand': 'what the fuzzer varies',
    'shared/store/correspondence/correspondence-writes.ts partItem': 'compared with what the toolbox writes',
    'shared/store/versions.ts UPCASTERS': 'a fixture is demanded of each kind and version',
    'shared/store/versions.ts upcast': 'tried on a chain that no kind has yet',
  };

  test('what only tests take is there for a reason', () => {
    const onlyTested = unusedExports(product).filter((name) => !isOpen(name));
    const unused = new Set(unusedExports(files));
    expect(onlyTested.filter((name) => !unused.has(name)).sort()).toEqual(Object.keys(FOR_TESTS).sort());
  });
});
