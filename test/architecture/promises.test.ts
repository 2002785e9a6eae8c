import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createPublic } from '../../functions/public.ts';
import { PRINTED_PROMISES, PROMISES, START_PROMISES } from '../../shared/reference/promises.ts';
import { citizenWords } from '../../web/words/citizen.ts';
import { intakeWords } from '../../web/words/intake.ts';
import { aCitizen } from '../support/a-citizen.ts';
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
  const plain = (html: string): string =>
    html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  /** The first list behind a heading. */
  const listBehind = (html: string, heading: string, list: 'dl' | 'ul'): string =>
    new RegExp(`<h2>${heading}</h2><${list}[^>]*>(.*?)</${list}>`, 's').exec(html)?.[1] ?? '';

  test.each([
    ['vi', ''],
    ['en', '/en'],
  ] as const)('print exactly the promises that a test shows (%s)', async (language, prefix) => {
    const { about } = intakeWords[language];
    const full = plain((await citizen.send(`${prefix}/gioi-thieu`)).html);
    const printed = [
      ...listBehind(full, about.promiseTitle, 'dl').matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gs),
    ];
    expect(printed.map(([, title, how]) => [title, how])).toEqual(
      PRINTED_PROMISES.map((name) => [...about.promises[name]]),
    );
    expect(PRINTED_PROMISES).toEqual(
      Object.entries(PROMISES).flatMap(([name, { shownBy }]) => (shownBy.length > 0 ? [name] : [])),
    );

    const { start } = citizenWords[language];
    const first = plain((await citizen.send(language === 'vi' ? '/' : '/en')).html);
    const items = [...listBehind(first, start.promiseTitle, 'ul').matchAll(/<li>(.*?)<\/li>/gs)];
    expect(items.map(([, item]) => item)).toEqual(START_PROMISES.map((name) => start.promises[name]));
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
