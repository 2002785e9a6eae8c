import { createHash } from 'node:crypto';
import { joined, utf8 } from './bytes.ts';
import type { Bytes } from './bytes.ts';

/**
 * What the HMAC key is applied to: the purpose's length in one byte, the purpose, the SHA-256 of the data. Two
 * purposes never give the same message, so a report id reveals nothing about a code made for an API client. The data
 * is hashed first because KMS takes at most 4096 bytes, and so that the tracking code itself never leaves this
 * process. `purpose` is a constant of 1 to 255 bytes.
 */
export const macMessage = (purpose: string, data: Uint8Array): Bytes => {
  const name = utf8(purpose);
  if (name.length === 0 || name.length > 255) throw new RangeError('a purpose has 1 to 255 bytes');
  const digest = createHash('sha256').update(data).digest();
  return joined(new Uint8Array([name.length]), name, digest);
};
