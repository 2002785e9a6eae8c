import { CaseError } from '../domain/errors.ts';
import type { Bytes } from './bytes.ts';

/**
 * The bytes that KMS answers. Throws `partner.unavailable` when it did not answer or was too busy, because a second
 * try may succeed; a refusal (no right, key disabled) is a fault of the deployment and passes through.
 */
export const kmsBytes = async (ask: () => Promise<Uint8Array | undefined>): Promise<Bytes> => {
  try {
    const bytes = await ask();
    if (bytes === undefined) throw new TypeError('KMS answered without the bytes asked for');
    return new Uint8Array(bytes);
  } catch (error) {
    if (isRefusal(error)) throw error;
    throw new CaseError('partner.unavailable', 'the key service did not answer', { partner: 'kms' });
  }
};

/** The SDK marks answers of the service with the side at fault; throttling counts as the client's. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error &&
  '$fault' in error &&
  error.$fault === 'client' &&
  !/Throttling|LimitExceeded|TooManyRequests/.test(error.name);
