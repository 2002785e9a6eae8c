import type { HeldPost } from '../../schemas/rules/jurisdiction.ts';
import type { LookupReason } from '../../schemas/rules/lookup-reason.ts';
import {
  findReceivers,
  idsOf,
  postOf,
  type LocatedCase,
  type LookupRules,
  type Receiver,
} from './find-receivers.ts';
import { decidingPosts, heldPosts } from './held-posts.ts';
import { postsOn } from './posts-on.ts';
import type { Tree } from './tree-of-bodies.ts';

/** Two answers are the same when the same bodies receive from the same level. */
const receiversKey = (receivers: readonly Receiver[]): string =>
  receivers
    .map(({ body, sender }) => `${body.id} ${sender}`)
    .sort()
    .join();

/** The same case with one fact about the person changed. */
const knowing = (
  { subject, standing, crimeSigns }: LocatedCase,
  known: Partial<NonNullable<LocatedCase['standing']>>,
): LocatedCase => ({ subject, crimeSigns, standing: { posts: [], ...standing, ...known } });

/**
 * The facts that, if known or different, would change the answer. The lookup runs again with each, and a fact that
 * leaves the answer unchanged is left out.
 */
export const whatWouldChange = (
  about: LocatedCase,
  answer: readonly Receiver[],
  rules: LookupRules,
  tree: Tree,
): LookupReason[] => {
  const { table, actDate } = rules;
  const { standing, subject } = about;
  const now = receiversKey(answer);
  const tried = (
    other: LocatedCase,
    say: (bodies: string[]) => LookupReason,
    otherRules: LookupRules = rules,
  ): LookupReason[] => {
    const receivers = findReceivers(other, otherRules, tree);
    return receiversKey(receivers) === now ? [] : [say(idsOf(receivers.map(({ body }) => body)))];
  };

  const held = heldPosts(subject, standing, rules, tree);
  const deciding = decidingPosts(held, actDate, tree.today);
  const given: readonly HeldPost[] =
    standing !== undefined && standing.posts.length > 0
      ? standing.posts
      : subject.post === undefined
        ? []
        : [{ post: subject.post, ...(subject.body !== undefined && { body: subject.body }) }];
  const isKnown = held.every(({ line }) => line !== undefined);
  const onlyMembers = held.some(({ line }) => line !== undefined && table.members.includes(line.id));

  const higherPost = (): LookupReason[] => {
    for (const { id } of postsOn(table.posts, tree.today)) {
      const [said] = tried(knowing(about, { posts: [...given, { post: id }] }), (bodies) => ({
        code: 'if-higher-post',
        post: id,
        bodies,
      }));
      if (said !== undefined) return [said];
    }
    return [];
  };
  const withoutEach = (): LookupReason[] =>
    given.length < 2
      ? []
      : held.flatMap((post, at) =>
          post.from !== undefined && post.to !== undefined
            ? []
            : tried(knowing(about, { posts: given.filter((_, n) => n !== at) }), (bodies) => ({
                code: 'if-post-not-held',
                ...postOf(post),
                bodies,
              })),
        );
  const inEach = (): LookupReason[] =>
    held.flatMap((post) =>
      tried(about, (bodies) => ({ code: 'if-in-this-post', ...postOf(post), bodies }), {
        ...rules,
        actDate: post.to ?? post.from ?? tree.today,
      }),
    );
  const atTheAct =
    actDate !== undefined && decidingPosts(held, actDate, actDate).by === 'not-then'
      ? [{ code: 'post-at-the-act-unknown' as const, day: actDate }]
      : [];
  const electedCopies = (): LookupReason[] => {
    const copies = findReceivers(knowing(about, { elected: true }), rules, tree).flatMap((one) => one.copies);
    const added = copies.filter((body) => !answer.some((one) => one.copies.includes(body)));
    return added.length === 0 ? [] : [{ code: 'if-elected', bodies: idsOf([...new Set(added)]) }];
  };

  return [
    ...(!isKnown && answer.length > 1 ? [{ code: 'if-post-known' as const }] : []),
    ...atTheAct,
    ...(actDate === undefined ? inEach() : withoutEach()),
    ...(isKnown && (deciding.by === 'present' || deciding.by === 'act') ? higherPost() : []),
    ...(standing?.member === undefined && !onlyMembers
      ? tried(knowing(about, { member: false }), (bodies) => ({ code: 'if-no-member', bodies }))
      : []),
    ...(standing?.member === false
      ? tried(knowing(about, { member: true }), (bodies) => ({ code: 'if-member', bodies }))
      : []),
    ...(standing?.elected === undefined ? electedCopies() : []),
    ...(about.crimeSigns ? [] : [{ code: 'if-crime-signs' as const }]),
  ];
};
