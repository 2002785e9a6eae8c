import * as z from 'zod/mini';
import { Body } from './body.ts';
import { Officer } from './officer.ts';
import { Instant, Slug } from './words.ts';

/** Who changes the directory by a command, before anyone can sign in or for many at once. */
export const OPERATOR = 'operator';

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
