import type { Post } from '../../schemas/rules/jurisdiction.ts';
import { overlap } from '../in-force.ts';
import { isRealDay } from './calendar-problems.ts';
import type { Problem } from './problem.ts';

/**
 * The problems of a line of the list of posts, field by field. A line may end the one before it, but must not cover
 * one that begins later: that would undo a decision silently.
 * @param posts the list in force now
 */
export const postProblems = (line: Post, posts: readonly Post[]): Problem[] => {
  const { inForceFrom, inForceTo, setBy = '' } = line;
  const problems: Problem[] = [];
  if (setBy.trim() === '') problems.push({ field: 'setBy', problem: 'act' });
  if (!isRealDay(inForceFrom)) problems.push({ field: 'inForceFrom', problem: 'day' });
  if (inForceTo !== undefined && !isRealDay(inForceTo)) problems.push({ field: 'inForceTo', problem: 'day' });
  if (inForceTo !== undefined && inForceTo < inForceFrom)
    problems.push({ field: 'inForceTo', problem: 'reversed' });
  const swallowed = posts.some(
    (post) => post.id === line.id && post.inForceFrom > inForceFrom && overlap(post, line),
  );
  if (swallowed) problems.push({ field: 'inForceFrom', problem: 'post-overlap' });
  return problems;
};
