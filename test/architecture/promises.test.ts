import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createPublic } from '../../functions/public.ts';
import { PRINTED_PROMISES, PROMISES, START_PROMISES } from '../../shared/reference/promises.ts';
import { citizenWords } from '../../web/words/citizen.ts';
import { intakeWords } from '../../web/words/intake.ts';
import { aCitizen, type Page } from '../support/a-citizen.ts';
import { htmlOf } from '../support/html.ts';
import { aPublicWorld } from '../support/public-world.ts';
import { ROOT } from './tree.ts';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const shown = Object.values(PROMISES).flatMap(({ shownBy }) => [...shownBy]);
const page = read('docs/security.md');
const lines = page.split('\n').filter((line) => /^\| P\d+ /.test(line));

describe('the table of promises', () => {
  test.each(shown)('$file has "$title"', ({ file, title }) => {
    expect(existsSync(path.join(ROOT, file))).toBe(true);
    const source = read(file);
    expect(
      ["'", '"', '`'].some(
        (quote) =>
          source.includes(`(${quote}${title}${quote},`) || source.includes(`\n    ${quote}${title}${quote},`),
      ),
    ).toBe(true);
  });

  test('has a row of each of the fourteen numbers', () => {
    const numbers = new Set(Object.values(PROMISES).map(({ number }) => Number(number.slice(1))));
    expect([...numbers].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 14 }, (_none, at) => at + 1));
  });
});

describe('the public pages', () => {
  const citizen = aCitizen(createPublic(aPublicWorld().world));
  /** The sentences of the list behind a heading. */
  const listBehind = ({ html }: Page, heading: string, items: string): string[] =>
    (
      htmlOf(html)
        .querySelectorAll('h2')
        .find(({ text }) => text === heading)
        ?.nextElementSibling?.querySelectorAll(items) ?? []
    ).map(({ text }) => text);

  test.each([
    ['vi', ''],
    ['en', '/en'],
  ] as const)('print exactly the promises that a test shows (%s)', async (language, prefix) => {
    const { about } = intakeWords[language];
    const full = await citizen.send(`${prefix}/gioi-thieu`);
    expect(listBehind(full, about.promiseTitle, 'dt, dd')).toEqual(
      PRINTED_PROMISES.flatMap((name) => [...about.promises[name]]),
    );
    expect(PRINTED_PROMISES).toEqual(
      Object.entries(PROMISES).flatMap(([name, { shownBy }]) => (shownBy.length > 0 ? [name] : [])),
    );

    const { start } = citizenWords[language];
    const first = await citizen.send(language === 'vi' ? '/' : '/en');
    expect(listBehind(first, start.promiseTitle, 'li')).toEqual(
      START_PROMISES.map((name) => start.promises[name]),
    );
  });

  test('do not claim what is not so: that nothing can be erased, that everything is, that no name is kept', () => {
    for (const language of ['vi', 'en'] as const) {
      const said = JSON.stringify([intakeWords[language].about, citizenWords[language].start]);
      expect(said).not.toMatch(
        /không xóa được|Xóa là xóa|tên người bị phản ánh|cannot be erased|Erased is erased|no name of the person/i,
      );
    }
  });
});

describe('docs/security.md', () => {
  test('has a line for each of the fourteen promises', () => {
    expect(lines.map((line) => /P\d+/.exec(line)?.[0])).toEqual(
      Array.from({ length: 14 }, (_none, at) => `P${String(at + 1)}`),
    );
  });

  test.each(lines.map((line) => [/P\d+/.exec(line)?.[0] ?? '', line] as const))(
    'names for %s the tests of the table, and says so where there is none',
    (number, line) => {
      const tests = Object.values(PROMISES).flatMap((row) => (row.number === number ? [...row.shownBy] : []));
      const named = [...(line.split('|').at(-2) ?? '').matchAll(/`(test\/[\w./-]+)`/g)].map(
        ([, file]) => file,
      );
      expect([...new Set(named)].toSorted()).toEqual([...new Set(tests.map(({ file }) => file))].toSorted());
      expect(line.includes('**Not made.**')).toBe(tests.length === 0);
    },
  );

  test('names tests and files that are there', () => {
    const named = [...page.matchAll(/`((?:test|functions|shared|infra|local|web)\/[\w./-]+)`/g)].map(
      ([, file = '']) => file,
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });
});
