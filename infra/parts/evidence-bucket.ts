import { Duration, Validations } from 'aws-cdk-lib';
import type { Key } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  HttpMethods,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

interface EvidenceBucketProps {
  readonly dataKey: Key;
  /** The only site whose pages may put into the bucket and fetch from it. */
  readonly publicUrl: string;
}

/** Reporters' files, encrypted in their browsers; the bucket adds its own encryption. */
export const evidenceBucket = (scope: Construct, { dataKey, publicUrl }: EvidenceBucketProps): Bucket => {
  const bucket = new Bucket(scope, 'Evidence', {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    encryption: BucketEncryption.KMS,
    encryptionKey: dataKey,
    // One key call for many files instead of one per file.
    bucketKeyEnabled: true,
    versioned: true,
    cors: [
      {
        allowedOrigins: [publicUrl],
        allowedMethods: [HttpMethods.PUT, HttpMethods.GET],
        allowedHeaders: ['content-type', 'if-none-match'],
        maxAge: 3600,
      },
    ],
    lifecycleRules: [
      {
        id: 'what-was-begun-or-replaced',
        abortIncompleteMultipartUploadAfter: Duration.days(1),
        // A purge deletes the sealed key at once (P8); the ciphertext, which no one can open, goes a month later.
        noncurrentVersionExpiration: Duration.days(30),
        expiredObjectDeleteMarker: true,
      },
    ],
  });
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions-S1',
    reason:
      'Server access logs would write down the IP address of every reporter who attaches a file (P4). Who opened which file is in the report’s own chained log (P5).',
  });
  return bucket;
};
