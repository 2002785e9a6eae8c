import * as z from 'zod/mini';
import { Body } from './body.ts';
import { Officer } from './officer.ts';
import { Instant, Slug } from './primitives.ts';

/** Who changes the directory by a command, before anyone can sign in or for many at once. */
export const OPERATOR = 'operator';

/**
 * How a record stood when its history begins, which nobody of the console made. Its instant is earlier than any
 * change's, and always the same: two who come upon the record at once write one entry.
 */
export const FOUND = { by: 'found', at: '1970-01-01T00:00:00.000Z', reason: '' } as const;

/** One change of a body's or officer's record: what it became, who did it, when and why. */
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
