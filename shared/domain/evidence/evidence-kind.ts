/** Kinds of files that are taken as evidence (promise P14). */
export type EvidenceKind = 'jpg' | 'png' | 'webp' | 'heic' | 'pdf' | 'docx' | 'xlsx' | 'mp3' | 'm4a' | 'mp4';

/** 30 MB, before encryption. */
export const MOST_FILE_BYTES = 30 * 1024 * 1024;

const ascii = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];
const AUDIO_BRANDS = ['M4A ', 'M4B ', 'M4P '];
const VIDEO_BRANDS = /^(?:iso[m2-9]|mp4[12]|avc1|M4V |MSNV|3gp\d|dash|mmp4)$/;

/** ISO base media files say in their first box what they are. */
const mediaKind = (bytes: Uint8Array): EvidenceKind | undefined => {
  if (ascii(bytes, 4, 4) !== 'ftyp') return undefined;
  const brand = ascii(bytes, 8, 4);
  if (HEIC_BRANDS.includes(brand)) return 'heic';
  if (AUDIO_BRANDS.includes(brand)) return 'm4a';
  return VIDEO_BRANDS.test(brand) ? 'mp4' : undefined;
};

/** Where a ZIP's table of contents ends; the names in it tell Word from Excel from any other archive. */
const DIRECTORY_BYTES = 64 * 1024;

const officeKind = (bytes: Uint8Array): EvidenceKind | undefined => {
  if (!startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return undefined;
  const directory = new TextDecoder('latin1').decode(bytes.subarray(-DIRECTORY_BYTES));
  if (!directory.includes('[Content_Types].xml')) return undefined;
  if (directory.includes('word/document.xml')) return 'docx';
  return directory.includes('xl/workbook.xml') ? 'xlsx' : undefined;
};

/** An MPEG audio frame, layer III, or the ID3 tag before it. */
const isMp3 = (bytes: Uint8Array): boolean =>
  ascii(bytes, 0, 3) === 'ID3' ||
  (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0 && ((bytes[1] ?? 0) & 0x06) === 0x02);

/** What a file is by its content, whatever its name says; undefined for any kind that is not taken. */
export const evidenceKind = (bytes: Uint8Array): EvidenceKind | undefined => {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpg';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return 'webp';
  if (ascii(bytes, 0, 5) === '%PDF-') return 'pdf';
  return mediaKind(bytes) ?? officeKind(bytes) ?? (isMp3(bytes) ? 'mp3' : undefined);
};
