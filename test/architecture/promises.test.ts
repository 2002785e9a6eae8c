import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './tree.ts';

const page = readFileSync(path.join(ROOT, 'docs/security.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| P\d+ /.test(line));

describe('docs/security.md', () => {
  test('has a line for each of the fourteen promises', () => {
    expect(rows.map((row) => /P\d+/.exec(row)?.[0])).toEqual(
      Array.from({ length: 14 }, (_none, at) => `P${String(at + 1)}`),
    );
  });

  test('names tests and files that are there', () => {
    const named = [...page.matchAll(/`((?:test|functions|shared|infra|local|web)\/[\w./-]+)`/g)].map(
      ([, file = '']) => file,
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });

  test('says of a promise either which test is named after it, or that it is not made yet', () => {
    const tests = globSync('test/promises/p*.test.ts', { cwd: ROOT }).map((file) => path.basename(file));
    const told = rows.map((row, at) => {
      const number = `p${String(at + 1).padStart(2, '0')}-`;
      const own = tests.filter((file) => file.startsWith(number));
      return own.length > 0 ? own.every((file) => row.includes(file)) : row.includes('not yet');
    });
    expect(told.flatMap((holds, at) => (holds ? [] : [`P${String(at + 1)}`]))).toEqual([]);
  });
});
