import { describe, expect, test } from 'vitest';
import type { Candidate, Report } from '../../../../shared/schemas/report.ts';
import { aCase, after, aReferral, AT, changedBy, refusalOf } from '../acting.ts';

const SENT = '2026-11-23T02:00:00.000Z';
const PARTY = 'party-commune';
const wouldChange: Candidate['wouldChange'] = [{ code: 'chosen', text: 'Nếu khác.' }];
const found = (different: Partial<Candidate> = {}): Candidate => ({
  ...{ body: PARTY, row: 'J6', sender: 'commune', mark: 'T', reasons: [] },
  ...different,
});
const earlier = { body: 'party-other', sentAt: SENT, returnedAt: SENT, returnReason: 'Không phải.' };
const open = { body: PARTY, sentAt: SENT };
const before = (status: Report['status']) => aReferral({ status, hops: [earlier, open] });

describe('the lookup of who is competent', () => {
  const locate = (candidates?: Candidate[]) =>
    changedBy(
      'locate',
      aCase({ status: 'locating' }),
      {},
      {
        level: 'commune',
        ...(candidates !== undefined && { candidates }),
      },
    );

  test('asks for approval where one body is found that this Front sends to', () => {
    expect(locate([found()])).toStrictEqual({
      ...{ status: 'awaiting-approval', candidates: [found()] },
      facts: { candidates: 1, row: 'J6' },
    });
  });

  test.each([
    ['another Front sends to it', [found({ sender: 'province' })], { candidates: 1, row: 'J6' }],
    ['there are two', [found({ row: 'J7' }), found()], { candidates: 2, row: 'J7' }],
  ])('lets a person choose where %s', (_why, candidates, facts) => {
    expect(locate(candidates)).toStrictEqual({ status: 'choosing-body', candidates, facts });
  });

  test.each([undefined, []])('lets a person choose where there is none: %j', (candidates) => {
    expect(locate(candidates)).toStrictEqual({ status: 'choosing-body', facts: { candidates: 0 } });
  });

  test('finds nothing clear where neither the candidate nor the case says a level', () => {
    const none = aCase({ status: 'locating' });
    expect(changedBy('locate', none, {}, {})).toStrictEqual({
      status: 'choosing-body',
      facts: { candidates: 0 },
    });
  });
});

describe('a body that a person chooses', () => {
  const candidates = [
    found({ wouldChange, copies: ['party-above'], reasons: [{ code: 'chosen', text: 'Bảng.' }] }),
    found({ body: 'party-other', row: 'J7' }),
  ];
  const choosing = aCase({ status: 'choosing-body', candidates });
  const chosen = { code: 'chosen', text: 'Vì gần.' };
  const choose = (body: string) => changedBy('choose-body', choosing, { body, reason: 'Vì gần.' });

  test('keeps what was found of it, except what would have changed the answer', () => {
    expect(choose(PARTY)).toStrictEqual({
      status: 'awaiting-approval',
      candidates: [
        found({
          copies: ['party-above'],
          reasons: [{ code: 'chosen', text: 'Bảng.' }, chosen] as Candidate['reasons'],
        }),
      ],
      facts: { body: PARTY },
    });
  });

  test('may be one that was not found; the Front that has the report sends to it', () => {
    const around = { level: 'province' } as const;
    const input = { body: 'party-third', reason: 'Vì gần.' };
    expect(changedBy('choose-body', choosing, input, around)).toMatchObject({
      candidates: [{ body: 'party-third', row: 'chosen', sender: 'province', mark: 'D', reasons: [chosen] }],
    });
    expect(choose('party-third')).toMatchObject({ candidates: [{ sender: 'commune' }] });
  });
});

describe('a referral', () => {
  const approving = aCase({ status: 'awaiting-approval', candidates: [found({ wouldChange })] });

  test('is approved by a letter that the log names, and what would have changed it is dropped', () => {
    expect(changedBy('approve-referral', approving, { letter: '3/CV' })).toStrictEqual({
      ...{ status: 'approved', candidates: [found()] },
      facts: { letter: '3/CV' },
    });
    expect(changedBy('send-back', approving, { reason: 'Thiếu.' })).toStrictEqual({ status: 'verifying' });
  });

  test('goes to the body that was approved, after the referrals of before, by the last letter', () => {
    const twice = ['1/CV', '2/CV'].reduce<Report>(
      (report, letter) => ({ ...after('approve-referral', report, { letter }), status: 'awaiting-approval' }),
      { ...approving, hops: [earlier] },
    );
    const noted = after('note', { ...twice, status: 'approved' }, { note: 'Đã duyệt.' });
    expect(changedBy('refer', noted, {})).toStrictEqual({
      ...{ status: 'referred', hops: [earlier, { body: PARTY, sentAt: AT, letter: '2/CV' }] },
      facts: { body: PARTY },
    });
  });

  test('needs a body, and can do without a letter in the log', () => {
    const approved = aCase({ status: 'approved', candidates: [found()] });
    expect(changedBy('refer', approved, {})).toMatchObject({ hops: [{ body: PARTY, sentAt: AT }] });
    expect(refusalOf(() => changedBy('refer', aCase({ status: 'approved' }), {}))).toStrictEqual({
      code: 'rule.no-candidate',
    });
  });

  test.each([
    [
      'its receipt',
      () => changedBy('acknowledge-receipt', before('referred'), {}),
      { status: 'answering', facts: { body: PARTY } },
      { receivedAt: AT },
    ],
    [
      'its return',
      () => changedBy('return-not-ours', before('answering'), { reason: 'Nơi khác.' }),
      { status: 'choosing-body', facts: { body: PARTY } },
      { returnedAt: AT, returnReason: 'Nơi khác.' },
    ],
    [
      'the wish for a longer time',
      () => changedBy('ask-longer', before('answering'), { reason: 'Phức tạp.' }),
      {},
      { longerAskedAt: AT },
    ],
  ])('%s is written to the open referral, not to the ones of before', (_what, act, others, hop) => {
    expect(act()).toStrictEqual({ ...others, hops: [earlier, { ...open, ...hop }] });
  });

  test('that comes back leaves no candidates', () => {
    const referred = { ...before('referred'), candidates: [found()] };
    expect(changedBy('return-not-ours', referred, { reason: 'Nơi khác.' })).toMatchObject({ candidates: [] });
  });

  test.each(['2026-11-24T00:00:00.000Z', SENT, AT])('is received on the day that is told: %s', (at) => {
    const change = changedBy('acknowledge-receipt', before('referred'), {}, { receivedAt: new Date(at) });
    expect(change).toMatchObject({ hops: [earlier, { ...open, receivedAt: at }] });
  });

  test('is received neither in the future nor before its sending', () => {
    const on = (at: string) => () =>
      changedBy('acknowledge-receipt', before('referred'), {}, { receivedAt: new Date(at) });
    const field = 'receivedOn';
    expect(refusalOf(on('2026-11-26T00:00:00.000Z'))).toStrictEqual({ code: 'input.future-date', field });
    expect(refusalOf(on('2026-11-22T00:00:00.000Z'))).toStrictEqual({ code: 'input.before-sending', field });
  });

  test('is chased at the body that has it: the Party body, or whoever a letter was forwarded to', () => {
    expect(changedBy('chase', before('referred'), {})).toStrictEqual({ facts: { body: PARTY } });
    const forwarding = { body: 'inspectorate', letter: '5/CV', at: SENT };
    expect(changedBy('chase', aCase({ status: 'forwarded', forwarding }), {})).toStrictEqual({
      facts: { body: 'inspectorate' },
    });
    expect(refusalOf(() => changedBy('chase', aCase({ status: 'forwarded' }), {}))).toStrictEqual({
      code: 'rule.no-referral',
    });
  });

  test('gets a longer time on its clock only', () => {
    expect(changedBy('extend', before('answering'), { reason: 'Phức tạp.' })).toStrictEqual({});
  });
});
