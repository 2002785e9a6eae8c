import { utf8 } from '../../shared/sealing/bytes.ts';
import type { CitizenKeys } from '../../shared/sealing/keys.ts';

/** What a digest stands for; under each purpose the same words give another digest. */
type Purpose = 'forwarded-letter' | 'letter-content';

/** Keyed, so that whoever reads the table learns no entry of a register and can try no guess of a text against it. */
export const keyedDigest = async (
  purpose: Purpose,
  of: readonly unknown[],
  { keys }: { readonly keys: Pick<CitizenKeys, 'mac'> },
): Promise<string> => Buffer.from(await keys.mac(purpose, utf8(JSON.stringify(of)))).toString('base64url');
