import type { LocalDate } from '../../schemas/rules/clock.ts';
import type { Post } from '../../schemas/rules/jurisdiction.ts';

/** The line of each post in force on a day, in the order of the list. */
export const postsOn = (posts: readonly Post[], day: LocalDate): Post[] =>
  posts.filter(
    ({ inForceFrom, inForceTo }) => inForceFrom <= day && (inForceTo === undefined || day <= inForceTo),
  );
