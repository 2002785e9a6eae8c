import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chain, firstBreak } from '../../../shared/domain/report/chained-events.ts';
import type { Event } from '../../../shared/schemas/report.ts';

const now = new Date('2026-11-23T03:00:00.000Z');

describe('the log of a report', () => {
  const logOf = (reasons: readonly string[]): Event[] =>
    reasons.reduce<Event[]>(
      (events, reason) => [
        ...events,
        chain(events, { at: now.toISOString(), act: 'note', by: { kind: 'system' }, to: 'received', reason }),
      ],
      [],
    );
  const reasons = fc.array(fc.string(), { minLength: 2, maxLength: 8 });

  test('holds whatever was written into it', () => {
    fc.assert(
      fc.property(reasons, (texts) => {
        expect(firstBreak(logOf(texts))).toBeUndefined();
      }),
    );
  });

  test('shows any entry that was changed, removed or moved', () => {
    fc.assert(
      fc.property(reasons, fc.nat(), (texts, at) => {
        const log = logOf(texts);
        const index = at % log.length;
        const changed = log.map((event, n) =>
          n === index ? { ...event, reason: `${event.reason ?? ''}!` } : event,
        );
        expect(firstBreak(changed)).toBe(index + 1);
        if (index < log.length - 1) expect(firstBreak(log.toSpliced(index, 1))).toBe(index + 1);
        expect(firstBreak(log.toReversed())).toBe(1);
      }),
    );
  });

  test('shows an entry whose number was changed, or whose hash was made anew without those after it', () => {
    const [first, second] = logOf(['a', 'b']);
    if (first === undefined || second === undefined) throw new Error('two entries are needed');
    const { n: _n, prev: _prev, hash: _hash, ...entry } = first;
    const other = chain([], { ...entry, reason: 'c' });
    expect(firstBreak([other, second])).toBe(2);
    // Numbered as if others had been between them, with a hash of its own that fits.
    expect(firstBreak([first, chain([{ ...first, n: 5 }], entry)])).toBe(2);
  });

  test('can be checked by anybody: a hash is SHA-256 of the entry as JSON with its keys in order', () => {
    const facts = { told: true, body: 'x', count: 2 };
    const by = { role: 'verifier', body: 'f', kind: 'officer', id: 'v' } as const;
    const entry = { to: 'received', at: now.toISOString(), act: 'note', by, facts } as const;
    const genesis = '0'.repeat(64);
    const text =
      '{"act":"note","at":"2026-11-23T03:00:00.000Z",' +
      '"by":{"body":"f","id":"v","kind":"officer","role":"verifier"},' +
      `"facts":{"body":"x","count":2,"told":true},"n":1,"prev":"${genesis}","to":"received"}`;
    const hash = createHash('sha256').update(text).digest('hex');
    expect(chain([], entry)).toEqual({ ...entry, n: 1, prev: genesis, hash });
    expect(chain([], { ...entry, form: undefined }).hash).toBe(hash);
  });
});
