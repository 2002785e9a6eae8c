import { CaseError } from '../domain/errors.ts';

/**
 * The keys that forms may be sealed to now: those whose `notBefore` has passed, newest first. A form that was opened
 * before a change of keys is still accepted after it. Throws `missing.sealing-key` when there is none.
 */
export const keysInForce = <Key extends { readonly notBefore: string }>(
  keys: readonly Key[],
  now: Date,
): readonly [Key, ...Key[]] => {
  const [present, ...former] = keys
    .filter((key) => Date.parse(key.notBefore) <= now.getTime())
    .sort((one, other) => Date.parse(other.notBefore) - Date.parse(one.notBefore));
  if (present === undefined) throw new CaseError('missing.sealing-key', 'no sealing key has begun yet');
  return [present, ...former];
};
