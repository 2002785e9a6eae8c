import { expect, test } from 'vitest';
import { chain } from '../../../shared/domain/report/chained-events.ts';
import { endedOutside, endsOutside } from '../../../shared/domain/report/ended-outside.ts';
import type { Event, Report } from '../../../shared/schemas/report.ts';
import { aCase, AT, DIRECTORY } from './acting.ts';

const logOf = (...facts: readonly Event['facts'][]): Event[] =>
  facts.reduce<Event[]>(
    (log, one) => [
      ...log,
      chain(log, {
        at: AT,
        act: 'hand-over',
        by: { kind: 'system' },
        to: 'passed-up',
        ...(one && { facts: one }),
      }),
    ],
    [],
  );

test.each([
  ['nothing', [], undefined],
  ['that it moved', [{ movedTo: 'front-province' }], undefined],
  ['that it ended outside', [{ outside: 'front-central' }], 'front-central'],
  [
    'that it did, then other things',
    [{ outside: 'front-central' }, undefined, { outside: 7 }],
    'front-central',
  ],
  ['that it did twice', [{ outside: 'front-a' }, { outside: 'front-b' }], 'front-b'],
])('a report whose log says %s ended outside, or not', (_what, facts, body) => {
  expect(endedOutside(aCase({ events: logOf(...facts) }))).toBe(body);
});

test.each<[string, Partial<Report>, string | undefined]>([
  ['came in at the centre', { status: 'received', frontBody: 'front-central' }, 'front-central'],
  ['came in below', { status: 'received' }, undefined],
  ['is verified at the centre', { status: 'verifying', frontBody: 'front-central' }, undefined],
  ['ended there', { status: 'passed-up', events: logOf({ outside: 'front-central' }) }, 'front-central'],
  ['ended at a Front that is not the centre', { events: logOf({ outside: 'front-province' }) }, undefined],
])('the reporter of a report that %s has to write to the centre, or not', (_what, change, body) => {
  expect(endsOutside(aCase(change), DIRECTORY.bodies)?.id).toBe(body);
});
