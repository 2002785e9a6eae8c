import { expect, test } from 'vitest';
import { faultsOfDays } from '../../../shared/domain/span-of-days.ts';

const TODAY = '2026-11-23';

test.each([
  ['a day that is past', '2026-11-22', undefined, {}],
  ['today', TODAY, TODAY, {}],
  ['no day at all', undefined, undefined, {}],
  ['a first day that has not come', '2026-11-24', undefined, { first: 'input.future-date' }],
  ['a last day that has not come', '2026-11-22', '2026-11-24', { last: 'input.future-date' }],
  ['an end before its beginning', '2026-11-22', '2026-11-21', { last: 'input.dates-reversed' }],
  ['an end whose beginning is not known', undefined, '2026-11-21', {}],
])('%s', (_what, first, last, faults) => {
  expect(faultsOfDays(first, last, TODAY)).toEqual(faults);
});
