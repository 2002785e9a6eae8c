const LINE_END = 0x0a;

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** The first line with invalid UTF-8, and the byte in it. */
const firstBadByte = (bytes: Uint8Array): { line: number; column: number } => {
  let line = 1;
  let start = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && bytes[at] !== LINE_END) continue;
    if (!isUtf8(bytes.subarray(start, at))) {
      const bad = bytes
        .subarray(start, at)
        .findIndex(
          (byte, place, row) =>
            byte > 0x7f &&
            !isUtf8(row.subarray(0, place + 1)) &&
            !isUtf8(row.subarray(0, place + 2)) &&
            !isUtf8(row.subarray(0, place + 3)),
        );
      return { line, column: Math.max(bad, 0) + 1 };
    }
    line += 1;
    start = at + 1;
  }
  return { line: 1, column: 1 };
};

/**
 * A file's text without its byte order mark, or the position of the first invalid byte. The function does not guess
 * other encodings: Windows-1258 read as another one gives names that look nearly right and match nothing.
 */
export const utf8Text = (
  bytes: Uint8Array,
): { text: string } | { not: 'utf-16' | 'utf-8'; line: number; column: number } => {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return { not: 'utf-16', line: 1, column: 1 };
  if (!isUtf8(bytes)) return { not: 'utf-8', ...firstBadByte(bytes) };
  return { text: new TextDecoder('utf-8').decode(bytes) };
};
