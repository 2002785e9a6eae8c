import { describe, expect, test } from 'vitest';
import {
  bodiesAt,
  bodyOf,
  chainOf,
  higherLevel,
  higherOpen,
  levelsFrom,
  raised,
  receivingAt,
  treeOf,
} from '../../../shared/domain/jurisdiction/tree-of-bodies.ts';
import type { Body } from '../../../shared/schemas/body.ts';

const TODAY = '2026-11-23';
const aBody = (id: string, kind: Body['kind'], level: Body['level'], change: Partial<Body> = {}): Body => ({
  ...{ id, kind, level, name: id, nameEn: id, inForceFrom: '2021-01-01' },
  ...(level === 'commune' && { place: '1' }),
  ...change,
});
const central = aBody('central', 'party', 'central');
const province = aBody('province', 'party', 'province', { superior: 'central' });
const commune = aBody('commune', 'party', 'commune', { superior: 'province' });
const cell = aBody('cell', 'party', 'residential', { superior: 'commune', place: '1' });
const office = aBody('office', 'agency', 'commune', { superior: 'commune' });
const all = [cell, commune, province, central, office];
const treeWith = (bodies: readonly Body[], excluded: readonly string[] = []) =>
  treeOf(bodies, TODAY, excluded);
const idsOf = (bodies: readonly Body[]) => bodies.map(({ id }) => id);

test.each([
  ['residential', ['residential', 'commune', 'province', 'central']],
  ['province', ['province', 'central']],
  ['central', ['central']],
] as const)('from %s the levels upwards are %j', (level, expected) => {
  expect(levelsFrom(level)).toEqual(expected);
  for (const above of expected)
    expect([higherLevel(level, above), higherLevel(above, level)]).toEqual([above, above]);
});

describe('the chain above a body', () => {
  test.each<[string, Body[], string, string[]]>([
    ['goes up to the top', all, 'cell', ['cell', 'commune', 'province', 'central']],
    [
      'may lead from another kind to a committee',
      all,
      'office',
      ['office', 'commune', 'province', 'central'],
    ],
    [
      'never leads from a committee to another kind',
      [...all, { ...commune, id: 'x', superior: 'office' }],
      'x',
      ['x'],
    ],
    ['never leads down', [...all, { ...province, id: 'x', superior: 'commune' }], 'x', ['x']],
    [
      'may stay on a level',
      [...all, { ...province, id: 'x', superior: 'province' }],
      'x',
      ['x', 'province', 'central'],
    ],
    [
      'ends where it would go round',
      [
        { ...commune, superior: 'x' },
        { ...commune, id: 'x', superior: 'commune' },
      ],
      'x',
      ['x', 'commune'],
    ],
    ['ends at a link to nothing', [{ ...commune, superior: 'nothing' }], 'commune', ['commune']],
  ])('%s', (_how, bodies, from, expected) => {
    const tree = treeWith(bodies);
    expect(idsOf(chainOf(bodyOf(from, tree), tree))).toEqual(expected);
  });

  test('is empty for no body', () => {
    expect(chainOf(undefined, treeWith(all))).toEqual([]);
    expect(bodyOf(undefined, treeWith(all))).toBeUndefined();
  });

  test.each<[string, readonly string[], string, string | undefined]>([
    ['cell', [], TODAY, 'commune'],
    ['cell', ['commune'], TODAY, 'province'],
    ['cell', ['commune', 'province', 'central'], TODAY, undefined],
    ['cell', [], '2020-12-31', undefined],
    ['central', [], TODAY, undefined],
    ['nothing', [], TODAY, undefined],
  ])('of %s, closed to %j on %s, next is %s', (from, excluded, today, expected) => {
    expect(higherOpen(from, all, excluded, today)?.id).toBe(expected);
  });
});

test('bodies of a level are those in force, below the province those of the place', () => {
  const elsewhere = aBody('elsewhere', 'party', 'commune', { place: '2' });
  const over = aBody('over', 'party', 'commune', { inForceTo: '2026-11-22' });
  const tree = treeWith([...all, elsewhere, over], ['commune']);
  expect(idsOf(bodiesAt('party', 'commune', '1', tree))).toEqual(['commune']);
  expect(idsOf(bodiesAt('party', 'commune', '2', tree))).toEqual(['elsewhere']);
  expect(idsOf(bodiesAt('party', 'province', '2', tree))).toEqual(['province']);
  expect(idsOf(bodiesAt('agency', 'commune', '1', tree))).toEqual(['office']);
});

describe('for a body receives', () => {
  const ended = { inForceTo: '2026-11-22' };
  test.each<[string, Body[], string[], Body, [string, string[], boolean][]]>([
    ['the body itself', all, [], commune, [['commune', [], false]]],
    ['the next, if the report is about it', all, ['commune'], commune, [['province', ['commune'], false]]],
    [
      'the one after, if both are closed',
      all,
      ['commune', 'province'],
      commune,
      [['central', ['commune', 'province'], false]],
    ],
    [
      'the next, if it is no longer in force',
      [{ ...commune, ...ended }, province, central],
      [],
      { ...commune, ...ended },
      [['province', [], true]],
    ],
    [
      'a committee of the next level, if no link leads on',
      [{ ...commune, superior: 'nothing' }, province, central],
      ['commune'],
      commune,
      [['province', ['commune'], false]],
    ],
    ['no committee for another kind', [{ ...office, superior: 'nothing' }, commune], ['office'], office, []],
    ['nobody above the top', all, ['central'], central, []],
  ])('%s', (_which, bodies, excluded, body, expected) => {
    const found = raised(body, '1', treeWith(bodies, excluded));
    expect(found.map((one) => [one.body.id, idsOf(one.passedOver), one.missing])).toEqual(expected);
  });
});

describe('at a level receives', () => {
  test.each<[string, Body[], string[], [string, string[], boolean][]]>([
    ['its committee', all, [], [['commune', [], false]]],
    ['the next one, if the report is about that', all, ['commune'], [['province', ['commune'], false]]],
    ['the next level, if it has none', [province, central], [], [['province', [], true]]],
    [
      'the level after, if the next one is closed',
      [province, central],
      ['province'],
      [['central', [], true]],
    ],
    ['nobody, if there is none', [office], [], []],
  ])('%s', (_which, bodies, excluded, expected) => {
    const found = receivingAt('commune', '1', treeWith(bodies, excluded));
    expect(found.map((one) => [one.body.id, idsOf(one.passedOver), one.missing])).toEqual(expected);
  });
});
