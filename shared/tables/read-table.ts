import type { Words } from '../schemas/primitives.ts';
import { delimiterOf, readCsv } from './csv.ts';
import { fileKindOf, NOT_TEXT, NOT_UTF8 } from './file-kind.ts';
import { refused, type ReadTable } from './table.ts';
import { utf8Text } from './utf8.ts';

const TOP = { line: 1, column: 1 };

/** The advice for a file of another kind. */
const SAVE_AGAIN: Readonly<Record<'xls' | 'pdf' | 'text', Words>> = {
  xls: { vi: 'lưu lại thành .xlsx, không đặt mật khẩu', en: 'save it as .xlsx, without a password' },
  pdf: {
    vi: 'nhập tệp .csv hoặc .xlsx mà từ đó làm ra tệp PDF này',
    en: 'import the .csv or .xlsx file that the PDF was made from',
  },
  text: {
    vi: 'trong Excel, lưu lại ở dạng "CSV UTF-8" hoặc .xlsx',
    en: 'in Excel, save as "CSV UTF-8" or .xlsx',
  },
};

/**
 * The rows of a CSV (UTF-8; comma, semicolon or tab) or XLSX file, each cell trimmed and in NFC. The reader of Excel
 * files is loaded only for one.
 */
export const readTable = async (bytes: Uint8Array): Promise<ReadTable> => {
  const kind = fileKindOf(bytes);
  if (kind === 'xlsx') return (await import('./xlsx.ts')).readXlsx(bytes);
  if (kind !== 'text') return refused(TOP, NOT_TEXT[kind], SAVE_AGAIN[kind]);
  const read = utf8Text(bytes);
  if ('not' in read) return refused(read, NOT_UTF8[read.not], SAVE_AGAIN.text);
  const table = readCsv(read.text, { delimiter: delimiterOf(read.text) });
  if ('problems' in table) return table;
  return {
    rows: table.rows.map(({ line, cells }) => ({
      line,
      cells: cells.map((cell) => cell.normalize('NFC').trim()),
    })),
  };
};
