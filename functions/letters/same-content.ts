import { fold } from '../../shared/domain/places/spelling/fold.ts';
import type { Submission } from '../../shared/schemas/submission.ts';
import { reportIdOf } from '../../shared/sealing/report-id.ts';
import type { ConsoleWorld } from '../ports.ts';
import { keyedDigest } from './keyed-digest.ts';

/** Letters and digits only: marks, line ends and spaces make no difference. */
const words = (text: string): string => fold(text.normalize('NFKC')).replaceAll(/[^\p{L}\p{N}]+/gu, '');

/**
 * The first report with a letter in the same words about the same office, if it is another one. The keyed digest of
 * the text is stored as the key of an item that names that report; the text is not. The subject counts too, because
 * short words like "as in the letter enclosed" fit many letters.
 */
export const sameContentAs = async (
  { place, body, post, narrative }: Submission,
  code: string,
  { keys, stores }: Pick<ConsoleWorld, 'keys' | 'stores'>,
): Promise<string | undefined> => {
  if (narrative === undefined) return undefined;
  const id = await reportIdOf(code, keys.mac);
  const digest = await keyedDigest('letter-content', [place, body, post, narrative].map(words), { keys });
  const first = await stores.forwardings.firstRegistered(digest, id);
  return first === id ? undefined : first;
};
