import { utf8 } from '../../shared/sealing/bytes.ts';
import type { CitizenKeys } from '../../shared/sealing/keys.ts';

/** The purpose of a digest; the same words give a different digest under each purpose. */
type Purpose = 'forwarded-letter' | 'letter-content';

/** Keyed, so that a person who reads the table learns no entry of a register and cannot test a guess of a text. */
export const keyedDigest = async (
  purpose: Purpose,
  of: readonly unknown[],
  { keys }: { readonly keys: Pick<CitizenKeys, 'mac'> },
): Promise<string> => Buffer.from(await keys.mac(purpose, utf8(JSON.stringify(of)))).toString('base64url');
