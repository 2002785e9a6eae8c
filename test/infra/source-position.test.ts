import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sourcePosition } from '../../infra/commands/source-position.ts';

const root = mkdtempSync(path.join(tmpdir(), 'gan-dan-source-'));
const folder = path.join(root, 'dist/console');
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('the place of an error in a minified bundle is the line that threw it', async () => {
  mkdirSync(path.join(root, 'functions'));
  const source = path.join(root, 'functions/page.ts');
  writeFileSync(
    source,
    "const unused: number = 1;\n\nexport const fail = (): never => {\n  throw new Error('x');\n};\n",
  );
  await build({
    entryPoints: { index: source },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    format: 'esm',
    sourcemap: true,
  });
  // Vitest applies maps itself, so the test does not take the place from a stack; Node counts both numbers from 1.
  const [first = ''] = readFileSync(path.join(folder, 'index.mjs'), 'utf8').split('\n');
  const at = `at r (file:///var/task/index.mjs:1:${String(first.indexOf('new Error') + 1)})`;
  expect(sourcePosition(at, folder)).toBe('functions/page.ts:4:9');
});

test('a place outside the bundles is said to be one', () => {
  expect(() => sourcePosition('at node:internal/process/task_queues:95:5', folder)).toThrow(/No position/);
});
