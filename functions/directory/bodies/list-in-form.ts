import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { CaseError } from '../../../shared/domain/errors.ts';
import { MOST_POSTED_FILE_BYTES } from '../../request-body.ts';

/** What fits into a posted form beside its other fields. */
const MOST_CARRIED = 200 * 1024;

/**
 * A checked list as a field of the form that confirms it, so that nothing is stored before; undefined when it is too
 * large for a form.
 */
export const carryList = (list: Uint8Array): string | undefined => {
  const carried = deflateRawSync(list, { level: 9 }).toString('base64url');
  return carried.length <= MOST_CARRIED ? carried : undefined;
};

/** @throws CaseError input.list when it is not what carryList made */
export const carriedList = (carried: string): Uint8Array => {
  try {
    return inflateRawSync(Buffer.from(carried, 'base64url'), { maxOutputLength: MOST_POSTED_FILE_BYTES });
  } catch {
    throw new CaseError('input.list', 'The list did not arrive whole.', { field: 'list' });
  }
};
