import { expect, test } from 'vitest';
import { readTree } from './tree.ts';

/** Files that make or pass on a store of reports, but do not use it. */
const STORES = /^(shared\/store|functions\/adapters|functions\/simulator)\//;

test('a report is saved in one place only: what follows an act is then never forgotten', () => {
  const saving = readTree()
    .filter(({ file }) => file.startsWith('functions/') && !STORES.test(file))
    .filter(({ text }) => /\breports\s*\.save\b|\{[^{}]*\bsave\b[^{}]*\}\s*=\s*[\w.]*reports\b/.test(text));
  expect(saving.map(({ file }) => file)).toEqual(['functions/acts/commit.ts']);
});
