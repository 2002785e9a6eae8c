import { randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import { PublicSealingKey } from '../../shared/schemas/sealed.ts';
import type { Submission } from '../../shared/schemas/submission.ts';
import { sealText } from '../../shared/sealing/seal.ts';
import { newSealingRef } from '../../shared/sealing/sealing-ref.ts';
import type { Stage } from './stage.ts';
import { visitor } from './visitor.ts';

/** The answers of a demo reporter, before sealing. */
export type Told = Pick<Submission, 'matter' | 'body' | 'post' | 'place' | 'contact'> & {
  readonly narrative: string;
  readonly identity?: string;
};

const Receipt = z.object({ code: z.string() });

/** Sends a report as a browser with scripts does, sealed before it leaves; answers with its tracking code. */
export const sendsReport = async (
  { narrative, identity, ...open }: Told,
  { url, pass }: Stage,
): Promise<string> => {
  const browser = visitor(url, pass);
  const key = PublicSealingKey.parse(JSON.parse((await browser.get('/api/v1/sealing-key')).text));
  const ref = newSealingRef((bytes) => new Uint8Array(randomBytes(bytes)));
  const seal = (text: string, part: 'narrative' | 'identity') =>
    sealText(text, key, { part, reportRef: ref });
  const { text } = await browser.sendJson('/api/v1/reports', {
    ...open,
    channel: 'web',
    ref,
    sealedNarrative: await seal(narrative, 'narrative'),
    ...(identity !== undefined && { sealedIdentity: await seal(identity, 'identity') }),
  });
  return Receipt.parse(JSON.parse(text)).code;
};
