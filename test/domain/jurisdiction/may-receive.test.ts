import { expect, test } from 'vitest';
import { mayReceiveLetter, mayReceiveReport } from '../../../shared/domain/jurisdiction/may-receive.ts';
import { BODY_KINDS, type Body } from '../../../shared/schemas/body.ts';
import type { Candidate } from '../../../shared/schemas/report.ts';

const aBody = (kind: Body['kind']): Body => ({
  ...{ id: 'one', kind, level: 'commune', name: 'Một', nameEn: 'One', place: '99001' },
  ...{ inForceFrom: '2026-01-01', inForceTo: '2026-11-23' },
});
const candidate: Candidate = { body: 'one', row: 'J13', sender: 'commune', mark: 'T', reasons: [] };
const kindsThat = (may: (body: Body) => boolean) => BODY_KINDS.filter((kind) => may(aBody(kind))).toSorted();

test('a report goes to a Party body, or to whichever the lookup found', () => {
  const others = { candidates: [{ ...candidate, body: 'other' }] };
  expect(kindsThat((body) => mayReceiveReport(body, others, []))).toEqual(['inspection', 'party']);
  const found = { candidates: [...others.candidates, candidate] };
  expect(kindsThat((body) => mayReceiveReport(body, found, ['other']))).toEqual(BODY_KINDS.toSorted());
  expect(kindsThat((body) => mayReceiveReport(body, found, ['one']))).toEqual([]);
});

test('a letter of denunciation goes to a competent body that is in force', () => {
  const on = (day: string, closed: string[] = []) => kindsThat((body) => mayReceiveLetter(body, closed, day));
  expect(on('2026-11-23')).toEqual(['agency', 'inspection', 'party']);
  expect(on('2026-11-24')).toEqual([]);
  expect(on('2026-11-23', ['one'])).toEqual([]);
});
