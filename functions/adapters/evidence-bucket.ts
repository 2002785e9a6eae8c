import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { CaseError } from '../../shared/domain/errors.ts';
import type { EvidenceFiles } from '../ports.ts';

/** Long enough for 30 MB on a slow phone. */
const UPLOAD_SECONDS = 3600;
const DOWNLOAD_SECONDS = 300;
const TYPE = 'application/octet-stream';
/** S3 answers 412 if the object exists; a POST policy has no such condition. */
const ONLY_NEW = { IfNoneMatch: '*' };
/** The signature covers these headers, so the browser must send them unchanged, above all the length. */
const SIGNED = new Set(['host', 'content-length', 'content-type', 'if-none-match']);
const keyOf = (fileId: string) => `evidence/${fileId}`;

/** Evidence in the province's bucket: the browser puts one encrypted file of the signed size directly into it. */
export const evidenceBucket = (client: S3Client, bucket: string): EvidenceFiles => ({
  uploadPlace: async (fileId, bytes) => {
    const command = new PutObjectCommand({
      Bucket: bucket,
      Key: keyOf(fileId),
      ContentLength: bytes,
      ContentType: TYPE,
      ...ONLY_NEW,
    });
    return {
      url: await getSignedUrl(client, command, { expiresIn: UPLOAD_SECONDS, signableHeaders: SIGNED }),
      headers: { 'content-type': TYPE, 'if-none-match': '*' },
    };
  },
  put: async (fileId, ciphertext) => {
    const request = new PutObjectCommand({
      Bucket: bucket,
      Key: keyOf(fileId),
      Body: ciphertext,
      ContentType: TYPE,
      ...ONLY_NEW,
    });
    await client.send(request).catch((error: unknown) => {
      throw new CaseError('partner.unavailable', 'The file could not be kept.', {
        partner: 's3',
        reason: error instanceof Error ? error.name : '',
      });
    });
  },
  downloadLink: (fileId) =>
    getSignedUrl(client, new GetObjectCommand({ Bucket: bucket, Key: keyOf(fileId) }), {
      expiresIn: DOWNLOAD_SECONDS,
    }),
});
