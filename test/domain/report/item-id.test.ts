import { expect, test } from 'vitest';
import { itemIdOf, saidIn } from '../../../shared/domain/report/item-id.ts';
import { ReportId } from '../../../shared/schemas/primitives.ts';
import { reportId } from '../../support/a-report.ts';
import { aCase, after } from './acting.ts';

const { events } = after('note', after('note', aCase(), { note: 'Một.' }), { note: 'Hai.' });
const [first, second] = events.map(itemIdOf);

test('the id of what an act leaves looks like every other id, and is that of its entry alone', () => {
  expect(ReportId.safeParse(first).success).toBe(true);
  expect(first).not.toBe(second);
  expect(events.map(itemIdOf)).toEqual([first, second]);
});

test.each([
  ['words of an entry of the log', { id: first }, true],
  ['words of an act that failed', { id: reportId(40) }, false],
  ['an officer’s words of an act that failed', { id: reportId(40), from: 'officer' }, false],
  ['a message of the reporter', { id: reportId(40), from: 'reporter' }, true],
  ['a note of the part itself', { id: reportId(1) }, true],
] as const)('%s were said, or not', (_what, words, said) => {
  const kept = [{ reportId: reportId(1), ...words }];
  expect(saidIn(events, kept as Parameters<typeof saidIn>[1])).toEqual(said ? kept : []);
});
