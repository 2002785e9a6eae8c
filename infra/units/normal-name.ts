import { joinFullName, splitFullName } from '../../shared/domain/places/names/unit-names.ts';

const TONES = '\u0300\u0301\u0303\u0309\u0323';
/** oa, oe and uy at the end of a syllable, with the tone on the second vowel (Hoà, Thuỷ). */
const MODERN_TONE = new RegExp(
  `(?<![qQ])(o)(a|e)([${TONES}])(?!\\p{L})|(?<![qQ])(u)(y)([${TONES}])(?!\\p{L})`,
  'giu',
);

const normalise = (raw: string): string => {
  const text = raw
    .replace(/[\u200B-\u200D\uFEFF]/g, '')
    .replace(/[’ʼ‘`´]/g, "'")
    .normalize('NFD')
    .replace(
      MODERN_TONE,
      (_, o: string | undefined, ae: string, tone: string, u: string, y: string, uyTone: string) =>
        o === undefined ? u + uyTone + y : o + tone + ae,
    )
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
  const { letter, bare } = splitFullName(text);
  return joinFullName(letter, bare);
};

const known = new Map<string, string>();

/**
 * One spelling for every source: NFC, single spaces, ASCII apostrophe, the tone mark in the traditional place (Hòa,
 * Thủy), the type word as in "Thị xã". Sources differ only in these in hundreds of rows, so the import corrects them
 * without asking; any other difference is a problem to report.
 */
export const normalName = (raw: string): string => {
  const before = known.get(raw);
  if (before !== undefined) return before;
  const name = normalise(raw);
  known.set(raw, name);
  return name;
};
