import type { EvidenceKind } from './evidence-kind.ts';
import { stripHeic } from './strip-heic.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { stripPng } from './strip-png.ts';
import { stripWebp } from './strip-webp.ts';

const STRIP: Readonly<Partial<Record<EvidenceKind, (bytes: Uint8Array) => Uint8Array>>> = {
  jpg: stripJpeg,
  png: stripPng,
  webp: stripWebp,
  heic: stripHeic,
};

/**
 * The picture without what it says about place, hour, device and editing; its pixels are not touched. Files of other
 * kinds come back as they are. Undefined when the picture cannot be read: then it must not be sent unasked.
 */
export const stripMetadata = (bytes: Uint8Array, kind: EvidenceKind): Uint8Array | undefined => {
  try {
    return (STRIP[kind] ?? ((whole) => whole))(bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};
