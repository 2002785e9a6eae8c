import { MOST_MESSAGE } from '../../shared/schemas/correspondence.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { MAX_SEALED_BYTES, type PartName } from '../../shared/schemas/sealed-format.ts';
import { ItemId, typedText } from '../../shared/schemas/primitives.ts';
import { sealText } from '../adapters/seal-lazily.ts';
import { newSealingRef } from '../../shared/sealing/sealing-ref.ts';
import { isSealed } from '../../shared/sealing/structure.ts';
import type { PublicWorld } from '../ports.ts';

interface PostedMessage {
  readonly id: string;
  readonly text: string;
  readonly sealed: string;
}

interface SealedMessage {
  readonly id: string;
  readonly part: PartName;
  readonly jwe: string;
}

type MessageProblem = 'messageMissing' | 'messageTooLong' | 'messageNotSealed';

const Text = typedText(MOST_MESSAGE);

/** A posted message as a sealed part: unchanged if the browser sealed it, else sealed here (P1, P10). */
export const readMessage = async (
  report: Report,
  posted: PostedMessage,
  { keys, random }: Pick<PublicWorld, 'keys' | 'random'>,
): Promise<SealedMessage | { readonly problem: MessageProblem }> => {
  const given = ItemId.safeParse(posted.id);
  const id = given.success ? given.data : newSealingRef(random);
  const part = `message:${id}` as const;
  const reportRef = report.enclosed.ref;
  if (posted.sealed !== '') {
    const keyIds = (await keys.publicKeys()).map(({ kid }) => kid);
    const fits = isSealed(posted.sealed, { keyIds, maxBytes: MAX_SEALED_BYTES, part, reportRef });
    return fits ? { id, part, jwe: posted.sealed } : { problem: 'messageNotSealed' };
  }
  const text = Text.safeParse(posted.text);
  if (!text.success) return { problem: posted.text.trim() === '' ? 'messageMissing' : 'messageTooLong' };
  return { id, part, jwe: await sealText(text.data, await keys.publicKey(), { part, reportRef }) };
};

/**
 * Stores the message once. Answers whether the report's log still needs its entry, also when a first try stored the
 * message and then failed.
 */
export const keepMessage = async (
  report: Report,
  { id, part, jwe }: SealedMessage,
  { stores, clock }: Pick<PublicWorld, 'stores' | 'clock'>,
): Promise<boolean> => {
  const kept = (await stores.correspondence.messagesOf(report.id)).find((message) => message.id === id);
  if (kept !== undefined) {
    return !report.events.some((event) => event.act === 'reporter-message' && event.at >= kept.at);
  }
  const at = clock.now().toISOString();
  await stores.correspondence.putPart({ reportId: report.id, part, jwe, at });
  await stores.correspondence.putMessage({ reportId: report.id, id, at, from: 'reporter' });
  return true;
};
