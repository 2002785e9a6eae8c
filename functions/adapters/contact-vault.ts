import { DecryptCommand, EncryptCommand, type KMSClient } from '@aws-sdk/client-kms';
import { CaseError } from '../../shared/domain/errors.ts';
import type { ContactVault } from '../ports.ts';

/** The encryption context: an address copied to another report cannot be decrypted there. */
const contextOf = (reportId: string) => ({ report: reportId });

const bytesOf = async (
  call: Promise<{ CiphertextBlob?: Uint8Array | undefined; Plaintext?: Uint8Array | undefined }>,
  which: 'CiphertextBlob' | 'Plaintext',
) => {
  const answer = await call.catch((error: unknown) => {
    throw new CaseError('partner.unavailable', 'KMS did not answer.', {
      partner: 'kms',
      reason: error instanceof Error ? error.name : '',
    });
  });
  const bytes = answer[which];
  if (bytes === undefined)
    throw new CaseError('partner.unavailable', 'KMS answered nothing.', { partner: 'kms' });
  return bytes;
};

/** Contact addresses under their own key: the citizens' function may only encrypt; the workflow decrypts only to send. */
export const kmsContactVault = (client: KMSClient, keyId: string): ContactVault => ({
  seal: async (address, reportId) => {
    const request = new EncryptCommand({
      KeyId: keyId,
      Plaintext: Buffer.from(address),
      EncryptionContext: contextOf(reportId),
    });
    return Buffer.from(await bytesOf(client.send(request), 'CiphertextBlob')).toString('base64');
  },
  open: async (sealed, reportId) => {
    const request = new DecryptCommand({
      KeyId: keyId,
      CiphertextBlob: Buffer.from(sealed, 'base64'),
      EncryptionContext: contextOf(reportId),
    });
    return Buffer.from(await bytesOf(client.send(request), 'Plaintext')).toString('utf8');
  },
});
