import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, ROOMS } from './tree.ts';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** The page that explains each kind of mark, and the form of its explanation. */
const EXPLAINED = {
  '§': { in: 'docs/domain.md', as: /^## §(\d+) /gm },
  J: { in: 'docs/domain.md', as: /^\| J(\d+) +\|/gm },
  P: { in: 'docs/security.md', as: /^\| P(\d+) +\|/gm },
  C: { in: 'test/bench/**/*.ts', as: /\bid: 'C(\d+)'/g },
} as const;
type Kind = keyof typeof EXPLAINED;

const MARK = /(?<![\w/-])(§ ?|[JPC])(\d{1,2})(?![\w%])/g;

const explained = (kind: Kind): ReadonlySet<string> => {
  const { in: where, as } = EXPLAINED[kind];
  return new Set(
    globSync(where, { cwd: ROOT }).flatMap((file) =>
      [...read(file).matchAll(as)].map(([, number = '']) => number),
    ),
  );
};

const files = globSync([...ROOMS.map((room) => `${room}/**/*.{ts,tsx}`), 'docs/**/*.md', '*.md'], {
  cwd: ROOT,
});
const marks = files.flatMap((file) =>
  [...read(file).matchAll(MARK)].map(([mark, kind = '', number = '']) => ({
    file,
    mark,
    kind: kind.trim(),
    number,
  })),
);

describe('the marks in comments and papers', () => {
  test.each(Object.keys(EXPLAINED) as Kind[])(
    '%s and a number is explained where it stands in full',
    (kind) => {
      const known = explained(kind);
      expect(known.size).toBeGreaterThan(3);
      expect(marks.filter((one) => one.kind === kind).length).toBeGreaterThan(3);
      const dangling = marks.filter((one) => one.kind === kind && !known.has(one.number));
      expect(dangling.map(({ file, mark }) => `${file}: ${mark}`)).toEqual([]);
    },
  );

  test('name the page by one name', () => {
    const byAnother = files.filter((file) => read(file).includes('domain facts, section'));
    expect(byAnother).toEqual(['test/architecture/marks.test.ts']);
  });
});
