import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOMS, ROOT } from './tree.ts';

/** Whether git has the files; in a downloaded copy without git the test cannot distinguish sources from built files. */
const inGit = existsSync(path.join(ROOT, '.git'));
const tracked = inGit
  ? execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
      .split('\0')
      .filter((file) => file !== '' && existsSync(path.join(ROOT, file)))
  : [];

const TOP = new Set([
  ...ROOMS,
  'docs',
  '.ci',
  '.editorconfig',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  '.nvmrc',
  '.prettierignore',
  '.prettierrc.json',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'cdk.json',
  'oxlint.config.ts',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
]);

const isPicture = (file: string): boolean => /\.(png|jpg|webp)$/.test(file);
const MOST_BYTES = 300_000;

/** Lines of tracked text, as `file:line`, that match. */
const lines = (pattern: RegExp, unread: (file: string) => boolean = () => false): string[] =>
  tracked
    .filter((file) => !isPicture(file) && !unread(file))
    .flatMap((file) =>
      readFileSync(path.join(ROOT, file), 'utf8')
        .split('\n')
        .flatMap((line, at) => (pattern.test(line) ? [`${file}:${String(at + 1)}`] : [])),
    );

describe.skipIf(!inGit)('what git holds (skipped in a copy without git)', () => {
  test('has its place in a room or among the fixed files', () => {
    const tops = new Set(tracked.map((file) => file.split('/')[0] ?? ''));
    expect([...tops].filter((top) => !TOP.has(top))).toEqual([]);
  });

  test('is small: nothing over 300 KB but the lock file and pictures of pages', () => {
    const large = tracked.filter(
      (file) =>
        file !== 'package-lock.json' && !isPicture(file) && statSync(path.join(ROOT, file)).size > MOST_BYTES,
    );
    expect(large).toEqual([]);
  });

  test('names no path of a machine', () => {
    expect(lines(/(?<![\w./~-])\/(work|root|home|Users|tmp|private|mnt)\/|\b[A-Z]:\\\\?\w/)).toEqual([]);
  });

  test('names no registry', () => {
    expect(
      lines(/"resolved":\s*"http|registry\.\w|\/\/[\w.-]*(registry|artifactory|nexus)[\w.-]*[:/]/i),
    ).toEqual([]);
  });

  test('contains no note of work for later', () => {
    expect(lines(/\b(TO(?:DO)|FIX(?:ME)|XX(?:X)|HA(?:CK))\b/)).toEqual([]);
  });
});
