export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The four letters at an offset that name a chunk or box. @throws RangeError beyond the end */
export const letters = (bytes: Uint8Array, at: number): string => {
  if (at + 4 > bytes.length) throw new RangeError('the file ends within a name');
  return String.fromCharCode(...bytes.subarray(at, at + 4));
};

/** A part of the file. @throws RangeError when the file is shorter than it says */
export const part = (bytes: Uint8Array, from: number, to: number): Uint8Array => {
  if (from < 0 || to < from || to > bytes.length) throw new RangeError('a part lies outside the file');
  return bytes.subarray(from, to);
};

/** The parts one after another, in a copy. */
export const whole = (parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((length, one) => length + one.length, 0));
  let at = 0;
  for (const one of parts) {
    all.set(one, at);
    at += one.length;
  }
  return all;
};
