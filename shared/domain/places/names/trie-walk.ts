import { LETTER_NUMBERS, type NameTrie } from './name-trie.ts';

/** Called for each name found: its position, where it ends in the query, and the errors spent. */
type Found = (name: number, end: number, errors: number) => void;

export type ErrorLimit = 0 | 1 | 2;

/** @param ends 1 where a name may end. */
export type Walk = (
  query: Uint8Array,
  from: number,
  ends: Uint8Array,
  limit: ErrorLimit,
  found: Found,
) => void;

/** One walk keeps its positions in the bits of a 32-bit integer; the longest name has 27 letters. */
const REACH = 30;
const DEEPEST = 48;

/**
 * Finds every name that begins at one position of the query, with at most `limit` insertions, deletions, substitutions
 * or swaps of neighbours. Bit-parallel (Wu and Manber 1992, with Hyyrö's swap): bit p of a state says "p letters of
 * the query are used"; a subtree is skipped as soon as no state is alive.
 */
export const createWalk = (trie: NameTrie): Walk => {
  const masks = new Int32Array(LETTER_NUMBERS);
  const exact = new Int32Array(DEEPEST + 1);
  const one = new Int32Array(DEEPEST + 1);
  const two = new Int32Array(DEEPEST + 1);
  const letters = new Uint8Array(DEEPEST + 1);
  const { letter, depth, skip, nameAt, size } = trie;

  return (query, from, ends, limit, found) => {
    const length = Math.min(query.length - from, REACH - 1);
    masks.fill(0);
    let endMask = 0;
    for (let at = 0; at < length; at += 1) {
      const number = query[from + at] ?? 0;
      masks[number] = (masks[number] ?? 0) | (1 << at);
      if (ends[from + at + 1] === 1) endMask |= 1 << (at + 1);
    }
    const inside = (1 << (length + 1)) - 1;
    exact[0] = 1;
    one[0] = limit > 0 ? 3 & inside : 0;
    two[0] = limit > 1 ? 7 & inside : 0;
    let node = 0;
    while (node < size) {
      const deep = depth[node] ?? 1;
      const number = letter[node] ?? 0;
      const mask = masks[number] ?? 0;
      const zeroBefore = exact[deep - 1] ?? 0;
      const zero = (zeroBefore & mask) << 1;
      let first = 0;
      let second = 0;
      if (limit > 0) {
        letters[deep] = number;
        const oneBefore = one[deep - 1] ?? 0;
        const swap = deep > 1 ? mask & ((masks[letters[deep - 1] ?? 0] ?? 0) >>> 1) : 0;
        const zeroTwoBack = deep > 1 ? (exact[deep - 2] ?? 0) : 0;
        first =
          (((oneBefore & mask) << 1) |
            zeroBefore |
            (zeroBefore << 1) |
            (zero << 1) |
            ((zeroTwoBack & swap) << 2)) &
          inside;
        one[deep] = first;
        if (limit > 1) {
          const oneTwoBack = deep > 1 ? (one[deep - 2] ?? 0) : 0;
          second =
            ((((two[deep - 1] ?? 0) & mask) << 1) |
              oneBefore |
              (oneBefore << 1) |
              (first << 1) |
              ((oneTwoBack & swap) << 2)) &
            inside;
          two[deep] = second;
        }
      }
      exact[deep] = zero;
      if ((zero | first | second) === 0) {
        node = skip[node] ?? size;
        continue;
      }
      const name = nameAt[node] ?? -1;
      if (name >= 0) {
        let errors = 0;
        let hits = zero & endMask;
        if (hits === 0 && limit > 0) {
          errors = 1;
          hits = first & endMask;
          if (hits === 0 && limit > 1) {
            errors = 2;
            hits = second & endMask;
          }
        }
        // If several ends have the same cost, each is reported and the score decides (usually there is one).
        while (hits !== 0) {
          const end = 31 - Math.clz32(hits & -hits);
          if (end > 0) found(name, from + end, errors);
          hits &= hits - 1;
        }
      }
      node += 1;
    }
  };
};
