import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Words } from '../../shared/schemas/primitives.ts';
import { fileKindOf, NOT_TEXT, NOT_UTF8 } from '../../shared/tables/file-kind.ts';
import { utf8Text } from '../../shared/tables/utf8.ts';
import type { Problem } from './source-rows.ts';

const SAVE_AGAIN: Words = {
  vi: 'lưu lại ở dạng "CSV UTF-8" (thư mục: JSON UTF-8) rồi nhập lại',
  en: 'save it as "CSV UTF-8" (a folder: JSON in UTF-8) and import again',
};

/**
 * A file's text without its byte order mark. Other files and encodings are refused, not guessed: Windows-1258 read
 * as something else gives names that look nearly right and match nothing.
 */
export const readSourceText = (path: string): { text: string } | { problem: Problem } => {
  const file = basename(path);
  const top = { file, line: 1, column: 1 };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    const what = { vi: 'không đọc được tệp', en: 'the file cannot be read' };
    const todo = { vi: `đặt ${file} vào đúng chỗ`, en: `put ${file} in its place` };
    return { problem: { ...top, what, todo } };
  }
  const kind = fileKindOf(bytes);
  if (kind !== 'text') return { problem: { ...top, what: NOT_TEXT[kind], todo: SAVE_AGAIN } };
  const read = utf8Text(bytes);
  if ('text' in read) return read;
  const { not, line, column } = read;
  return { problem: { file, line, column, what: NOT_UTF8[not], todo: SAVE_AGAIN } };
};
