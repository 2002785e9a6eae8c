import type { Mention } from './find-mentions.ts';
import type { Gazetteer } from './gazetteer.ts';
import { letterCost } from './letter-cost.ts';
import type { ReadQuery } from './read-query.ts';
import type { Level } from './type-words.ts';

/**
 * Weights, in matched letters. Tuned on seeds of the generator in test/bench that its reported run does not
 * use (docs/adr/0006-places.md).
 */
const WEIGHT = {
  error: 2.1,
  /** Letters beyond the sixth add less: a long street name must not outweigh a commune and its district. */
  beyondSix: 0.5,
  /** A number or an abbreviation says more than its length. */
  number: 4.5,
  abbreviation: 4,
  rightLevel: 1.6,
  rightType: 0.5,
  wrongLevel: -2.2,
  street: -4,
  /** Across a comma, or a type word taken for a part of the name. */
  strained: -2.5,
};

const NUMBER = /^\d+$/;
const NOT_LETTERS = /[^\p{L}\d]/gu;

/** What one mention is worth if it is read as a unit of some level and spelling. */
export interface Worth {
  readonly mention: Mention;
  readonly worth: number;
  /** Letters the spelling is away from what was typed. */
  readonly cost: number;
}

export type Weigh = (mention: Mention, level: Level, spelling: string, letter: string) => Worth | undefined;

const lengthWorth = (length: number): number => (length > 6 ? 6 + (length - 6) * WEIGHT.beyondSix : length);

const hintWorth = ({ hint }: Mention, level: Level, letter: string): number => {
  if (hint === undefined) return 0;
  if (hint.levels.includes(level))
    return WEIGHT.rightLevel + (hint.letters === letter ? WEIGHT.rightType : 0);
  return hint.levels.includes('street') ? WEIGHT.street : WEIGHT.wrongLevel;
};

/**
 * Weighs mentions of one query. A bare number is a name only after the word that takes it ("Phường 1", "Q.3"),
 * else it is a house number: then there is no answer.
 */
export const createWeigh = (gazetteer: Gazetteer, query: ReadQuery): Weigh => {
  const costs = new Map<string, number>();

  const costOf = (mention: Mention, spelling: string, alias: boolean): number => {
    // Exact letters and no marks anywhere cost nothing; the common case is not computed. An alias (SG, HCM)
    // has no marks of its own to compare with the official name.
    if (mention.errors === 0 && (alias || !query.accented)) return 0;
    if (alias) return mention.errors;
    const key = `${String(mention.start)},${String(mention.end)},${spelling}`;
    const known = costs.get(key);
    if (known !== undefined) return known;
    const cost = letterCost(
      spelling.toLowerCase().replace(NOT_LETTERS, ''),
      query.marked.slice(mention.start, mention.end),
      query.accented,
    );
    costs.set(key, cost);
    return cost;
  };

  return (mention, level, spelling, letter) => {
    const text = gazetteer.names[mention.name] ?? '';
    const isNumber = NUMBER.test(text);
    if (isNumber && mention.hint?.levels.includes(level) !== true) return undefined;
    const alias = level === 'province' && text.length !== spelling.replace(NOT_LETTERS, '').length;
    const cost = isNumber ? 0 : costOf(mention, spelling, alias);
    const size = isNumber
      ? WEIGHT.number
      : alias && text.length < 5
        ? WEIGHT.abbreviation
        : lengthWorth(mention.end - mention.start);
    const worth =
      size -
      WEIGHT.error * cost +
      hintWorth(mention, level, letter) +
      (mention.strained ? WEIGHT.strained : 0);
    return worth > 0 ? { mention, worth, cost } : undefined;
  };
};
