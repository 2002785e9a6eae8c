import { fold } from './fold.ts';

/** Both have different marks; the query lacks a mark of the name; the query has an additional one. */
const MARK = { other: 0.22, missing: 0.08, extra: 0.22 } as const;

/** Letters with two accepted spellings (Mỹ/Mĩ, Đắk/Đắc), or that dialects confuse. */
const NEAR: ReadonlySet<string> = new Set(['iy', 'yi', 'ck', 'kc', 'dz', 'zd']);

const substitution = (name: string, query: string, accented: boolean): number => {
  if (name === query) return 0;
  const plainName = fold(name);
  const plainQuery = fold(query);
  if (plainName !== plainQuery) return NEAR.has(plainName + plainQuery) ? 0.4 : 1;
  if (!accented) return 0;
  if (query === plainQuery) return MARK.missing;
  return name === plainName ? MARK.extra : MARK.other;
};

const row = (length: number): Float64Array => new Float64Array(length + 1);
let [before, last, current] = [row(64), row(64), row(64)];

/**
 * The distance in letters between a part of the query and a name: 1 for each insertion, deletion, substitution or swap
 * of neighbours, and fractions for different marks.
 *
 * @param accented whether the query has any marks; if not, missing marks cost nothing.
 */
export const letterCost = (name: string, query: string, accented: boolean): number => {
  if (name.length === query.length) {
    let cost = 0;
    for (let at = 0; at < name.length && cost < 1; at += 1)
      cost += substitution(name.charAt(at), query.charAt(at), accented);
    if (cost < 1) return cost;
  }
  for (let column = 0; column <= query.length; column += 1) last[column] = column;
  for (let line = 1; line <= name.length; line += 1) {
    current[0] = line;
    const letter = name.charAt(line - 1);
    for (let column = 1; column <= query.length; column += 1) {
      const typed = query.charAt(column - 1);
      let best = (last[column - 1] ?? 0) + substitution(letter, typed, accented);
      best = Math.min(best, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      if (line > 1 && column > 1) {
        const swapped = letter === query.charAt(column - 2) && name.charAt(line - 2) === typed;
        if (swapped && letter !== typed) best = Math.min(best, (before[column - 2] ?? 0) + 1);
      }
      current[column] = best;
    }
    [before, last, current] = [last, current, before];
  }
  return last[query.length] ?? 0;
};
