/** Letters of a text that a sentence quotes; of a longer one the beginning. */
export const MOST_QUOTED = 60;

/** Signs that nobody sees: control characters, zero-width ones, marks of direction. */
const UNSEEN = /[\p{Cc}\p{Cf}\uFFFD]/gu;

const named = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The signs of a text that cannot be seen, by their Unicode names; line ends and tabs are none. */
export const unseenIn = (text: string): string[] =>
  [...new Set([...text.matchAll(UNSEEN)].map(([sign]) => sign).filter((sign) => !/[\n\t]/.test(sign)))].map(
    named,
  );

/** A text as a sentence can quote it: on one line, what cannot be seen by name, and not longer than that. */
export const shortened = (text: string): string => {
  const seen = text.replaceAll('\n', ' ').replaceAll(UNSEEN, (sign) => `[${named(sign)}]`);
  return seen.length <= MOST_QUOTED ? seen : `${seen.slice(0, MOST_QUOTED)}…`;
};
