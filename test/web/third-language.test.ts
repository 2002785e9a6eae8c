import { build } from 'esbuild';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as EveryPage from '../support/every-page.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUNDLE = path.join(ROOT, `node_modules/.third-language-${String(process.pid)}.mjs`);

/** The table's row for a third language. */
const ROW = `
  xx: {
    ...{ name: '⟦Xx⟧', path: '/xx' },
    weekdays: ['⟦Su⟧', '⟦Mo⟧', '⟦Tu⟧', '⟦We⟧', '⟦Th⟧', '⟦Fr⟧', '⟦Sa⟧'],
    dayMonth: (day, month) => \`\${day}/\${month}\`,
    fullDate: (day, month, year) => \`\${day}/\${month}/\${year}\`,
  },
} as const satisfies Readonly<Record<string, LanguageRow>>;`;

/** Its word modules: every Vietnamese sentence, in brackets. */
const BRACKETED = `
function bracketed(words) {
  if (typeof words === 'string') return words === '' ? '' : '⟦' + words + '⟧';
  if (typeof words === 'function') return (...given) => bracketed(words(...given));
  if (Array.isArray(words)) return words.map(bracketed);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, bracketed(value)]));
}
`;

/** The product with a third language: a row of the table, and its word modules. */
const withThirdLanguage = async (): Promise<{ pages: typeof EveryPage; changed: readonly string[] }> => {
  const changed: string[] = [];
  await build({
    entryPoints: [path.join(ROOT, 'test/support/every-page.ts')],
    outfile: BUNDLE,
    ...{ bundle: true, platform: 'node', format: 'esm', packages: 'external', target: 'node24' },
    ...{ jsx: 'automatic', jsxImportSource: 'hono/jsx', logLevel: 'error' },
    plugins: [
      {
        name: 'third-language',
        setup: (plugin) => {
          // The bundle is in another folder; the example's lists are beside their reader.
          plugin.onLoad({ filter: /infra\/province-files\.ts$/ }, async ({ path: file }) => ({
            contents: (await readFile(file, 'utf8')).replaceAll(
              'import.meta.url',
              JSON.stringify(pathToFileURL(file).href),
            ),
            loader: 'ts',
          }));
          plugin.onLoad(
            { filter: /(schemas\/languages|web\/words\/[a-z-]+)\.ts$/ },
            async ({ path: file }) => {
              const source = await readFile(file, 'utf8');
              const contents = source
                .replace(/\n\} as const satisfies Readonly<Record<string, LanguageRow>>;/, ROW)
                .replace('= { vi, en };', '= { vi, en, xx: bracketed(vi) };');
              if (contents !== source) changed.push(path.relative(ROOT, file));
              return { contents: contents + BRACKETED, loader: 'ts' };
            },
          );
        },
      },
    ],
  });
  return { pages: (await import(pathToFileURL(BUNDLE).href)) as typeof EveryPage, changed };
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The texts of a page, and the attributes that screen readers read. */
const textsOf = (html: string): string[] => {
  const body = html.replaceAll(/<(style|script)[\s>].*?<\/\1>/gs, '');
  const spoken = body.matchAll(/\s(?:title|alt|placeholder|aria-label)="([^"]*)"/g);
  const texts = body.replaceAll(/<[^>]*>/g, '\u0000').split('\u0000');
  return [...[...spoken].map(([, text = '']) => text), ...texts].map((text) =>
    text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_whole, name: string) => ENTITIES[name] ?? '').trim(),
  );
};

const stringsIn = (data: unknown): string[] =>
  typeof data === 'string'
    ? [data]
    : typeof data === 'object' && data !== null
      ? Object.values(data).flatMap(stringsIn)
      : [];

/** A text without its bracketed sentences, the innermost first. */
const withoutSentences = (text: string): string => {
  const rest = text.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
  return rest === text ? rest : withoutSentences(rest);
};

let pages: typeof EveryPage;
let changed: readonly string[];
let data: readonly string[];
beforeAll(async () => {
  ({ pages, changed } = await withThirdLanguage());
  data = stringsIn(pages.shownData()).toSorted((one, other) => other.length - one.length);
});
afterAll(() => rm(BUNDLE, { force: true }));

/** Tracking codes, numbers of reports and addresses are in no language. */
const CODES = /\b[0-9A-Z]{1,4}(?:-[0-9A-Z]{1,4})+\b|\b[0-9A-HJKMNP-TV-Z]{4}\b|\/[a-z-]+/g;

/** Words that are in no sentence of the language and in no data. */
const unsaid = (html: string): string[] =>
  textsOf(html)
    .map(withoutSentences)
    .map((text) =>
      data.reduce((rest, known) => (known.length < 3 ? rest : rest.replaceAll(known, ' ')), text),
    )
    .filter((text) => /\p{L}{2}/u.test(text.replaceAll(CODES, ' ')));

describe('a third language', () => {
  test('is a row of the table and its words, and no other file', () => {
    const elsewhere = changed.filter((file) => !file.startsWith('web/words/'));
    expect(elsewhere).toEqual(['shared/schemas/languages.ts']);
    expect(changed.length).toBeGreaterThan(8);
  });

  test('is spoken by every page up to the receipt, and by the page of the report', async () => {
    const language = pages.lastLanguage();
    expect(language).toBe('xx');
    for (const [name, html] of await pages.publicPages(language)) {
      expect(html, name).toContain('<html lang="xx">');
      expect(unsaid(html), name).toEqual([]);
    }
  });

  test('is spoken by the page of a case', async () => {
    const html = await pages.casePage(pages.lastLanguage());
    expect(html).toContain('data-candidate');
    expect(unsaid(html)).toEqual([]);
  });
});
