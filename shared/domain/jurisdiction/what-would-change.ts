import type { Body } from '../../schemas/body.ts';
import type { Words } from '../../schemas/words.ts';
import type { HeldPost } from '../../schemas/jurisdiction.ts';
import { findReceivers, type LocatedCase, type LookupRules, type Receiver } from './find-receivers.ts';
import { decidingPosts, heldPosts } from './held-posts.ts';
import { postsOn } from './posts-on.ts';
import { CHANGES_OF_ANSWER } from './reasons.ts';
import type { Tree } from './tree-of-bodies.ts';

/** Two answers are the same when the same bodies receive from the same level. */
const mark = (receivers: readonly Receiver[]): string =>
  receivers
    .map(({ body, sender }) => `${body.id} ${sender}`)
    .sort()
    .join();

const bodiesOf = (receivers: readonly Receiver[]): Body[] => receivers.map(({ body }) => body);

/** The same case with something else known of the person. */
const knowing = (
  { subject, standing, crimeSigns }: LocatedCase,
  known: Partial<NonNullable<LocatedCase['standing']>>,
): LocatedCase => ({ subject, crimeSigns, standing: { posts: [], ...standing, ...known } });

/**
 * What, if it were known or otherwise, would change the answer. Each is tried: the lookup runs again with it, and what
 * leaves the answer as it is is not said.
 */
export const whatWouldChange = (
  about: LocatedCase,
  answer: readonly Receiver[],
  rules: LookupRules,
  tree: Tree,
): Words[] => {
  const { table, actDate } = rules;
  const { standing, subject } = about;
  const now = mark(answer);
  const tried = (
    other: LocatedCase,
    say: (bodies: readonly Body[]) => Words,
    otherRules: LookupRules = rules,
  ): Words[] => {
    const receivers = findReceivers(other, otherRules, tree);
    return mark(receivers) === now ? [] : [say(bodiesOf(receivers))];
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

  const higherPost = (): Words[] => {
    for (const { id, words } of postsOn(table.posts, tree.today)) {
      const [said] = tried(knowing(about, { posts: [...given, { post: id }] }), (bodies) =>
        CHANGES_OF_ANSWER.higherPost(words, bodies),
      );
      if (said !== undefined) return [said];
    }
    return [];
  };
  const withoutEach = (): Words[] =>
    given.length < 2
      ? []
      : held.flatMap((post, at) =>
          post.from !== undefined && post.to !== undefined
            ? []
            : tried(knowing(about, { posts: given.filter((_, n) => n !== at) }), (bodies) =>
                CHANGES_OF_ANSWER.postNotHeld(post, bodies),
              ),
        );
  const inEach = (): Words[] =>
    held.flatMap((post) =>
      tried(about, (bodies) => CHANGES_OF_ANSWER.happenedThen(post, bodies), {
        ...rules,
        actDate: post.to ?? post.from ?? tree.today,
      }),
    );
  const atTheAct =
    actDate !== undefined && decidingPosts(held, actDate, actDate).by === 'not-then'
      ? [CHANGES_OF_ANSWER.postAtTheAct(actDate)]
      : [];
  const electedCopies = (): Words[] => {
    const copies = findReceivers(knowing(about, { elected: true }), rules, tree).flatMap((one) => one.copies);
    const added = copies.filter((body) => !answer.some((one) => one.copies.includes(body)));
    return added.length === 0 ? [] : [CHANGES_OF_ANSWER.elected([...new Set(added)])];
  };

  return [
    ...(!isKnown && answer.length > 1 ? [CHANGES_OF_ANSWER.postKnown] : []),
    ...atTheAct,
    ...(actDate === undefined ? inEach() : withoutEach()),
    ...(isKnown && (deciding.by === 'present' || deciding.by === 'act') ? higherPost() : []),
    ...(standing?.member === undefined && !onlyMembers
      ? tried(knowing(about, { member: false }), CHANGES_OF_ANSWER.notMember)
      : []),
    ...(standing?.member === false ? tried(knowing(about, { member: true }), CHANGES_OF_ANSWER.member) : []),
    ...(standing?.elected === undefined ? electedCopies() : []),
    ...(about.crimeSigns ? [] : [CHANGES_OF_ANSWER.crimeSigns(table.rows.J15)]),
  ];
};
