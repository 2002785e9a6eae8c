import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Problem } from './source-rows.ts';

const LINE_END = 0x0a;

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** The first line, and the byte in it, that is no UTF-8. */
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
 * A file's text without its byte order mark. Other encodings are refused, not guessed: Windows-1258 read as
 * something else gives names that look nearly right and match nothing.
 */
export const readSourceText = (path: string): { text: string } | { problem: Problem } => {
  const file = basename(path);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    const what = 'không đọc được tệp · the file cannot be read';
    return {
      problem: {
        file,
        line: 1,
        column: 1,
        what,
        todo: `đặt ${file} vào đúng chỗ · put ${file} in its place`,
      },
    };
  }
  const todo = 'lưu lại ở dạng "CSV UTF-8" hoặc JSON UTF-8 rồi nhập lại · save as UTF-8 and import again';
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { problem: { file, line: 1, column: 1, what: 'tệp ở dạng UTF-16 · the file is UTF-16', todo } };
  if (!isUtf8(bytes)) {
    const what = 'không phải UTF-8, có lẽ là Windows-1258 · not UTF-8, perhaps Windows-1258';
    return { problem: { file, ...firstBadByte(bytes), what, todo } };
  }
  return { text: new TextDecoder('utf-8').decode(bytes) };
};
