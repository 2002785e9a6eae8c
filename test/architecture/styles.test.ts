import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTree, ROOT } from './tree.ts';

interface Rule {
  readonly file: string;
  /** The media or container query around it; empty outside of any. */
  readonly within: string;
  readonly selector: string;
  readonly declarations: string;
}

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Rules of a sheet, with one level of `@media` and similar resolved. */
const rulesOf = (file: string, sheet: string): Rule[] => {
  const text = sheet.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/@import[^;]*;/g, '');
  const found: Rule[] = [];
  const add = (within: string, body: string): void => {
    for (const [, selector = '', declarations = ''] of body.matchAll(/([^{}]+)\{([^{}]*)\}/g))
      found.push({ file, within, selector: tidy(selector), declarations: tidy(declarations) });
  };
  const nested = /(@[^{};]+)\{((?:[^{}]*\{[^{}]*\})*)\s*\}/g;
  for (const [, within = '', body = ''] of text.matchAll(nested)) add(tidy(within), body);
  add('', text.replaceAll(nested, ''));
  return found;
};

/** Identical rules, with their files. */
const doubles = (rules: readonly Rule[]): string[] =>
  [...Map.groupBy(rules, ({ within, selector, declarations }) => `${within} ${selector} { ${declarations} }`)]
    .filter(([, same]) => same.length > 1)
    .map(([rule, same]) => `${same.map(({ file }) => file).join(', ')}: ${tidy(rule)}`);

const SHEETS = globSync('{web,local}/**/*.css', { cwd: ROOT }).map((file) => file.replaceAll(path.sep, '/'));
const rules = SHEETS.flatMap((file) => rulesOf(file, readFileSync(path.join(ROOT, file), 'utf8')));

describe('style sheets', () => {
  test('contain no rule twice: two sheets import a common part', () => {
    expect(rules.length).toBeGreaterThan(200);
    expect(doubles(rules)).toEqual([]);
  });

  test('name only classes that a page has', () => {
    const pages = readTree()
      .filter(({ file }) => file.startsWith('web/') || file.startsWith('local/'))
      .map(({ text }) => text)
      .join('\n');
    const used = new Set(pages.match(/[a-z][\w-]*/gi));
    const named = new Set(
      rules.flatMap(({ selector }) =>
        [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name),
      ),
    );
    expect([...named].filter((name) => !used.has(name))).toEqual([]);
  });

  test('a rule that stands twice is found, inside a media too, and one that differs is not', () => {
    const one = '/* .a { b: c } */ .a { color: red; } @media print { .a { color: red; } }';
    expect(doubles(rulesOf('one.css', one))).toEqual([]);
    const other = '.a{color:blue}\n@media print {\n  .a { color:  red; }\n}';
    expect(doubles([...rulesOf('one.css', one), ...rulesOf('other.css', other)])).toEqual([
      'one.css, other.css: @media print .a { color: red; }',
    ]);
  });
});
