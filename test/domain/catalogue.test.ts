import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOfAct } from '../../shared/domain/catalogue/days-of-act.ts';
import { itemById, itemsOn } from '../../shared/domain/catalogue/items-on.ts';
import { addDays } from '../../shared/domain/local-time.ts';
import { CATALOGUE } from '../../shared/reference/catalogue.ts';
import { MATTERS } from '../../shared/schemas/rules/catalogue.ts';

const TODAY = '2026-11-24';
const itemsBetween = (from: string, to: string) => itemsOn(CATALOGUE, { from, to }, TODAY);
const idsOn = (day: string) => itemsBetween(day, day).map(({ item }) => item.id);
/** The items that are known to be in force. */
const heldOn = (day: string) =>
  itemsBetween(day, day).filter(({ holding }) => holding.openYear === undefined);

describe('the catalogue on the day of the act', () => {
  test.each([
    ['the last day of 47-QĐ/TW', '2021-10-24', 'qd47-chung'],
    ['the day of 37-QĐ/TW', '2021-10-25', 'qd37-chung'],
    ['the last day of 37-QĐ/TW', '2026-07-25', 'qd37-chung'],
    ['the day of 207-QĐ/TW', '2026-07-26', 'qd207-chung'],
    ['a day after it', '2026-11-01', 'qd207-chung'],
  ])('on %s just one list of things not to do holds', (_when, day, expected) => {
    expect(idsOn(day).filter((id) => /^qd(47|37|207)-/.test(id))).toEqual([expected]);
  });

  test('items in force on the day of the act are shown with their later replacements', () => {
    expect(itemById(CATALOGUE, 'qd47-chung', TODAY)).toMatchObject({
      instrument: { id: 'qd47' },
      today: { id: 'qd207' },
    });
    expect(itemById(CATALOGUE, 'qd207-chung', TODAY)?.today).toBeUndefined();
  });

  test('a law does not apply to an earlier act', () => {
    expect(idsOn('2024-12-31')).not.toContain('luat80-14');
    expect(idsOn('2019-06-30')).not.toContain('luat36-2');
    expect(idsOn('2019-07-01')).toContain('luat36-2');
    expect(idsOn('2016-10-29').some((id) => id.startsWith('nq04'))).toBe(false);
  });

  test('where only the year of a law is known, an act of that year is offered it as not known, and a later one as in force', () => {
    const [ofYear] = itemsBetween('2025-02-10', '2025-02-10').filter(({ item }) => item.id === 'luat80-14');
    const days = { from: '2025-02-10', to: '2025-02-10' };
    expect(ofYear?.holding).toEqual({ days, throughout: false, openYear: 2025 });
    expect(idsOn('2024-12-31')).not.toContain('luat80-14');
    expect(heldOn('2025-12-31').map(({ item }) => item.id)).not.toContain('luat80-14');
    expect(heldOn('2026-01-01').map(({ item }) => item.id)).toContain('luat80-14');
  });

  test('unknown days are a draft', () => {
    for (const { openYear, inForceFrom, mark } of CATALOGUE.instruments) {
      if (openYear === undefined) continue;
      expect([inForceFrom, mark]).toEqual([`${String(openYear + 1)}-01-01`, 'D']);
    }
  });

  test('for an act that continued over a change both versions are offered, each for its days', () => {
    const found = itemsBetween('2026-07-01', '2026-08-31').filter(({ item }) => /^qd(37|207)-/.test(item.id));
    expect(found.map(({ item, holding }) => [item.id, holding.days, holding.throughout])).toEqual([
      ['qd37-chung', { from: '2026-07-01', to: '2026-07-25' }, false],
      ['qd207-chung', { from: '2026-07-26', to: '2026-08-31' }, false],
    ]);
  });

  test('for a continuing act the items in force on any of its days are offered, and no others', () => {
    const aDay = fc.integer({ min: 0, max: 6000 }).map((days) => addDays('2010-06-01', days));
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 90 }), (from, length) => {
        const days = Array.from({ length: length + 1 }, (_, at) => addDays(from, at));
        const each = new Set(days.flatMap(idsOn));
        const whole = itemsBetween(from, days.at(-1) ?? from).map(({ item }) => item.id);
        expect(whole.toSorted()).toEqual([...each].toSorted());
      }),
      { numRuns: 40 },
    );
  });

  test('an instrument and its successor are never in force on the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7000 }), (days) => {
        const day = addDays('2011-01-01', days);
        const held = new Set(itemsBetween(day, day).map(({ instrument }) => instrument.id));
        for (const { id, replacedBy } of CATALOGUE.instruments)
          if (replacedBy !== undefined) expect(held.has(id) && held.has(replacedBy)).toBe(false);
      }),
    );
  });

  test('the reporter’s own words lead to the first items, and hide none', () => {
    for (const matter of MATTERS) {
      const items = itemsOn(CATALOGUE, { from: TODAY, to: TODAY }, TODAY, matter).map(({ item }) => item);
      expect(items[0]?.matters).toContain(matter);
      expect(items.map(({ id }) => id).toSorted()).toEqual(idsOn(TODAY).toSorted());
    }
  });
});

describe('the catalogue as data', () => {
  test('names instruments that exist, and each item once', () => {
    const known = new Set(CATALOGUE.instruments.map(({ id }) => id));
    expect(CATALOGUE.items.filter(({ instrument }) => !known.has(instrument))).toEqual([]);
    expect(new Set(CATALOGUE.items.map(({ id }) => id)).size).toBe(CATALOGUE.items.length);
    for (const { replacedBy } of CATALOGUE.instruments)
      if (replacedBy !== undefined) expect(known).toContain(replacedBy);
  });

  test('has the nine items of group 2 for citizens’ matters, and groups 1 and 3 for officers alone', () => {
    const resolution = CATALOGUE.items.filter(({ instrument }) => instrument === 'nq04');
    expect(resolution.filter(({ number }) => number?.startsWith('2.'))).toHaveLength(9);
    for (const item of resolution) {
      const political = item.number === '1' || item.number === '3';
      expect(item.matters.length > 0).toBe(!political);
    }
  });
});

test.each([
  ['both are known', '2026-10-01', '2026-10-03', { from: '2026-10-01', to: '2026-10-03' }],
  ['it took one day', '2026-10-01', undefined, { from: '2026-10-01', to: '2026-10-01' }],
  ['only its end is known', undefined, '2026-10-03', { from: '2026-10-03', to: '2026-10-03' }],
  [
    'none is known: the day of receipt in Viet Nam',
    undefined,
    undefined,
    { from: '2026-11-24', to: '2026-11-24' },
  ],
])('the days of an act, where %s', (_what, happenedOn, happenedUntil, expected) => {
  expect(daysOfAct({ receivedAt: '2026-11-23T17:00:00.000Z', happenedOn, happenedUntil })).toEqual(expected);
});

test('whether an act lies within the time of an instrument is told with the days in common', () => {
  const held = (from: string, to: string) =>
    itemsBetween(from, to).find(({ item }) => item.id === 'qd37-chung')?.holding;
  const [first, last] = ['2021-10-25', '2026-07-25'];
  expect(held(first, last)).toEqual({ days: { from: first, to: last }, throughout: true });
  expect(held('2021-10-24', last)).toEqual({ days: { from: first, to: last }, throughout: false });
  expect(held(first, '2026-07-26')).toEqual({ days: { from: first, to: last }, throughout: false });
  expect(held('2021-10-23', '2021-10-24')).toBeUndefined();
});

test('an item that is in no catalogue is not found', () => {
  expect(itemById(CATALOGUE, 'nothing', TODAY)).toBeUndefined();
  expect(itemById({ ...CATALOGUE, instruments: [] }, 'qd47-chung', TODAY)).toBeUndefined();
});

test.each([
  ['the last of several', { qd47: 'qd37', qd37: 'qd207' }, 'qd207'],
  ['none, where a replacement is not in the catalogue', { qd47: 'nothing' }, undefined],
  ['none, where replacements go round', { qd47: 'qd37', qd37: 'qd47' }, undefined],
  ['none, where nothing has replaced it', {}, undefined],
])(
  'what has taken the place of an instrument is %s',
  (_what, chain: Readonly<Record<string, string>>, id) => {
    const instruments = CATALOGUE.instruments.map(({ replacedBy: _before, ...instrument }) => {
      const replacedBy = chain[instrument.id];
      return replacedBy === undefined ? instrument : { ...instrument, replacedBy };
    });
    expect(itemById({ ...CATALOGUE, instruments }, 'qd47-chung', TODAY)?.today?.id).toBe(id);
  },
);
