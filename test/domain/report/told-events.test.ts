import { expect, test } from 'vitest';
import { ACT_NAMES, actRule } from '../../../shared/domain/report/acts/acts.ts';
import { chain } from '../../../shared/domain/report/chained-events.ts';
import { toldEvents } from '../../../shared/domain/report/told-events.ts';
import type { Event } from '../../../shared/schemas/report.ts';
import { aCase, AT } from './acting.ts';

type Entry = Pick<Event, 'act' | 'facts'>;
const told = (...entries: readonly Entry[]) => {
  const by = { kind: 'officer', id: 'verifier-1', role: 'verifier', body: 'front-commune' } as const;
  const events = entries.reduce<Event[]>(
    (log, entry) => [...log, chain(log, { at: AT, by, to: 'verifying', reason: 'Lý do.', ...entry })],
    [],
  );
  return toldEvents(aCase({ events }));
};

test.each(ACT_NAMES.filter((act) => act !== 'recount'))(
  'the reporter sees that %s happened where the table says so, and nothing else of it',
  (act) => {
    expect(told({ act })).toStrictEqual(actRule(act).toldToReporter === true ? [{ act, at: AT }] : []);
  },
);

test.each<[string, Entry, object[]]>([
  [
    'the receipt, and by which body',
    { act: 'receive', facts: { body: 'front' } },
    [{ act: 'receive', body: 'front' }],
  ],
  ['where a referral went', { act: 'refer', facts: { body: 'party' } }, [{ act: 'refer', body: 'party' }]],
  ['no body that is none', { act: 'refer', facts: { body: 3 } }, [{ act: 'refer' }]],
  ['new dates that they knew of', { act: 'recount', facts: { told: true } }, [{ act: 'recount' }]],
  ['no new dates of an inner alarm', { act: 'recount', facts: { told: false } }, []],
  ['no new dates of which the log says nothing', { act: 'recount' }, []],
  ['no entry that is no act', { act: 'other' }, []],
  [
    'that it went up, and not by which act',
    { act: 'recuse', facts: { movedTo: 'f' } },
    [{ act: 'pass-up', body: 'f' }],
  ],
  ['that it ended outside', { act: 'hand-over', facts: { outside: 'f' } }, [{ act: 'outside', body: 'f' }]],
  [
    'both an act that is told and that it went up',
    { act: 'finish-verification', facts: { movedTo: 'f' } },
    [{ act: 'finish-verification' }, { act: 'pass-up', body: 'f' }],
  ],
])('the reporter sees %s', (_what, entry, seen) => {
  expect(told(entry)).toStrictEqual(seen.map((one) => ({ at: AT, ...one })));
});

test('the reporter sees every hop, the oldest first', () => {
  const hops = ['party-1', 'party-2'].map((body) => ({ act: 'refer', facts: { body } }));
  expect(told(...hops).map(({ body }) => body)).toEqual(['party-1', 'party-2']);
});
