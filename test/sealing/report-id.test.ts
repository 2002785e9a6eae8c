import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesToCrockford } from '../../shared/domain/crockford.ts';
import { formatTrackingCode, newTrackingCode, parseTrackingCode } from '../../shared/domain/tracking-code.ts';
import { macMessage } from '../../shared/sealing/mac-message.ts';
import { codeFromIdempotencyKey, reportIdOf } from '../../shared/sealing/report-id.ts';
import { refusalOf } from './keys.ts';

const KEY = Buffer.alloc(32, 7);
const mac = (purpose: string, data: Uint8Array): Promise<Uint8Array> =>
  Promise.resolve(createHmac('sha256', KEY).update(macMessage(purpose, data)).digest());

const CODE = newTrackingCode((n) => new Uint8Array(n).fill(3));
const UUID = '0f8fad5b-d9cb-469f-a165-70867728950e';

describe('the id of a report', () => {
  test('is the first 26 symbols of the keyed hash of its code, and nothing else', async () => {
    const hash = createHmac('sha256', KEY)
      .update(Buffer.concat([Buffer.from('\x09report-id'), createHash('sha256').update(CODE).digest()]))
      .digest();
    expect(await reportIdOf(CODE, mac)).toBe(bytesToCrockford(hash).slice(0, 26));
  });

  test('is the same however the code is spelt', async () => {
    const id = await reportIdOf(CODE, mac);
    expect(id).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    for (const spelt of [formatTrackingCode(CODE), CODE.toLowerCase(), ` ${CODE.replaceAll('0', 'o')}`]) {
      expect(await reportIdOf(spelt, mac)).toBe(id);
    }
  });

  test('shows nothing of the code', async () => {
    expect(await reportIdOf(CODE, mac)).not.toContain(CODE.slice(0, 4));
  });

  test('is refused for what is no code', async () => {
    expect(await refusalOf(reportIdOf(CODE.slice(1), mac))).toBe('input.tracking-code');
  });
});

describe('the code of a request over the API', () => {
  const request = { client: 'tinh-doan', key: UUID };

  test('is the same for the same request, and a code', async () => {
    const code = await codeFromIdempotencyKey(request, mac);
    expect(await codeFromIdempotencyKey({ ...request }, mac)).toBe(code);
    expect(parseTrackingCode(code)).toBe(code);
  });

  test('is another for another client or key, even where both run together', async () => {
    const requests = [
      request,
      { ...request, client: '' },
      { client: 'tinh-doan0', key: UUID.slice(1) },
      { client: 'tinh-doa', key: `n${UUID}` },
      { ...request, key: UUID.toUpperCase() },
    ];
    const codes = await Promise.all(requests.map((one) => codeFromIdempotencyKey(one, mac)));
    expect(new Set(codes).size).toBe(requests.length);
  });

  test.each(['', '1', 'order-2026-11-23', 'a'.repeat(21), 'a'.repeat(256), `${UUID} `, 'ệ'.repeat(22)])(
    'is not made from %j, which can be guessed or is not plain',
    async (key) => {
      expect(await refusalOf(codeFromIdempotencyKey({ client: '', key }, mac))).toBe('input.idempotency-key');
    },
  );
});

describe('the message under the keyed hash', () => {
  const spelt = (purpose: string, data: Uint8Array): string =>
    Buffer.from(macMessage(purpose, data)).toString('hex');

  test('is another for every other purpose or data, however they are cut', () => {
    const purposes = fc.string({ minLength: 1, maxLength: 40 });
    const data = fc.uint8Array({ maxLength: 40 });
    fc.assert(
      fc.property(purposes, data, purposes, data, (purpose, one, otherPurpose, other) => {
        const same = purpose === otherPurpose && Buffer.from(one).equals(other);
        expect(spelt(purpose, one) === spelt(otherPurpose, other)).toBe(same);
      }),
    );
    expect(spelt('report-id', Buffer.from('x'))).not.toBe(spelt('report-i', Buffer.from('dx')));
  });

  test('stays far under the 4096 bytes that KMS takes', () => {
    expect(macMessage('p'.repeat(255), new Uint8Array(1_000_000))).toHaveLength(1 + 255 + 32);
  });

  test.each(['', 'ệ'.repeat(100)])('has no purpose %j', (purpose) => {
    expect(() => macMessage(purpose, new Uint8Array())).toThrow(RangeError);
  });
});
