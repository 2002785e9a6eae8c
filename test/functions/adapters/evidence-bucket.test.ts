import { S3Client } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { evidenceBucket } from '../../../functions/adapters/evidence-bucket.ts';

const client = new S3Client({
  region: 'ap-southeast-1',
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' },
  requestChecksumCalculation: 'WHEN_REQUIRED',
});
const ID = '0123456789ABCDEFGHJKMNPQRS';

test('the address for an upload is signed for one size, and for a file that is not there yet', async () => {
  const { url, headers } = await evidenceBucket(client, 'evidence').uploadPlace(ID, 3000);
  const { pathname, searchParams } = new URL(url);
  expect(pathname).toBe(`/evidence/${ID}`);
  expect(searchParams.get('X-Amz-SignedHeaders')).toBe('content-length;content-type;host;if-none-match');
  expect(searchParams.get('X-Amz-Expires')).toBe('3600');
  // A signed check sum would be that of an empty body, and S3 would refuse every file.
  expect([...searchParams.keys()].filter((name) => /checksum/i.test(name))).toEqual([]);
  expect(headers).toEqual({ 'content-type': 'application/octet-stream', 'if-none-match': '*' });
});
