import { describe, expect, test } from 'vitest';
import { aCase, AT, changedBy, refusalOf } from '../acting.ts';

const SENT = '2026-11-23T02:00:00.000Z';
const forwarding = { body: 'inspectorate', letter: '5/CV', at: SENT };
const forwarded = aCase({ status: 'forwarded', kind: 'denunciation', forwarding });

describe('a letter of denunciation', () => {
  test('is forwarded once it came in, and the log says to whom and by which letter', () => {
    const received = aCase({ status: 'received', kind: 'denunciation' });
    const input = { body: 'inspectorate', letter: '5/CV', message: 'Đã chuyển.' };
    expect(changedBy('forward-denunciation', received, input)).toStrictEqual({
      ...{ status: 'forwarded', forwarding: { ...forwarding, at: AT } },
      facts: { body: 'inspectorate', letter: '5/CV' },
    });
  });

  test.each([
    ['the day that was told', new Date('2026-11-23T18:00:00.000Z'), '2026-11-24'],
    ['the very moment of its sending', new Date(SENT), '2026-11-23'],
    ['this moment, where none was told', undefined, '2026-11-25'],
  ])('was received on %s', (_when, receivedAt, on) => {
    const when = receivedAt === undefined ? {} : { receivedAt };
    expect(changedBy('note-receipt', forwarded, {}, when)).toStrictEqual({
      forwarding: { ...forwarding, receivedAt: receivedAt?.toISOString() ?? AT },
      facts: { body: 'inspectorate', on },
    });
  });

  test.each([
    ['to come', '2026-11-25T03:00:00.001Z', 'input.future-date'],
    ['before its sending', '2026-11-23T01:59:59.999Z', 'input.before-sending'],
  ])('was not received on a day %s', (_when, at, code) => {
    const noting = () => changedBy('note-receipt', forwarded, {}, { receivedAt: new Date(at) });
    expect(refusalOf(noting)).toStrictEqual({ code, field: 'receivedOn' });
  });

  test('is archived with its receiver’s notice', () => {
    const input = { letter: '9/TB', summary: 'Đã thụ lý.' };
    expect(changedBy('note-outcome', forwarded, input)).toStrictEqual({
      status: 'archived',
      forwarding: { ...forwarding, notice: { ...input, at: AT } },
      facts: { body: 'inspectorate', letter: '9/TB' },
    });
  });

  test('has neither receipt nor outcome where it says nothing of a forwarding', () => {
    const without = aCase({ status: 'forwarded', kind: 'denunciation' });
    const input = { letter: '9/TB', summary: 'Đã thụ lý.' };
    for (const noting of [
      () => changedBy('note-receipt', without, {}),
      () => changedBy('note-outcome', without, input),
    ])
      expect(refusalOf(noting)).toStrictEqual({ code: 'rule.no-referral' });
  });
});
