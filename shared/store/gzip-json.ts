import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * A value as JSON under gzip, the attribute `gzip` of an item. Every write bills the whole item by the kilobyte, and
 * a report carries its log and its clocks: a life cycle took 37 units of the table and as plain JSON 61 when it was chosen. Any tool reads
 * it back: `base64 -d | gunzip`.
 */
export const toGzip = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value));

/** The value again, still unknown to the compiler: whoever reads it parses it by its schema. */
export const fromGzip = (gzip: Uint8Array): unknown => JSON.parse(gunzipSync(gzip).toString('utf8'));
