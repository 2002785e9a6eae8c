import type { Event } from '../../schemas/report.ts';
import type { Message } from '../../schemas/correspondence.ts';
import { bytesToCrockford } from '../crockford.ts';

/** Id of what an act leaves beside the report, made from its entry in the log: the same for a repeated act. */
export const itemIdOf = ({ hash }: Event): string =>
  bytesToCrockford(Buffer.from(hash, 'hex').subarray(0, 17)).slice(0, 26);

/**
 * The messages or notes that were really said. The words of an act are kept before it is saved, so one that failed leaves
 * words that no entry of the log stands for. A reporter's message is a sealed part, a part's own note bears its id.
 */
export const saidIn = <Said extends Pick<Message, 'id' | 'reportId'> & { readonly from?: Message['from'] }>(
  events: readonly Event[],
  kept: readonly Said[],
): Said[] => {
  const ids = new Set(events.map(itemIdOf));
  return kept.filter(({ from, id, reportId }) => from === 'reporter' || ids.has(id) || id === reportId);
};
