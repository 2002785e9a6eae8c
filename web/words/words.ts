/**
 * The shape of a language's sentences, taken from the Vietnamese ones: every key there must be here, sentences
 * with a gap take the same arguments, a pair is a pair, longer lists may have their own length. So the compiler finds what was not translated.
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
