import type { Event } from '../../schemas/report.ts';
import type { Message } from '../../schemas/correspondence.ts';
import { bytesToCrockford } from '../crockford.ts';

/** Id of a message or note of an act, made from its entry in the log, so that a repeated act gives the same id. */
export const itemIdOf = ({ hash }: Event): string =>
  bytesToCrockford(Buffer.from(hash, 'hex').subarray(0, 17)).slice(0, 26);

/**
 * The messages or notes that have an entry in the log. The words of an act are stored before the act, so a failed act
 * leaves words without an entry. A reporter's message is a sealed part; a part's own note has the part's id.
 */
export const saidIn = <Said extends Pick<Message, 'id' | 'reportId'> & { readonly from?: Message['from'] }>(
  events: readonly Event[],
  kept: readonly Said[],
): Said[] => {
  const ids = new Set(events.map(itemIdOf));
  return kept.filter(({ from, id, reportId }) => from === 'reporter' || ids.has(id) || id === reportId);
};
