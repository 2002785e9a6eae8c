import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { CaseError } from '../../shared/domain/errors.ts';
import type { EvidenceFiles } from '../ports.ts';

/** Long enough for 30 MB on a slow phone. */
const UPLOAD_SECONDS = 3600;
const DOWNLOAD_SECONDS = 300;
const TYPE = 'application/octet-stream';
const keyOf = (fileId: string) => `evidence/${fileId}`;

/** Evidence in the province's bucket: the browser posts ciphertext straight to it, by a form for one file of one size. */
export const evidenceBucket = (client: S3Client, bucket: string): EvidenceFiles => ({
  uploadForm: (fileId, bytes) =>
    createPresignedPost(client, {
      Bucket: bucket,
      Key: keyOf(fileId),
      Conditions: [
        ['content-length-range', bytes, bytes],
        ['eq', '$Content-Type', TYPE],
      ],
      Fields: { 'Content-Type': TYPE },
      Expires: UPLOAD_SECONDS,
    }),
  put: async (fileId, ciphertext) => {
    const request = new PutObjectCommand({
      Bucket: bucket,
      Key: keyOf(fileId),
      Body: ciphertext,
      ContentType: TYPE,
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
