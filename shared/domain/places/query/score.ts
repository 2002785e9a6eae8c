import type { Mention } from './find-candidates.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { letterCost } from '../spelling/letter-cost.ts';
import type { ReadQuery } from './tokenise.ts';
import type { Level } from '../spelling/type-words.ts';

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
  /** Crosses a comma, or takes a type word as a part of the name. */
  strained: -2.5,
  overWord: -1.2,
};

const NOT_LETTERS = /[^\p{L}\d]/gu;

/** The score of one mention if it is read as a unit of some level and spelling. */
export interface Worth {
  readonly mention: Mention;
  readonly worth: number;
  /** The distance in letters between the spelling and the typed text. */
  readonly cost: number;
  /** The score without the type word, in case its letters belong to the name before ("Cây Dương"). */
  readonly bare: Worth | undefined;
}

export interface Weigh {
  /** The score of the mention for any spelling and type: never less than `as` answers. */
  readonly atMost: (mention: Mention) => number;
  readonly as: (mention: Mention, level: Level, spelling: string, letter: string) => Worth | undefined;
}

const lengthWorth = (length: number): number => (length > 6 ? 6 + (length - 6) * WEIGHT.beyondSix : length);

const hintWorth = ({ hint }: Mention, level: Level, letter: string): number => {
  if (hint === undefined) return 0;
  if (hint.levels.includes(level))
    return WEIGHT.rightLevel + (hint.letters === letter ? WEIGHT.rightType : 0);
  return hint.levels.includes('street') ? WEIGHT.street : WEIGHT.wrongLevel;
};

/**
 * Weighs mentions of one query. A bare number is a name only after its type word ("Phường 1", "Q.3"); otherwise it is
 * a house number and there is no answer.
 */
export const createWeigh = (gazetteer: Gazetteer, query: ReadQuery): Weigh => {
  const { names, isNumber } = gazetteer;
  /** Spellings of the last mention, because its records are weighed one after another. */
  let lastMention: Mention | undefined;
  const costs = new Map<string, number>();

  const costOf = (mention: Mention, spelling: string): number => {
    // Exact letters without marks cost nothing, so the common case needs no computation.
    if (mention.errors === 0 && !query.accented) return 0;
    if (mention !== lastMention) {
      costs.clear();
      lastMention = mention;
    }
    // Without marks in the query all spellings of one name are the same.
    const key = query.accented ? spelling : '';
    const known = costs.get(key);
    if (known !== undefined) return known;
    const letters = query.accented
      ? spelling.toLowerCase().replace(NOT_LETTERS, '')
      : (names[mention.name] ?? '');
    const cost = letterCost(letters, query.marked.slice(mention.start, mention.end), query.accented);
    costs.set(key, cost);
    return cost;
  };

  return {
    atMost: ({ name, start, end, errors, strained }) =>
      (isNumber[name] === 1 ? WEIGHT.number : lengthWorth(end - start)) -
      // An error may be a near letter (Mỹ, Mĩ), which costs 0.4.
      WEIGHT.error * (errors === 0 ? 0 : errors - 0.6) +
      WEIGHT.rightLevel +
      WEIGHT.rightType +
      (strained ? WEIGHT.strained : 0),
    as: (mention, level, spelling, letter) => {
      const { name, start, end, errors, hint, strained, overWord } = mention;
      const number = isNumber[name] === 1;
      if (number && hint?.levels.includes(level) !== true) return undefined;
      const text = names[name] ?? '';
      // An alias (SG, HCM) has no marks of its own to compare with the official name.
      const alias = level === 'province' && text.length !== spelling.replace(NOT_LETTERS, '').length;
      if (alias && text.length < 5 && (errors > 0 || query.glued[start] === 1 || query.glued[end] === 1))
        return undefined;
      const cost = number ? 0 : alias ? errors : costOf(mention, spelling);
      const size = number
        ? WEIGHT.number
        : alias && text.length < 5
          ? WEIGHT.abbreviation
          : lengthWorth(end - start);
      const plain =
        size - WEIGHT.error * cost + (strained ? WEIGHT.strained : 0) + (overWord ? WEIGHT.overWord : 0);
      const worth = plain + hintWorth(mention, level, letter);
      const bare =
        hint === undefined || number || plain <= 0
          ? undefined
          : { mention: { ...mention, hint: undefined, from: start }, worth: plain, cost, bare: undefined };
      return worth > 0 || bare !== undefined ? { mention, worth, cost, bare } : undefined;
    },
  };
};
