import { translated } from '../../shared/schemas/languages.ts';
import { addDays, fullDate } from '../../shared/domain/local-time.ts';
import { JURISDICTION_ROWS } from '../../shared/reference/jurisdiction-rows.ts';
import type { Post } from '../../shared/schemas/rules/jurisdiction.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { officersWords } from '../words/officers.ts';
import { Pairs } from '../layout/lists.tsx';

interface PostLineProps {
  readonly post: Post;
  /** The line that it replaces, from its first day on. */
  readonly replaced?: Post;
  readonly language: Language;
}

const saidOf = (post: Post, language: Language): readonly (readonly [label: string, said: string])[] => {
  const { rules, directory } = officersWords(language);
  const { posts, form } = rules;
  const { why, receiver } = JURISDICTION_ROWS[post.row];
  return [
    [form.postVi, post.words.vi],
    [form.postEn, post.words.en],
    [posts.level, directory.levels[post.level]],
    [posts.row, `${post.row} · ${translated(why, language)}`],
    [posts.receiver, posts.receivers[receiver]],
    [form.postFrom, fullDate(post.inForceFrom, language)],
    [form.postTo, post.inForceTo === undefined ? posts.noEnd : fullDate(post.inForceTo, language)],
    [form.setBy.label, post.setBy ?? rules.draft],
  ];
};

/** The effect on the present line. */
const Replacing = ({ post, replaced, language }: PostLineProps) => {
  const { posts } = officersWords(language).rules;
  if (replaced === undefined) return <p>{posts.replacesNone(fullDate(post.inForceFrom, language))}</p>;
  const from = fullDate(replaced.inForceFrom, language);
  return (
    <p>
      {replaced.inForceFrom < post.inForceFrom
        ? posts.replaces(from, fullDate(addDays(post.inForceFrom, -1), language))
        : posts.replacesWhole(from)}
    </p>
  );
};

/** A line of the list of posts beside the one that it replaces. */
export const PostLine = (props: PostLineProps) => {
  const { post, replaced, language } = props;
  const { change } = officersWords(language).rules;
  const before = replaced === undefined ? [] : saidOf(replaced, language);
  return (
    <>
      <Replacing {...props} />
      <Pairs
        rows={saidOf(post, language).map(([label, said], at) => {
          const was = before[at]?.[1] ?? said;
          return [label, was === said ? said : `${said} (${change.was(was)})`];
        })}
      />
    </>
  );
};
