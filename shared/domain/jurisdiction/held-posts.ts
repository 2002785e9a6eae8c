import type { Body } from '../../schemas/body.ts';
import type { HeldPost, JurisdictionTable, Post } from '../../schemas/rules/jurisdiction.ts';
import type { Standing, Subject } from '../../schemas/report.ts';
import { postsOn } from './posts-on.ts';
import { bodyOf, type Tree } from './tree-of-bodies.ts';

/** A post a person holds or held, with its line in the list and its body, if known. */
export interface Held {
  readonly line: Post | undefined;
  readonly body: Body | undefined;
  /** Commune where it is held; if unknown, the commune where the matter took place. */
  readonly place: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/**
 * The line of a post that says who manages it today; if the list no longer has the post, the line on the day of the
 * act (domain §4: the list is versioned with dates).
 */
const lineOf = (
  post: string | undefined,
  table: JurisdictionTable,
  today: string,
  actDate: string | undefined,
): Post | undefined =>
  [today, actDate]
    .filter((day) => day !== undefined)
    .flatMap((day) => postsOn(table.posts, day))
    .find(({ id }) => id === post);

interface Times {
  readonly table: JurisdictionTable;
  readonly actDate?: string | undefined;
}

/** The posts that officers found, else the one the reporter named. */
export const heldPosts = (
  subject: Subject,
  standing: Standing | undefined,
  { table, actDate }: Times,
  tree: Tree,
): Held[] => {
  const found = standing?.posts ?? [];
  const named: Partial<HeldPost>[] =
    found.length > 0
      ? found
      : [
          {
            ...(subject.post !== undefined && { post: subject.post }),
            ...(subject.body !== undefined && { body: subject.body }),
          },
        ];
  return named.map(({ post, body: id, from, to }) => {
    const body = bodyOf(id, tree);
    return {
      line: lineOf(post, table, tree.today, actDate),
      body,
      place: body?.place ?? subject.place,
      from,
      to,
    };
  });
};

/** An unknown first or last day does not exclude the given day. */
const heldOn = ({ from, to }: Held, day: string): boolean =>
  (from === undefined || from <= day) && (to === undefined || to >= day);

/**
 * `act`: moved or retired since, so the posts on the day of the act decide (J11). `former`: retired, and the day of
 * the act is unknown. `not-then`: retired, and no post on that day is known.
 */
export interface Deciding {
  readonly by: 'present' | 'act' | 'former' | 'not-then';
  readonly posts: readonly Held[];
  /** Posts held today by a person whose posts at the act decide. */
  readonly since: readonly Held[];
}

/** Which of the posts decide. A person who took up another post and kept the old one has not moved. */
export const decidingPosts = (
  held: readonly Held[],
  actDate: string | undefined,
  today: string,
): Deciding => {
  const present = held.filter((post) => heldOn(post, today));
  const atAct = actDate === undefined ? [] : held.filter((post) => heldOn(post, actDate));
  if (atAct.some((post) => !present.includes(post))) return { by: 'act', posts: atAct, since: present };
  if (present.length > 0) return { by: 'present', posts: present, since: [] };
  return { by: actDate === undefined ? 'former' : 'not-then', posts: held, since: [] };
};
