import { describe, expect, test } from 'vitest';
import { splitOff, subjectOfPart } from '../../../shared/domain/report/split-off.ts';
import { reportId } from '../../support/a-report.ts';
import { aCase, AT, NOW, time } from './acting.ts';

const letter = { registerNumber: '12/2026', day: '2026-11-20', office: 'front-commune' };
const whole = aCase({
  ...{ letter, channel: 'post', happenedOn: '2026-10-05', excludedOfficers: ['verifier-2'] },
  enclosed: {
    ref: reportId(2),
    narrative: true,
    identity: true,
    files: 2,
    bytes: 9,
    sealedBy: 'server',
    contact: 'sms',
  },
});
const subject = { place: '30901', body: 'school' };
const split = (kind: 'feedback' | 'denunciation', parent = whole) =>
  splitOff(
    parent,
    { kind, matter: 'waste' },
    {
      ...{ id: reportId(7), at: NOW, subject, contentMark: 'm', frontBody: 'front-commune' },
      ...{ excludedBodies: ['school'], officer: 'verifier-1' },
    },
    time,
  );

describe('a part of a mixed report', () => {
  test('is a report of its own, linked with its whole, handled by who split it, closed to the same officers', () => {
    expect(split('feedback')).toMatchObject({
      ...{ id: reportId(7), parent: whole.id, linked: [whole.id], kind: 'feedback', status: 'received' },
      ...{ subject, excludedBodies: ['school'], excludedOfficers: ['verifier-2'], handlers: ['verifier-1'] },
      ...{ channel: 'post', receivedAt: whole.receivedAt, statusSince: AT, happenedOn: '2026-10-05' },
      matter: 'waste',
    });
    expect(split('feedback').events).toMatchObject([{ by: { kind: 'system' }, act: 'receive' }]);
  });

  test('holds nothing that was sent sealed, only the reference to it and how the reporter is reached', () => {
    const nothing = { narrative: false, identity: false, files: 0, bytes: 0 };
    const { ref, sealedBy } = whole.enclosed;
    expect(split('feedback').enclosed).toStrictEqual({ ref, sealedBy, contact: 'sms', ...nothing });
    const { contact: _contact, ...enclosed } = whole.enclosed;
    expect(split('feedback', { ...whole, enclosed }).enclosed).toStrictEqual({ ref, sealedBy, ...nothing });
  });

  test('is under the registered letter only as the denunciation', () => {
    const { letter: _letter, ...without } = whole;
    expect(split('denunciation').letter).toEqual(letter);
    expect(split('feedback')).not.toHaveProperty('letter');
    expect(split('denunciation', without)).not.toHaveProperty('letter');
  });

  test('counts from the receipt of its whole, which is acknowledged already', () => {
    const { clocks, due } = split('feedback');
    expect(clocks.map(({ startedAt }) => startedAt)).toEqual(clocks.map(() => whole.receivedAt));
    const met = clocks.filter(({ state }) => state === 'met');
    expect(met).toMatchObject([{ rule: 'acknowledge', endedAt: AT }]);
    expect(due).toBe(clocks.find(({ rule }) => rule === 'triage')?.due);
  });
});

describe('whom a part is about', () => {
  const full = { place: '30901', body: 'school', bodyText: 'Trường', post: 'head', postText: 'Hiệu trưởng' };

  test.each([
    ['the subject of the whole', {}, full],
    [
      'another post there',
      { subjectPost: 'chair' },
      { place: '30901', body: 'school', bodyText: 'Trường', post: 'chair' },
    ],
    ['another body, nothing known of a post', { subjectBody: 'union' }, { place: '30901', body: 'union' }],
    [
      'another body and post',
      { subjectBody: 'union', subjectPost: 'chair' },
      { place: '30901', body: 'union', post: 'chair' },
    ],
  ])('is %s', (_who, said, about) => {
    expect(subjectOfPart({ subject: full }, said)).toStrictEqual(about);
  });
});
