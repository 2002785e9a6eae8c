/** The most letters of a text that a sentence quotes. */
export const MOST_QUOTED = 60;

/** Invisible characters: control characters, zero-width ones, marks of direction. */
const UNSEEN = /[\p{Cc}\p{Cf}\uFFFD]/gu;

const named = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The invisible characters of a text, by their Unicode names, without line ends and tabs. */
export const unseenIn = (text: string): string[] =>
  [...new Set([...text.matchAll(UNSEEN)].map(([sign]) => sign).filter((sign) => !/[\n\t]/.test(sign)))].map(
    named,
  );

/** A text for quotation in a sentence: on one line, shortened, with the names of invisible characters. */
export const shortened = (text: string): string => {
  const seen = text.replaceAll('\n', ' ').replaceAll(UNSEEN, (sign) => `[${named(sign)}]`);
  return seen.length <= MOST_QUOTED ? seen : `${seen.slice(0, MOST_QUOTED)}…`;
};
