import * as z from 'zod/mini';
import { Body } from './body.ts';
import { Officer } from './officer.ts';
import { Instant, Slug } from './primitives.ts';

/** The author of changes that a command makes to the directory, before anyone can sign in or for many records. */
export const OPERATOR = 'operator';

/**
 * The author of the first entry of a history: the record as it was before the console's first change. Its instant is
 * earlier than any change and always the same, so two functions that write it at once write one entry.
 */
export const FOUND = { by: 'found', at: '1970-01-01T00:00:00.000Z', reason: '' } as const;

/** One change of a body's or officer's record: the new record, who changed it, when and why. */
export const DirectoryChange = z.object({
  id: Slug,
  at: Instant,
  by: Slug,
  reason: z.string(),
  became: z.union([
    z.object({ kind: z.literal('body'), body: Body }),
    z.object({ kind: z.literal('officer'), officer: Officer }),
  ]),
});
export type DirectoryChange = z.infer<typeof DirectoryChange>;
