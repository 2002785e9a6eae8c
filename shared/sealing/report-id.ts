import { bytesToCrockford, REFERENCE_LENGTH } from '../domain/crockford.ts';
import { CaseError } from '../domain/errors.ts';
import { newTrackingCode, parseTrackingCode } from '../domain/tracking-code.ts';
import { joined, uint32, utf8 } from './bytes.ts';
import type { CitizenKeys } from './keys.ts';

const REPORT_ID = 'report-id';
const API_CODE = 'api-idempotency';

/**
 * The id of the report behind a tracking code: the first 130 bits of its keyed hash. The id *is* the hash, so nothing
 * stores the code (P3); a person with the code finds the report with one get; and a form posted twice has the same key
 * (P12). Without the HMAC key neither the table nor a log full of ids leads back to a code. Throws
 * `input.tracking-code` when it is not a code.
 */
export const reportIdOf = async (code: string, mac: CitizenKeys['mac']): Promise<string> => {
  const canonical = parseTrackingCode(code);
  if (canonical === undefined) throw new CaseError('input.tracking-code', 'this is not a tracking code');
  return bytesToCrockford(await mac(REPORT_ID, utf8(canonical))).slice(0, REFERENCE_LENGTH);
};

interface ApiRequestKey {
  /** The client's id, or '' if the API asks for none. */
  readonly client: string;
  /** What the client sent as its Idempotency-Key. */
  readonly key: string;
}

/**
 * The tracking code of a report sent over the API: the same for the same request, so that a client that got no answer
 * can ask again and gets the same code (P12). A person who knows client and key knows the code, so the key must be as
 * hard to guess as the code, at least a UUID; the same key of another client gives another code. Throws
 * `input.idempotency-key` for a key that is too short or not plain.
 */
export const codeFromIdempotencyKey = async (
  request: ApiRequestKey,
  mac: CitizenKeys['mac'],
): Promise<string> => {
  if (!/^[\w-]{22,255}$/.test(request.key)) {
    throw new CaseError('input.idempotency-key', 'an idempotency key is 22 to 255 letters, digits, - or _');
  }
  const client = utf8(request.client);
  const hash = await mac(API_CODE, joined(uint32(client.length), client, utf8(request.key)));
  return newTrackingCode((bytes) => hash.subarray(0, bytes));
};
