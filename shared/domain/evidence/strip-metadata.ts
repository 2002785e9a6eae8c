import type { EvidenceKind } from './evidence-kind.ts';
import { stripHeic } from './strip-heic.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { letters, part, viewOf, whole } from './byte-pieces.ts';

const HEADER_BYTES = 12;
const PICTURE = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];
/** Bits of VP8X's first byte that announce Exif (8) and XMP (4). */
const ANNOUNCES_METADATA = 0b1100;

const withoutAnnouncement = (chunk: Uint8Array): Uint8Array => {
  const copy = chunk.slice();
  copy[8] = (copy[8] ?? 0) & ~ANNOUNCES_METADATA;
  return copy;
};

/** A WebP without Exif, XMP and unknown chunks. @throws RangeError when it is not one */
const stripWebp = (bytes: Uint8Array): Uint8Array => {
  const view = viewOf(bytes);
  const end = Math.min(bytes.length, 8 + view.getUint32(4, true));
  const chunks: Uint8Array[] = [];
  let at = HEADER_BYTES;
  while (at < end) {
    const name = letters(bytes, at);
    const size = view.getUint32(at + 4, true);
    // Chunks begin at even places.
    const next = at + 8 + size + (size % 2);
    const chunk = part(bytes, at, next);
    if (name === 'VP8X') chunks.push(withoutAnnouncement(chunk));
    else if (PICTURE.includes(name)) chunks.push(chunk);
    at = next;
  }
  if (chunks.length === 0) throw new RangeError('there is no picture in it');
  const stripped = whole([part(bytes, 0, HEADER_BYTES), ...chunks]);
  viewOf(stripped).setUint32(4, stripped.length - 8, true);
  return stripped;
};

const SIGNATURE_BYTES = 8;
/** Length, name and check sum around a chunk's data. */
const FRAME_BYTES = 12;

/** Optional chunks that describe how pixels look or move; all others describe the picture's origin. */
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

/** A PNG without text, time, Exif and private chunks and without data after its end. @throws RangeError when it is not one */
const stripPng = (bytes: Uint8Array): Uint8Array => {
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

const STRIP: Readonly<Partial<Record<EvidenceKind, (bytes: Uint8Array) => Uint8Array>>> = {
  jpg: stripJpeg,
  png: stripPng,
  webp: stripWebp,
  heic: stripHeic,
};

/**
 * The picture without its data about place, time, device and editing; its pixels do not change. Files of other kinds
 * are returned unchanged. Undefined when the picture cannot be read: then the sender must be asked first.
 */
export const stripMetadata = (bytes: Uint8Array, kind: EvidenceKind): Uint8Array | undefined => {
  try {
    return (STRIP[kind] ?? ((whole) => whole))(bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};
