import { createHash } from 'node:crypto';
import type { Event } from '../../schemas/report.ts';

const GENESIS = '0'.repeat(64);

/** JSON with sorted keys: the same value has the same text on every machine, so the chain can be checked. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`;
  }
  return JSON.stringify(value);
};

const hashOf = (event: Omit<Event, 'hash'>): string =>
  createHash('sha256').update(canonical(event)).digest('hex');

/** Appends an entry to a report's log; its hash covers the entry and the hash before it (P11). */
export const chain = (events: readonly Event[], entry: Omit<Event, 'n' | 'prev' | 'hash'>): Event => {
  const last = events.at(-1);
  const open = { ...entry, n: (last?.n ?? 0) + 1, prev: last?.hash ?? GENESIS };
  return { ...open, hash: hashOf(open) };
};

/** The number of the first entry that was changed, removed or moved; undefined when the chain is intact. */
export const firstBreak = (events: readonly Event[]): number | undefined => {
  let prev = GENESIS;
  for (const [index, event] of events.entries()) {
    const { hash, ...open } = event;
    if (event.n !== index + 1 || event.prev !== prev || hash !== hashOf(open)) return index + 1;
    prev = hash;
  }
  return undefined;
};
