/**
 * The outer structure of a sealed part (P10): a compact JWE of five segments whose lengths are all known in advance.
 * This file needs no key and imports nothing, so the citizen's browser can load it.
 */

/** Padded text (see sealing/padding.ts). The number is the format's version; old parts stay readable. */
export const TEXT_CONTENT = 'vnd.gan-dan.text.1';
/** The 32 raw bytes of a file's key, then the 32 of SHA-256 over the ciphertext of its file. */
export const KEY_CONTENT = 'vnd.gan-dan.key.2';
/** The key alone, an older form: such parts stay readable, but nothing proves that the file is the right one. */
export const LONE_KEY_CONTENT = 'vnd.gan-dan.key.1';

/** Sealed text grows in steps of this many bytes, so its length reveals little. */
export const PADDING_STEP = 1024;
/** Longest sealed text in bytes after padding: about 20,000 accented letters, well under a table item's 400 KB. */
export const MAX_SEALED_BYTES = 64 * 1024;
export const KEY_BYTES = 32;
export const DIGEST_BYTES = 32;

const LONE_PARTS = ['narrative', 'identity', 'subject'] as const;
const ITEM_PARTS = ['message', 'file-note'] as const;

/** Parts that hold text. */
export type TextPart = (typeof LONE_PARTS)[number] | `${(typeof ITEM_PARTS)[number]}:${string}`;
/** Parts that hold the key of one file. */
export type KeyPart = `file-key:${string}`;

/**
 * Which part of a report is sealed: `narrative` (what happened), `identity` (who reports), `subject` (the name
 * of the person reported); and, each with its 26-symbol item id, `message:…` (one message of the dialogue),
 * `file-note:…` (a file's name with the reporter's remark) and `file-key:…`.
 */
export type PartName = TextPart | KeyPart;

const PART = new RegExp(
  `^(?:${LONE_PARTS.join('|')}|(?:file-key|${ITEM_PARTS.join('|')}):[0-9A-HJKMNP-TV-Z]{26})$`,
);

export const isPartName = (value: unknown): value is PartName =>
  typeof value === 'string' && PART.test(value);

/** Twenty-six Crockford symbols: a sealing reference or an item id. */
export const REFERENCE = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/** A key's id: its RFC 7638 thumbprint, 32 bytes in base64url. */
export const KEY_ID = /^[\w-]{42}[AEIMQUYcgkosw048]$/;

/** Exactly these members, all authenticated; `ref` is the report's sealing reference. */
export interface SealedHeader {
  readonly alg: 'RSA-OAEP-256';
  readonly enc: 'A256GCM';
  readonly cty: typeof TEXT_CONTENT | typeof KEY_CONTENT | typeof LONE_KEY_CONTENT;
  readonly kid: string;
  readonly part: PartName;
  readonly ref: string;
}

const isHeader = (value: unknown): value is SealedHeader =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 6 &&
  'alg' in value &&
  value.alg === 'RSA-OAEP-256' &&
  'enc' in value &&
  value.enc === 'A256GCM' &&
  'kid' in value &&
  typeof value.kid === 'string' &&
  KEY_ID.test(value.kid) &&
  'part' in value &&
  isPartName(value.part) &&
  'ref' in value &&
  typeof value.ref === 'string' &&
  REFERENCE.test(value.ref) &&
  'cty' in value &&
  (value.cty === contentOf(value.part) ||
    (value.cty === LONE_KEY_CONTENT && contentOf(value.part) === KEY_CONTENT));

/** The content type of a part: a key for `file-key:…`, text for all others. */
export const contentOf = (part: PartName): typeof TEXT_CONTENT | typeof KEY_CONTENT =>
  part.startsWith('file-key:') ? KEY_CONTENT : TEXT_CONTENT;

/**
 * Header, 512-byte wrapped key (RSA-4096), 12-byte nonce, ciphertext, 16-byte tag. The last letters leave no spare
 * bits, so one sealed part has one spelling and every changed bit is noticed.
 */
const COMPACT =
  /^([\w-]{1,512})\.[\w-]{682}[AEIMQUYcgkosw048]\.[\w-]{16}\.((?:[\w-]{4})*(?:[\w-]{2}[AEIMQUYcgkosw048]|[\w-][AQgw])?)\.[\w-]{21}[AQgw]$/;

/** 683 + 16 + 22 letters, four dots, the longest header and the longest ciphertext. */
const MAX_LETTERS = 725 + 512 + Math.ceil((MAX_SEALED_BYTES * 4) / 3);

/** What the structure of a sealed part shows without a key. */
interface SealedShape {
  readonly header: SealedHeader;
  /** Length of the sealed content, padding included. */
  readonly contentBytes: number;
}

/** The shape of a sealed part; undefined for anything else. */
export const sealedShape = (jwe: string): SealedShape | undefined => {
  if (jwe.length > MAX_LETTERS) return undefined;
  const [, headerLetters, ciphertext] = COMPACT.exec(jwe) ?? [];
  if (headerLetters === undefined || ciphertext === undefined) return undefined;
  const header = readHeader(headerLetters);
  if (header === undefined) return undefined;
  const contentBytes = Math.floor((ciphertext.length * 3) / 4);
  const fits = {
    [KEY_CONTENT]: contentBytes === KEY_BYTES + DIGEST_BYTES,
    [LONE_KEY_CONTENT]: contentBytes === KEY_BYTES,
    [TEXT_CONTENT]: contentBytes > 0 && contentBytes <= MAX_SEALED_BYTES && contentBytes % PADDING_STEP === 0,
  }[header.cty];
  return fits ? { header, contentBytes } : undefined;
};

/** Written again, the header must equal the received one letter for letter: no blanks, double members or spare bits. */
const readHeader = (letters: string): SealedHeader | undefined => {
  try {
    const text = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
    const header: unknown = JSON.parse(text);
    if (!isHeader(header) || JSON.stringify(header) !== text) return undefined;
    const again = btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    return again === letters ? header : undefined;
  } catch {
    // Text that is not base64 or not JSON is not a header; that is a normal answer, not a failure.
    return undefined;
  }
};
