import { decode } from 'jose/base64url';
import { CaseError } from '../domain/errors.ts';
import {
  KEY_BYTES,
  KEY_CONTENT,
  LONE_KEY_CONTENT,
  sealedShape,
  TEXT_CONTENT,
  type SealedHeader,
} from '../schemas/sealed-format.ts';
import { joined, utf8, type Bytes } from './bytes.ts';
import { unpad } from './padding.ts';
import type { Binding } from './seal.ts';

/** The only data of a part that the server needs to release its content key (P5). */
interface WrappedKey {
  readonly kid: string;
  /** 512 bytes, for `SealingKeys.unwrap`. */
  readonly wrapped: Bytes;
}

/** The content key of a sealed part, still wrapped. Throws `input.sealed-part` for anything else. */
export const wrappedKeyOf = (jwe: string): WrappedKey => {
  const { header, segments } = readSealed(jwe);
  return { kid: header.kid, wrapped: decoded(segments[1]) };
};

/**
 * The text of a part, opened in the officer's browser with the content key the server released. Throws
 * `input.sealed-binding` when the part was sealed for another report or part, `input.sealed-part` when it was altered,
 * is not text, or the key is wrong.
 */
export const openWithContentKey = async (
  jwe: string,
  contentKey: Uint8Array,
  binding: Binding,
): Promise<string> => {
  const content = unpad(await opened(jwe, contentKey, binding, [TEXT_CONTENT]));
  try {
    // A leading U+FEFF belongs to the reporter's text; without ignoreBOM the decoder would drop it.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    throw altered();
  }
};

/**
 * The key of a file, opened like `openWithContentKey` and with the same refusals. `digest` is SHA-256 of the file's
 * ciphertext; absent in parts of the older form.
 */
export const openKeyWithContentKey = async (
  jwe: string,
  contentKey: Uint8Array,
  binding: Binding,
): Promise<{ readonly rawKey: Bytes; readonly digest?: Bytes }> => {
  const content = await opened(jwe, contentKey, binding, [KEY_CONTENT, LONE_KEY_CONTENT]);
  const digest = content.slice(KEY_BYTES);
  return { rawKey: content.slice(0, KEY_BYTES), ...(digest.length > 0 && { digest }) };
};

const opened = async (
  jwe: string,
  contentKey: Uint8Array,
  { part, reportRef }: Binding,
  contents: readonly SealedHeader['cty'][],
): Promise<Bytes> => {
  const { header, segments } = readSealed(jwe);
  if (header.part !== part || header.ref !== reportRef) {
    throw new CaseError('input.sealed-binding', 'this part was sealed for another report or another place');
  }
  if (!contents.includes(header.cty)) throw altered();
  const [headerLetters, , nonce, ciphertext, tag] = segments;
  const body = joined(decoded(ciphertext), decoded(tag));
  const parameters = { name: 'AES-GCM', iv: decoded(nonce), additionalData: utf8(headerLetters) };
  try {
    const key = await crypto.subtle.importKey('raw', new Uint8Array(contentKey), 'AES-GCM', false, [
      'decrypt',
    ]);
    return new Uint8Array(await crypto.subtle.decrypt(parameters, key, body));
  } catch {
    // WebCrypto says only "OperationError"; the three causes cannot be told apart.
    throw altered();
  }
};

type Segments = readonly [string, string, string, string, string];

const readSealed = (jwe: string): { header: SealedHeader; segments: Segments } => {
  const shape = sealedShape(jwe);
  const [header, wrapped, nonce, ciphertext, tag] = jwe.split('.');
  if (
    shape === undefined ||
    header === undefined ||
    wrapped === undefined ||
    nonce === undefined ||
    ciphertext === undefined ||
    tag === undefined
  ) {
    throw new CaseError('input.sealed-part', 'this is not a sealed part');
  }
  return { header: shape.header, segments: [header, wrapped, nonce, ciphertext, tag] };
};

const decoded = (segment: string): Bytes => new Uint8Array(decode(segment));

const altered = (): CaseError =>
  new CaseError('input.sealed-part', 'a sealed part was altered, or this key is not its own');
