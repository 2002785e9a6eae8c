import type { LocalDate } from '../../schemas/rules/clock.ts';
import type { Post } from '../../schemas/rules/jurisdiction.ts';
import { isInForce } from '../in-force.ts';

/** The line of each post in force on a day, in the order of the list. */
export const postsOn = (posts: readonly Post[], day: LocalDate): Post[] =>
  posts.filter((post) => isInForce(post, day));
