/**
 * The type of a language's sentences, derived from the Vietnamese ones: it has every key, functions take the same
 * arguments, a pair is a pair, longer lists may have their own length. So the compiler finds missing translations.
 */
export type Sentences<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : T extends readonly [infer One, infer Other]
      ? readonly [Sentences<One>, Sentences<Other>]
      : T extends readonly (infer Item)[]
        ? readonly Sentences<Item>[]
        : { readonly [Key in keyof T]: Sentences<T[Key]> };
