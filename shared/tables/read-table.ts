import { delimiterOf, readCsv } from './csv.ts';
import { refused, type ReadTable } from './table.ts';
import { utf8Text } from './utf8.ts';

const begins = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** What the file is by its first bytes; a name may say anything. */
const isZip = (bytes: Uint8Array): boolean => begins(bytes, 0x50, 0x4b, 0x03, 0x04);
const isOldExcel = (bytes: Uint8Array): boolean => begins(bytes, 0xd0, 0xcf, 0x11, 0xe0);

const TOP = { line: 1, column: 1 };

/**
 * The rows of a CSV (UTF-8; comma, semicolon or tab) or XLSX file, each cell trimmed and in NFC. The reader of Excel
 * files is loaded only for one.
 */
export const readTable = async (bytes: Uint8Array): Promise<ReadTable> => {
  if (isZip(bytes)) return (await import('./xlsx.ts')).readXlsx(bytes);
  if (isOldExcel(bytes))
    return refused(
      TOP,
      {
        vi: 'đây là tệp Excel kiểu cũ (.xls) hoặc có mật khẩu',
        en: 'this is an old Excel file (.xls), or has a password',
      },
      { vi: 'lưu lại thành .xlsx, không đặt mật khẩu', en: 'save it as .xlsx, without a password' },
    );
  const read = utf8Text(bytes);
  if ('not' in read)
    return refused(
      read,
      read.not === 'utf-16'
        ? { vi: 'tệp ở dạng UTF-16', en: 'the file is UTF-16' }
        : { vi: 'không phải UTF-8, có lẽ là Windows-1258', en: 'not UTF-8, perhaps Windows-1258' },
      {
        vi: 'trong Excel, lưu lại ở dạng "CSV UTF-8" hoặc .xlsx',
        en: 'in Excel, save as "CSV UTF-8" or .xlsx',
      },
    );
  const table = readCsv(read.text, { delimiter: delimiterOf(read.text) });
  if ('problems' in table) return table;
  return {
    rows: table.rows.map(({ line, cells }) => ({
      line,
      cells: cells.map((cell) => cell.normalize('NFC').trim()),
    })),
  };
};
