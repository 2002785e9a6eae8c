import * as z from 'zod/mini';
import { RowId } from './jurisdiction.ts';
import { Day, Slug } from '../primitives.ts';

const one = <Code extends string, Params extends z.core.$ZodShape>(code: Code, params: Params) =>
  z.object({ code: z.literal(code), ...params });

const none = {};
const held = { post: z.optional(Slug), body: z.optional(Slug) };
const row = { row: RowId };
const body = { body: Slug };
const bodies = { bodies: z.array(Slug) };
const day = { day: Day };

/**
 * Why a body may be competent, or what would change that: a code and its parameters. The record keeps no sentence;
 * `web/casework/lookup-sentences.ts` makes it when a page shows it, in the reader's language.
 */
export const LookupReason = z.discriminatedUnion('code', [
  one('post', held),
  one('row', row),
  one('override', row),
  one('highest', { posts: z.number() }),
  one('at-the-act', day),
  one('above-commune', none),
  one('not-then', day),
  one('former', none),
  one('higher-since', none),
  one('own-list', body),
  one('one-of-sector', none),
  one('by-place', none),
  one('missing', none),
  one('passed-over', bodies),
  one('beyond-law', none),
  one('no-inspection', none),
  one('residence', bodies),
  one('residence-sends', none),
  one('elected', bodies),
  // The only text: the reason of the officer who chose the body.
  one('chosen', { text: z.string() }),
  one('if-post-known', none),
  one('if-higher-post', { post: Slug, ...bodies }),
  one('if-post-not-held', { ...held, ...bodies }),
  one('if-in-this-post', { ...held, ...bodies }),
  one('post-at-the-act-unknown', day),
  one('if-no-member', bodies),
  one('if-member', bodies),
  one('if-elected', bodies),
  one('if-crime-signs', none),
]);
export type LookupReason = z.infer<typeof LookupReason>;
export type LookupCode = LookupReason['code'];
