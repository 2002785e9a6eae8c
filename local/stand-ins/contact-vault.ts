import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { ContactVault } from '../../functions/ports.ts';
import { persistentSecret } from '../../infra/data-folder/atomic-file.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * The key for reporters' addresses, in the data folder instead of KMS. Each address is bound to its report's id, so an
 * address that is moved to another report cannot be decrypted.
 */
export const contactVault = (folder: string): ContactVault => {
  const key = persistentSecret(folder, 'contact.key');
  return {
    seal: (address, reportId) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(reportId));
      const text = Buffer.concat([cipher.update(address, 'utf8'), cipher.final()]);
      return Promise.resolve(Buffer.concat([nonce, text, cipher.getAuthTag()]).toString('base64url'));
    },
    open: async (sealed, reportId) => {
      const bytes = Buffer.from(sealed, 'base64url');
      const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(Buffer.from(reportId)).setAuthTag(bytes.subarray(-TAG_BYTES));
      const text = Buffer.concat([
        decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)),
        decipher.final(),
      ]);
      return Promise.resolve(text.toString('utf8'));
    },
  };
};
