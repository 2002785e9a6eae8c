import { expect, test } from 'vitest';
import { nextVerifier, type Successor } from '../../../../shared/domain/report/handover/next-verifier.ts';
import type { Officer } from '../../../../shared/schemas/officer.ts';
import { aCase, anOfficer, DIRECTORY } from '../acting.ts';

const { day } = DIRECTORY;
const away = { absences: [{ from: day, to: day }] };
const three = (changes: Readonly<Record<number, Partial<Officer>>> = {}): Officer[] =>
  [3, 1, 2].map((n) => anOfficer('verifier', n, changes[n]));

type Row = readonly [string, Omit<Successor, 'by'>, Officer[], string | undefined];

test.each<Row>([
  ['the next id after the leaver', { leaver: 'verifier-1' }, three(), 'verifier-2'],
  ['the next id also if others come before', { leaver: 'verifier-2' }, three(), 'verifier-3'],
  ['the first one after the last', { leaver: 'verifier-3' }, three(), 'verifier-1'],
  ['the first one where nobody leaves', {}, three(), 'verifier-1'],
  ['whoever was asked for', { leaver: 'verifier-1', wanted: 'verifier-3' }, three(), 'verifier-3'],
  [
    'also if that one is away',
    { leaver: 'verifier-1', wanted: 'verifier-3' },
    three({ 3: away }),
    'verifier-3',
  ],
  ['never the leaver', { leaver: 'verifier-1', wanted: 'verifier-1' }, three(), 'verifier-2'],
  ['nobody who is away', { leaver: 'verifier-1' }, three({ 2: away }), 'verifier-3'],
  ['nobody inactive', { leaver: 'verifier-1' }, three({ 2: { active: false } }), 'verifier-3'],
  ['nobody of another role', { leaver: 'verifier-1' }, three({ 2: { role: 'intake' } }), 'verifier-3'],
  [
    'nobody of another body',
    { leaver: 'verifier-1' },
    three({ 2: { body: 'front-province' } }),
    'verifier-3',
  ],
  ['nobody where all are away', { leaver: 'verifier-1' }, three({ 2: away, 3: away }), undefined],
])('the next verifier is %s', (_who, successor, officers, next) => {
  const report = aCase({ assignee: successor.leaver ?? 'somebody' });
  expect(nextVerifier(report, { by: 'next', ...successor }, officers, day)?.id).toBe(next);
});

test('the next verifier is not the present one, and nobody to whom the report is closed', () => {
  const report = aCase({ assignee: 'verifier-2', excludedOfficers: ['verifier-3'] });
  expect(nextVerifier(report, { by: 'next' }, three(), day)?.id).toBe('verifier-1');
  expect(nextVerifier(report, { by: 'next', leaver: 'verifier-1' }, three(), day)).toBeUndefined();
});
