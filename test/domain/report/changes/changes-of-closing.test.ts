import { describe, expect, test } from 'vitest';
import { aReferral, AT, changedBy } from '../acting.ts';

const earlier = { body: 'party-other', sentAt: AT, answeredAt: AT };
const open = { body: 'party-commune', sentAt: AT };
const at = (status: 'answering' | 'answered' | 'closed' | 'contested') =>
  aReferral({ status, hops: [earlier, open] });
const reason = 'Có lý do.';

describe('the end of a report', () => {
  test('begins with the answer to the open referral, kept with its letter and outcome', () => {
    const input = { letter: '7/KL', outcome: 'no-breach', summary: 'Không vi phạm.' } as const;
    expect(changedBy('answer', at('answering'), input)).toStrictEqual({
      ...{ status: 'answered', answer: { ...input, at: AT } },
      hops: [earlier, { ...open, answeredAt: AT }],
      facts: { outcome: 'no-breach', letter: '7/KL' },
    });
  });

  test('has a result for the reporter; the log says of which referral', () => {
    const input = { outcome: 'no-breach', text: 'Không có vi phạm.' } as const;
    expect(changedBy('close', at('answered'), input)).toStrictEqual({
      ...{ status: 'closed', result: { ...input, at: AT } },
      facts: { outcome: 'no-breach', hop: 2 },
    });
  });

  test.each([
    [
      'an answer that is sent back',
      'answering',
      {},
      () => changedBy('send-back-answer', at('answered'), { reason }),
    ],
    ['a result that is contested', 'contested', {}, () => changedBy('contest', at('closed'), {})],
    [
      'a contest that opens the report again',
      ...['verifying' as const, { facts: { hop: 2 } }],
      () => changedBy('reopen', at('contested'), { reason }),
    ],
    [
      'a contest that does not',
      ...['archived' as const, {}],
      () => changedBy('uphold', at('contested'), { message: 'Giữ.', reason }),
    ],
    ['a window that is over', 'archived', {}, () => changedBy('archive', at('closed'), {})],
    [
      'a report that is withdrawn',
      'withdrawn',
      {},
      () => changedBy('withdraw', { ...at('closed'), status: 'received' }, {}),
    ],
  ] as const)('%s changes its place to %s and nothing of what is written', (_what, status, facts, act) => {
    expect(act()).toStrictEqual({ status, ...facts });
  });
});
