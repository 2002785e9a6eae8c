import { CaseError } from '../domain/errors.ts';
import { PADDING_STEP } from '../schemas/sealed-format.ts';
import { joined, type Bytes } from './bytes.ts';

/**
 * ISO/IEC 7816-4 padding: the content, one byte 0x80, then zeros up to the next full step of 1 KiB. It adds at least
 * one byte, so any content, also with zeros at its end, comes back unchanged. GCM authenticates the padding, so
 * removing it leaks nothing.
 */
export const pad = (content: Uint8Array): Bytes => {
  const length = Math.ceil((content.length + 1) / PADDING_STEP) * PADDING_STEP;
  const fill = new Uint8Array(length - content.length);
  fill[0] = 0x80;
  return joined(content, fill);
};

/** What `pad` was given. Throws `input.sealed-part` for anything that `pad` cannot have made. */
export const unpad = (padded: Bytes): Bytes => {
  const end = padded.findLastIndex((byte) => byte !== 0);
  if (padded.length % PADDING_STEP !== 0 || padded[end] !== 0x80 || padded.length - end > PADDING_STEP) {
    throw new CaseError('input.sealed-part', 'the padding of a sealed part is not ours');
  }
  return padded.subarray(0, end);
};
