import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll } from 'vitest';
import type { PublicSealingKey } from '../../shared/schemas/sealed.ts';
import { sealingJwk } from '../../shared/sealing/public-jwk.ts';

/** Milliseconds allowed for making an RSA-4096 key, or a hundred uses of one, on a machine busy with other things. */
export const PATIENCE = 120_000;

/** An empty folder that is removed after the test file. */
export const aFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'gan-dan-sealing-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** A public key without a private one: WebCrypto checks only the length of a modulus. */
export const aSealingKey = async (notBefore = '2026-01-01T00:00:00Z'): Promise<PublicSealingKey> => {
  const modulus = crypto.getRandomValues(new Uint8Array(512));
  modulus[0] = 0xff;
  modulus[511] = 0xff;
  return sealingJwk({ n: Buffer.from(modulus).toString('base64url'), e: 'AQAB' }, notBefore);
};

/** The code of a caught refusal; any other error itself. */
export const refusalOf = async (act: Promise<unknown>): Promise<unknown> => {
  try {
    return { opened: await act };
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
};

export const REF = '0123456789ABCDEFGHJKMNPQRS';
export const OTHER_REF = '0123456789ABCDEFGHJKMNPQRT';

/** Any code points, including half surrogates; fast-check's own 'binary' unit costs a second to start. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.nat(0x10ffff), { maxLength }).map((points) => String.fromCodePoint(...points));
