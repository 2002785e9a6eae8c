import { LEVELS } from '../../shared/schemas/body.ts';
import type { Post } from '../../shared/schemas/rules/jurisdiction.ts';
import { POST_ROWS } from '../../web/rules/forms/post-form.tsx';
import type { Typed } from '../../web/rules/forms/rule-form.ts';
import { fieldReader, type ReadProposal } from './typed-fields.ts';

/** An id made of the English name: `deputy-head-of-school`. */
const idOf = (english: string): string =>
  english
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 64);

/** Reads a line of the list of posts. Its mark is T, because the administrator enters it from the text of an act. */
export const readPost = (typed: Typed, posts: readonly Post[]): ReadProposal => {
  const { text, day, choice, refuse, problems } = fieldReader(typed);
  const known = posts.find(({ id }) => id === typed['id']);
  const vi = text('vi', 'required');
  const en = text('en', 'required');
  const level = choice('level', LEVELS);
  const row = choice('row', POST_ROWS);
  const inForceFrom = day('inForceFrom', 'required');
  const inForceTo = day('inForceTo');
  const setBy = text('setBy', 'act');
  const id = known?.id ?? idOf(en);
  if (known === undefined && posts.some((post) => post.id === id)) refuse('en', 'post-exists');
  if (en !== '' && id === '') refuse('en', 'required');
  if (problems.length > 0 || level === undefined || row === undefined) return { problems, typed };
  const post: Post = {
    ...known,
    id,
    words: { vi, en },
    level,
    row,
    inForceFrom,
    mark: 'T',
    setBy,
    ...(inForceTo !== '' && { inForceTo }),
  };
  if (inForceTo === '') delete post.inForceTo;
  return { content: { kind: 'post', post }, problems, typed };
};
