import { CompactEncrypt } from 'jose/jwe/compact/encrypt';
import { CaseError } from '../domain/errors.ts';
import {
  contentOf,
  DIGEST_BYTES,
  KEY_BYTES,
  MAX_SEALED_BYTES,
  type KeyPart,
  type PartName,
  type SealedHeader,
  type TextPart,
} from '../schemas/sealed-format.ts';
import type { PublicSealingKey } from '../schemas/sealed.ts';
import { joined, utf8 } from './bytes.ts';
import { pad } from './padding.ts';

/** The report and part that a seal is bound to. The authenticated header holds both, so the part opens nowhere else. */
export interface Binding<Part extends PartName = PartName> {
  readonly part: Part;
  /** The report's sealing reference, not its id: the browser cannot know the id, the HMAC key stays in KMS. */
  readonly reportRef: string;
}

/**
 * One text part as a compact JWE that only the province can open. The text is converted to NFC first, so that an
 * officer's search finds words by their look. Throws `input.sealed-too-long` above 64 KiB.
 */
export const sealText = async (
  text: string,
  key: PublicSealingKey,
  binding: Binding<TextPart>,
): Promise<string> => {
  const content = pad(utf8(text.normalize('NFC')));
  if (content.length > MAX_SEALED_BYTES) {
    throw new CaseError('input.sealed-too-long', 'a sealed part is longer than the table takes', {
      maxBytes: MAX_SEALED_BYTES,
    });
  }
  return seal(content, key, binding);
};

/** A file's key, and SHA-256 of the one ciphertext it opens; 32 bytes each. */
interface FileKey {
  readonly rawKey: Uint8Array;
  readonly digest: Uint8Array;
}

/**
 * A file's key as a compact JWE, bound to that file's item id and to its ciphertext, so a person who had the key
 * cannot replace the file.
 */
export const sealKey = async (
  { rawKey, digest }: FileKey,
  key: PublicSealingKey,
  binding: Binding<KeyPart>,
): Promise<string> => {
  if (rawKey.length !== KEY_BYTES || digest.length !== DIGEST_BYTES)
    throw new RangeError('a file key and a digest have 32 bytes each');
  return seal(joined(rawKey, digest), key, binding);
};

const seal = (content: Uint8Array, key: PublicSealingKey, { part, reportRef }: Binding): Promise<string> => {
  const header: SealedHeader = {
    alg: 'RSA-OAEP-256',
    enc: 'A256GCM',
    cty: contentOf(part),
    kid: key.kid,
    part,
    ref: reportRef,
  };
  // WebCrypto gets only the numbers: `use` and `notBefore` are for people and forms.
  const { kty, alg, n, e } = key;
  return new CompactEncrypt(content).setProtectedHeader({ ...header }).encrypt({ kty, alg, n, e });
};
