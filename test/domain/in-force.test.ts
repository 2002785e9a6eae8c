import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDayWithout, isInForce, overlap } from '../../shared/domain/in-force.ts';
import { addDays } from '../../shared/domain/local-time.ts';

const FIRST = '2026-11-01';
const LENGTH = 40;
/** One more than the days of spans that end: on the last one only those without end are in force. */
const days = Array.from({ length: LENGTH + 1 }, (_, at) => addDays(FIRST, at));
const aDay = fc.nat(LENGTH - 1).map((at) => addDays(FIRST, at));
const aSpan = fc.tuple(fc.nat(LENGTH - 1), fc.option(fc.nat(9))).map(([at, length]) => ({
  inForceFrom: addDays(FIRST, at),
  ...(length !== null && { inForceTo: addDays(FIRST, Math.min(at + length, LENGTH - 1)) }),
}));

test('two spans overlap where some day is in both', () => {
  fc.assert(
    fc.property(aSpan, aSpan, (one, other) => {
      expect(overlap(one, other)).toBe(days.some((day) => isInForce(one, day) && isInForce(other, day)));
    }),
  );
});

test.each([
  ['2026-10-31', false],
  ['2026-11-01', true],
  ['2026-11-30', true],
  ['2026-12-01', false],
])('a span holds on its first and its last day, and not on %s: %s', (day, holds) => {
  expect(isInForce({ inForceFrom: '2026-11-01', inForceTo: '2026-11-30' }, day)).toBe(holds);
});

describe('the first day without', () => {
  test('is found as by asking each day', () => {
    fc.assert(
      fc.property(aSpan, fc.array(aSpan, { maxLength: 5 }), aDay, (span, others, onwards) => {
        const asked = days.find(
          (day) => day >= onwards && isInForce(span, day) && !others.some((one) => isInForce(one, day)),
        );
        expect(firstDayWithout(span, others, onwards)).toBe(asked);
      }),
    );
  });

  test.each([
    ['covered for ever by one that never ends', [{ inForceFrom: FIRST }], undefined],
    ['covered to the end of another', [{ inForceFrom: FIRST, inForceTo: '2026-12-31' }], '2027-01-01'],
  ])('of a span without end is known, %s', (_how, others, day) => {
    expect(firstDayWithout({ inForceFrom: FIRST }, others, FIRST)).toBe(day);
  });
});
