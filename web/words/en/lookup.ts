import type { onLookup as vi } from '../vi/lookup.ts';
import type { Sentences } from '../words.ts';

const at = (body: string): string => (body === '' ? '' : ` at ${body}`);
const to = (bodies: string): string =>
  bodies === '' ? 'no receiver could be named' : `it goes to ${bodies}`;

export const onLookup: Sentences<typeof vi> = {
  post: ({ post, body }) =>
    post === '' ? `The post is not known${at(body)}; this is one possibility.` : `Post: ${post}${at(body)}.`,
  row: ({ why }) => `${why}.`,
  override: ({ why, source }) => `${why} (${source}).`,
  highest: ({ posts, source }) =>
    `Of ${String(posts)} posts known, this one is managed by the highest level (${source}).`,
  'at-the-act': ({ why, day, source }) => `${why}, on ${day} (${source}).`,
  'above-commune':
    'This post is of the commune but managed by the province, so it is not same-level for the commune Front.',
  'not-then': ({ day }) =>
    `Holds no post any more, and none is known of ${day}, so all former posts are looked at.`,
  former: 'Holds no post any more; the day of the act is not known, so all former posts are looked at.',
  'higher-since':
    'After the act this person took up a post managed by a higher level: a person has to choose.',
  'own-list': ({ body }) => `${body} manages this post by its own list, which goes before the general table.`,
  'one-of-sector': 'It is not known which body they serve in; this is the Party body of one of that kind.',
  'by-place': 'It is not known which Party body leads their body, so the committee of its place is taken.',
  missing:
    'The ordinary receiver is not in the directory or no longer in force: the next higher one receives it.',
  'passed-over': ({ why, bodies }) => `${why}. Passed over: ${bodies}.`,
  'beyond-law':
    'The law names the head of the managing body itself; passing that body over is a draft, to be confirmed by the province.',
  'no-inspection':
    'A copy goes to this committee’s inspection commission; the directory has none, send it by letter.',
  residence: ({ why, bodies }) =>
    bodies === ''
      ? `${why}; the directory has no Party body of the residence, send it a copy by letter.`
      : `${why}: ${bodies}.`,
  'residence-sends': 'The Front of the residence sends the report.',
  elected: ({ why, bodies }) =>
    bodies === ''
      ? `${why}; the directory has no such body, send it a copy by letter.`
      : `${why}: ${bodies}.`,
  chosen: ({ text }) => text,
  'if-post-known': 'Once the post is known, only the receiver of that post remains.',
  'if-higher-post': ({ post, bodies }) =>
    `If they also hold a post managed by a higher level, for example ${post}: ${to(bodies)}.`,
  'if-post-not-held': ({ post, body, bodies }) =>
    `If they did not hold this post at the time of the act (${post}${at(body)}): ${to(bodies)}.`,
  'if-in-this-post': ({ post, body, bodies }) =>
    `The day of the act is not known. If it was in this post (${post}${at(body)}): ${to(bodies)}.`,
  'post-at-the-act-unknown': ({ day }) =>
    `The post on ${day} is not known; the post at the time of the act would decide.`,
  'if-no-member': ({ bodies }) => `If not a party member: ${to(bodies)} (its head decides).`,
  'if-member': ({ bodies }) => `If a party member: ${to(bodies)}.`,
  'if-elected': ({ bodies }) => `If an elected deputy: a copy also to ${bodies}.`,
  'if-crime-signs': ({ source }) =>
    `If there are signs of a crime: at once to investigators and the procuracy (${source}).`,
};
