import type { Words } from '../schemas/primitives.ts';

const begins = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

type FileKind = 'xlsx' | 'xls' | 'pdf' | 'text';

/** The kind of a file by its first bytes, not by its name. */
export const fileKindOf = (bytes: Uint8Array): FileKind => {
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'xlsx';
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'xls';
  return begins(bytes, 0x25, 0x50, 0x44, 0x46) ? 'pdf' : 'text';
};

export const NOT_TEXT: Readonly<Record<Exclude<FileKind, 'text'>, Words>> = {
  xlsx: { vi: 'đây là tệp Excel', en: 'this is an Excel file' },
  xls: {
    vi: 'đây là tệp Excel kiểu cũ (.xls) hoặc có mật khẩu',
    en: 'this is an old Excel file (.xls), or has a password',
  },
  pdf: { vi: 'đây là tệp PDF, không phải bảng', en: 'this is a PDF file and no table' },
};

/** The message for text in another encoding. */
export const NOT_UTF8: Readonly<Record<'utf-16' | 'utf-8', Words>> = {
  'utf-16': { vi: 'tệp ở dạng UTF-16', en: 'the file is UTF-16' },
  'utf-8': { vi: 'không phải UTF-8, có lẽ là Windows-1258', en: 'not UTF-8, perhaps Windows-1258' },
};
