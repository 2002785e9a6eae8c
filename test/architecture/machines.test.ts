import { globSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import jsonata from 'jsonata';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ROOT } from './tree.ts';

/** A machine's expression may contain paths, comparisons, `? :` and string concatenation. */
const COMPARISONS = new Set(['=', '!=', '<', '<=', '>', '>=', '&']);

const Node = z.looseObject({ type: z.string(), value: z.optional(z.unknown()) });
const PLAIN = new Set(['path', 'name', 'variable', 'string', 'number', 'value', 'condition']);
/** JSONata keeps filters, orders and groups in these properties of a step. */
const NARROWED = ['predicate', 'stages', 'group', 'index', 'focus', 'ancestor'];

const isPlain = (node: z.infer<typeof Node>): boolean => {
  const compares = node.type === 'binary' && COMPARISONS.has(String(node.value));
  return (PLAIN.has(node.type) || compares) && !NARROWED.some((kind) => kind in node);
};

/** Kinds of nodes in an expression that we do not allow. */
const tooClever = (expression: string): string[] => {
  const visit = (given: unknown): string[] => {
    if (typeof given !== 'object' || given === null) return [];
    const node = Array.isArray(given) ? undefined : Node.safeParse(given).data;
    const own = node === undefined || isPlain(node) ? [] : [node.type];
    return [...own, ...Object.values(given).flatMap(visit)];
  };
  return visit(jsonata(expression).ast());
};

const expressionsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value.startsWith('{%') ? [value.replace(/^\{%|%\}$/g, '')] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(expressionsIn) : [];
};

const machines = await Promise.all(
  globSync('workflows/*.ts', { cwd: ROOT }).map(async (file) => {
    const module: unknown = await import(pathToFileURL(path.join(ROOT, file)).href);
    return { file, expressions: expressionsIn(module) };
  }),
);

describe('the expressions of the state machines', () => {
  test('are paths, comparisons, ? : and string concatenation', () => {
    const all = machines.flatMap(({ file, expressions }) => expressions.map((text) => ({ file, text })));
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter(({ text }) => tooClever(text).length > 0)).toEqual([]);
  });

  test.each(["$status = 'closed'", '$states.result.Payload.nextRung', "$a > 1 ? 'x' & $b.c : 'y'"])(
    '%s is plain enough',
    (text) => {
      expect(tooClever(text)).toEqual([]);
    },
  );

  test.each([
    '$sum(a.b)',
    'a[b = 1]',
    '1 + 2',
    '$a := 1',
    'function($x) { $x }',
    'a.b^(c)',
    '{ "a": b }',
    'a ~> $b',
    '[1..3]',
    'a and b',
    '$not(a)',
    '*.a',
    '-a',
  ])('%s is not', (text) => {
    expect(tooClever(text)).not.toEqual([]);
  });
});
