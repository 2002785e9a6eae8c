import { CaseError } from '../domain/errors.ts';

/** Refusals that mean "later": DynamoDB reports them as the client's fault, but the request is correct. */
const LATER = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestTimeout',
  'RequestTimeoutException',
]);

const textOf = (error: Error, property: string): string | undefined => {
  const value: unknown = Reflect.get(error, property);
  return typeof value === 'string' ? value : undefined;
};

/**
 * Whether the table could not be reached or was overloaded. A refused request (wrong shape, missing right, unknown
 * table) is a defect of ours and stays the error it is, since a retry would not help.
 */
const isAbsent = (error: unknown): error is Error => {
  if (!(error instanceof Error)) return false;
  if (LATER.has(error.name)) return true;
  const fault = textOf(error, '$fault');
  if (fault !== undefined) return fault === 'server';
  // No answer came: Node's network errors have a code (ECONNREFUSED), the SDK's own time limit a name.
  return error.name === 'TimeoutError' || textOf(error, 'code') !== undefined;
};

/**
 * The answer of DynamoDB.
 * @throws CaseError partner.unavailable when it did not answer; the cause is kept
 */
export const answered = async <T>(sending: Promise<T>): Promise<T> => {
  try {
    return await sending;
  } catch (cause) {
    if (!isAbsent(cause)) throw cause;
    const error = new CaseError('partner.unavailable', `The table did not answer: ${cause.name}.`, {
      partner: 'table',
    });
    error.cause = cause;
    throw error;
  }
};

/**
 * Whether a conditional write was made; false when its condition did not hold.
 * @throws CaseError partner.unavailable
 */
export const written = async (sending: Promise<unknown>): Promise<boolean> => {
  try {
    await answered(sending);
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return false;
    throw error;
  }
};
