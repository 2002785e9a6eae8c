import { letters, part, viewOf, whole } from './byte-pieces.ts';

const SIGNATURE_BYTES = 8;
/** Length, name and check sum around a chunk's data. */
const FRAME_BYTES = 12;

/** Chunks that say how pixels look or move; all other optional chunks say something about the picture's origin. */
const LOOKS = [
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'cICP',
  'sBIT',
  'bKGD',
  'pHYs',
  'acTL',
  'fcTL',
  'fdAT',
];

/** A capital first letter marks a chunk without which the picture cannot be drawn. */
const isCritical = (name: string): boolean => /^[A-Z]/.test(name);

/** A PNG without text, time, Exif and private chunks, and nothing behind its end. @throws RangeError when it is not one */
export const stripPng = (bytes: Uint8Array): Uint8Array => {
  const view = viewOf(bytes);
  const parts = [part(bytes, 0, SIGNATURE_BYTES)];
  let at = SIGNATURE_BYTES;
  let name = '';
  while (name !== 'IEND') {
    const end = at + FRAME_BYTES + view.getUint32(at);
    name = letters(bytes, at + 4);
    const chunk = part(bytes, at, end);
    if (isCritical(name) || LOOKS.includes(name)) parts.push(chunk);
    at = end;
  }
  return whole(parts);
};
