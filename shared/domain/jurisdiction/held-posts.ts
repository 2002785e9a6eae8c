import type { Body } from '../../schemas/body.ts';
import type { HeldPost, JurisdictionTable, Post } from '../../schemas/rules/jurisdiction.ts';
import type { Standing, Subject } from '../../schemas/report.ts';
import { postsOn } from './posts-on.ts';
import { bodyOf, type Tree } from './tree-of-bodies.ts';

/** A post someone holds or held, with its line in the list and its body where both are known. */
export interface Held {
  readonly line: Post | undefined;
  readonly body: Body | undefined;
  /** Commune where it is held, or where the matter took place when that is not known. */
  readonly place: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/**
 * The line of a post that says who manages it today; of a post that the list no longer knows, the one of the day of the
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

/** What officers found out, else what the reporter named. */
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

/** A day that nobody knows counts as within. */
const heldOn = ({ from, to }: Held, day: string): boolean =>
  (from === undefined || from <= day) && (to === undefined || to >= day);

/**
 * `act`: moved or retired since, so the posts of that day decide (J11). `former`: retired, and the day of the act is not
 * known. `not-then`: retired, and no post is known of that day.
 */
export interface Deciding {
  readonly by: 'present' | 'act' | 'former' | 'not-then';
  readonly posts: readonly Held[];
  /** Posts held today by someone whose posts at the act decide. */
  readonly since: readonly Held[];
}

/** Which of the posts decide. Whoever only took up another post beside the old one has not moved. */
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
