import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openSealed } from '../../functions/records/open-sealed.ts';
import { readBody } from '../../functions/request-body.ts';
import { directory } from '../mau-directory.ts';
import { aDesk } from '../support/a-desk.ts';
import { requestOf } from '../support/rules-desk.ts';

const formEvent = (body: string) =>
  ({
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
    isBase64Encoded: false,
  }) as unknown as APIGatewayProxyEventV2;

afterEach(() => vi.restoreAllMocks());

describe('a posted form', () => {
  test('has a repeated name as a list, in the order in which it came', async () => {
    expect(await readBody(formEvent('a=1&b=x+y&a=2&c&&a=%C4%91'))).toEqual({
      kind: 'form',
      values: { a: ['1', '2', 'đ'], b: 'x y', c: '' },
      files: [],
    });
  });

  test('of 500 pairs is read with one decoding for each name and value', async () => {
    const decodings = vi.spyOn(globalThis, 'decodeURIComponent');
    const body = await readBody(formEvent('a=1&'.repeat(500).slice(0, -1)));
    expect(decodings).toHaveBeenCalledTimes(1000);
    expect(body).toMatchObject({ values: { a: Array.from({ length: 500 }, () => '1') } });
  });

  test('of 501 pairs is refused', async () => {
    await expect(readBody(formEvent('a=1&'.repeat(501)))).rejects.toMatchObject({ code: 'input.too-large' });
  });

  test.each(['a=&', '&', 'a=1&b=2&', 'a&'])(
    'of 64,000 times "%s" is refused before anything is decoded',
    async (pair) => {
      const decodings = vi.spyOn(globalThis, 'decodeURIComponent');
      await expect(readBody(formEvent(pair.repeat(64_000)))).rejects.toMatchObject({
        code: 'input.too-large',
      });
      expect(decodings).not.toHaveBeenCalled();
    },
  );
});

test('without a session the function that opens seals does not read the form', async () => {
  const { world } = await aDesk(directory);
  const body = vi.fn(() => Promise.resolve({ kind: 'none' } as const));
  await expect(openSealed({ ...requestOf(), body }, world)).rejects.toMatchObject({ code: 'access.session' });
  expect(body).not.toHaveBeenCalled();
});
