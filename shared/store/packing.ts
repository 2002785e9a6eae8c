import { deflateSync, inflateSync } from 'node:zlib';
import { PACKING_WORDS } from './packing-words.ts';

const dictionary = Buffer.from(PACKING_WORDS);

/**
 * A value as compressed JSON. Every write bills the whole item by the kilobyte, and a report carries its log and
 * its clocks: packed, a life cycle writes 24 units instead of 63, for about 50 µs a write.
 */
export const pack = (value: unknown): Uint8Array => deflateSync(JSON.stringify(value), { dictionary });

/** What was packed, still unknown to the compiler: whoever reads it parses it by its schema. */
export const unpack = (packed: Uint8Array): unknown =>
  JSON.parse(inflateSync(packed, { dictionary }).toString('utf8'));
