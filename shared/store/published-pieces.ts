import { createHash } from 'node:crypto';
import type { Body } from '../schemas/body.ts';
import { toGzip } from './gzip-json.ts';

/** The piece that is read first. */
export const HEAD = 'HEAD';

/** An item holds 400 KB; under gzip, this much is several thousand bodies, so most provinces need no second piece. */
const PIECE_BYTES = 300 * 1024;

interface Piece {
  readonly piece: string;
  readonly gzip: Uint8Array;
}

/**
 * The list of bodies as items. Under gzip it is about a tenth of its size, so a cold start reads a few units from
 * this one key instead of dozens. What one item cannot hold goes on in others, named by the content, so that the
 * head, which is written last, never leads to pieces of two lists.
 */
export const piecesOf = (bodies: readonly Body[]): { head: Piece & { rest: string[] }; others: Piece[] } => {
  const gzip = toGzip(bodies);
  const mark = createHash('sha256').update(gzip).digest('hex').slice(0, 16);
  const others: Piece[] = [];
  for (let from = PIECE_BYTES; from < gzip.length; from += PIECE_BYTES)
    others.push({
      piece: `${mark}#${String(others.length + 1)}`,
      gzip: gzip.subarray(from, from + PIECE_BYTES),
    });
  return {
    head: { piece: HEAD, gzip: gzip.subarray(0, PIECE_BYTES), rest: others.map(({ piece }) => piece) },
    others,
  };
};
