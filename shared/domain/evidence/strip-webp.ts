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
export const stripWebp = (bytes: Uint8Array): Uint8Array => {
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
