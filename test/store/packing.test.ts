import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack, unpack } from '../../shared/store/packing.ts';
import { PACKING_WORDS } from '../../shared/store/packing-words.ts';

describe('packing', () => {
  test('gives every value back', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        // JSON writes -0 as 0, as the table would.
        expect(unpack(pack(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('uses words that nobody changes: kept reports are read with them', () => {
    const hash = createHash('sha256').update(PACKING_WORDS).digest('hex');
    expect(hash).toBe('88a7ca33da3122c2d73ecbeeef10935e53485ee394a5cc65514c58ffa495338d');
  });

  test('reads what was packed in November 2026', () => {
    const packed = Buffer.from(
      'eLvqO1Udq1ZCrm9RahR45RGLXHE6H96skPJw19JShYzMh7vbSxXKMhUKMh7uWpirp1QLAFtYHmk=',
      'base64',
    );
    expect(unpack(packed)).toEqual({ linked: [], checklist: ['in-scope'], summary: 'Có dấu hiệu vi phạm.' });
  });

  test('refuses bytes that were packed with other words rather than inventing a report', () => {
    const packed = pack({ summary: 'x' });
    packed[3] = (packed[3] ?? 0) ^ 1;
    expect(() => unpack(packed)).toThrow('Bad dictionary');
  });
});
