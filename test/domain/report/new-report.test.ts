import { describe, expect, test } from 'vitest';
import { firstBreak } from '../../../shared/domain/report/chained-events.ts';
import { digestInLog, newReport } from '../../../shared/domain/report/new-report.ts';
import type { Report } from '../../../shared/schemas/report.ts';
import { aReport } from '../../support/a-report.ts';
import { AT, NOW, time } from './acting.ts';

const { id, subject, enclosed, contentMark } = aReport();
const files = [{ id: 'f-1', sha256: 'aaa' }, { id: 'f-2' }];
const arrive = (said: Partial<Parameters<typeof newReport>[0]> = {}): Report =>
  newReport(
    {
      ...{ id, at: NOW, channel: 'web', subject, enclosed, contentMark, frontBody: 'front-commune' },
      ...{ excludedBodies: ['school'], kept: { matter: 'posts' }, by: { kind: 'reporter' } },
      ...said,
    },
    time,
  );
const clocksOf = ({ clocks }: Report) => clocks.map(({ rule }) => rule);

describe('a report on arrival', () => {
  test('waits for the triage, in its first version, with nothing found or done yet', () => {
    const { clocks: _clocks, events: _events, nextRung: _rung, due: _due, ...rest } = arrive();
    expect(rest).toStrictEqual({
      ...{ id, version: 1, status: 'received', statusSince: AT, receivedAt: AT, channel: 'web' },
      ...{
        number: `26-${id.slice(0, 4)}-${id.slice(4, 8)}`,
        matter: 'posts',
        subject,
        enclosed,
        contentMark,
      },
      ...{ frontBody: 'front-commune', excludedBodies: ['school'], excludedOfficers: [] },
      ...{ handlers: [], checklist: [], candidates: [], hops: [], linked: [] },
    });
  });

  test('begins its log with who sent it, how, and where it went', () => {
    const { events } = arrive();
    expect(events).toMatchObject([
      { n: 1, at: AT, act: 'receive', by: { kind: 'reporter' }, to: 'received', opens: true },
    ]);
    expect(events[0]?.facts).toEqual({ channel: 'web', body: 'front-commune' });
    expect(firstBreak(events)).toBeUndefined();
  });

  test('keeps in its log what each file was, where that was given', () => {
    const report = arrive({ files });
    expect(report.events[0]?.facts).toMatchObject({ 'file:f-1': 'aaa' });
    expect(files.map((file) => digestInLog(report, file.id))).toEqual(['aaa', undefined]);
    expect(digestInLog(aReport(), 'f-1')).toBeUndefined();
    expect(digestInLog(arrive(), 'f-1')).toBeUndefined();
  });

  test('starts the clocks of its way, and wakes with the first of them', () => {
    const ordinary = arrive();
    const every = ['acknowledge', 'triage', 'unprocessed-alarm'];
    expect(clocksOf(ordinary)).toEqual([...every, 'verify-and-refer', 'tell-citizen']);
    expect(clocksOf(arrive({ kind: 'feedback' }))).toEqual(clocksOf(ordinary));
    expect(clocksOf(arrive({ kind: 'denunciation' }))).toEqual([...every, 'forward-denunciation']);
    expect(ordinary.due).toBe(ordinary.clocks[0]?.due);
    expect(ordinary.nextRung).toBeDefined();
  });

  test('counts from when it reached the Front, where that was before', () => {
    const before = new Date('2025-12-01T03:00:00.000Z');
    const letter = { registerNumber: '12/2025', day: '2025-12-01', office: 'front-commune' };
    const report = arrive({ receivedAt: before, letter, kind: 'denunciation' });
    expect(report).toMatchObject({
      ...{ statusSince: AT, receivedAt: before.toISOString(), letter, kind: 'denunciation' },
      number: `25-${id.slice(0, 4)}-${id.slice(4, 8)}`,
    });
  });
});
