import { part, viewOf, whole } from './byte-pieces.ts';

const MARKER = 0xff;
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const COMMENT = 0xfe;
const ORIENTATION = 0x0112;

const hasName = (payload: Uint8Array, name: string): boolean =>
  [...name].every((letter, at) => payload[at] === letter.charCodeAt(0));

/** The orientation of the camera, from the first directory of an Exif segment; 1 (upright) where it is missing. */
const orientationIn = (payload: Uint8Array): number => {
  if (!hasName(payload, 'Exif\0\0')) return 1;
  const tiff = viewOf(payload.subarray(6));
  try {
    const little = tiff.getUint16(0) === 0x4949;
    const directory = tiff.getUint32(4, little);
    const entries = tiff.getUint16(directory, little);
    for (let entry = 0; entry < entries; entry += 1) {
      const at = directory + 2 + entry * 12;
      if (tiff.getUint16(at, little) === ORIENTATION) return tiff.getUint16(at + 8, little);
    }
  } catch (error) {
    // A broken Exif segment is dropped like any other; only its orientation is lost.
    if (!(error instanceof RangeError)) throw error;
  }
  return 1;
};

/** An Exif segment with the orientation only; without it the picture would be shown on its side. */
const orientationSegment = (orientation: number): Uint8Array =>
  new Uint8Array([
    ...[MARKER, APP1, 0, 34],
    ...[0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x49, 0x49, 0x2a, 0, 8, 0, 0, 0],
    ...[1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0],
    ...[0, 0, 0, 0],
  ]);

/** JFIF without its thumbnail, which may show a part that was cropped from the picture. */
const withoutThumbnail = (payload: Uint8Array): Uint8Array =>
  new Uint8Array([MARKER, APP0, 0, 16, ...part(payload, 0, 12), 0, 0]);

const kept = (marker: number, payload: Uint8Array, segment: Uint8Array): Uint8Array[] => {
  if (marker === APP0) return hasName(payload, 'JFIF\0') ? [withoutThumbnail(payload)] : [];
  if (marker === APP2) return hasName(payload, 'ICC_PROFILE\0') ? [segment] : [];
  // Adobe's segment tells how colours are coded.
  if (marker === APP14) return [segment];
  return (marker >= APP0 && marker <= APP15) || marker === COMMENT ? [] : [segment];
};

/** Where the compressed data after a scan header ends: at the next marker that is neither stuffing nor a restart. */
const endOfScan = (bytes: Uint8Array, from: number): number => {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== MARKER) continue;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== MARKER && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new RangeError('the picture ends within its data');
};

/**
 * A JPEG without Exif, XMP, IPTC, comments, thumbnails and data after its end (a second picture, a maker's data);
 * colours and orientation stay. @throws RangeError when it is not one
 */
export const stripJpeg = (bytes: Uint8Array): Uint8Array => {
  const view = viewOf(bytes);
  const parts: Uint8Array[] = [];
  let orientation = 1;
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== MARKER) throw new RangeError('a segment does not begin where it should');
    const marker = view.getUint8(at + 1);
    if (marker === MARKER) {
      at += 1;
      continue;
    }
    if (marker === EOI) break;
    const end = at + 2 + view.getUint16(at + 2);
    const payload = part(bytes, at + 4, end);
    if (marker === APP1) orientation = Math.max(orientation, orientationIn(payload));
    parts.push(...kept(marker, payload, part(bytes, at, end)));
    at = end;
    if (marker === SOS) {
      const scanEnd = endOfScan(bytes, at);
      parts.push(part(bytes, at, scanEnd));
      at = scanEnd;
    }
  }
  const turned = orientation > 1 && orientation <= 8 ? [orientationSegment(orientation)] : [];
  return whole([new Uint8Array([MARKER, SOI]), ...turned, ...parts, new Uint8Array([MARKER, EOI])]);
};
