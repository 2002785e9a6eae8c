import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { utf8Text } from '../../shared/tables/utf8.ts';
import type { Problem } from './source-rows.ts';

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
  const read = utf8Text(bytes);
  if ('text' in read) return read;
  const { not, line, column } = read;
  const what =
    not === 'utf-16'
      ? 'tệp ở dạng UTF-16 · the file is UTF-16'
      : 'không phải UTF-8, có lẽ là Windows-1258 · not UTF-8, perhaps Windows-1258';
  return { problem: { file, line, column, what, todo } };
};
