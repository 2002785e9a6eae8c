import { translated } from '../../shared/schemas/languages.ts';
import { fullDate } from '../../shared/domain/local-time.ts';
import type { JurisdictionTable, Post } from '../../shared/schemas/rules/jurisdiction.ts';
import { OfficerPage, type DeskContext } from '../layout/officer-page.tsx';
import { OF_ID, proposalPath } from '../layout/officer-paths.ts';
import { officersWords } from '../words/officers.ts';
import { MarkTag } from './mark-tag.tsx';
import { RuleTable } from './rule-table.tsx';

/** The list of posts, each line with its days in force; drafts are marked. */
export const PostsPage = ({ context, table }: { context: DeskContext; table: JurisdictionTable }) => {
  const { language } = context;
  const { rules, directory } = officersWords(language);
  const { posts, clocks } = rules;
  const inForce = ({ inForceFrom, inForceTo }: Post) =>
    [clocks.from(fullDate(inForceFrom, language))]
      .concat(inForceTo === undefined ? [] : clocks.to(fullDate(inForceTo, language)))
      .join(' ');
  return (
    <OfficerPage context={context} title={posts.title} current="rules" below>
      <h1>{posts.title}</h1>
      <p>{posts.text}</p>
      <p>
        <a class="button second" href={proposalPath('post')}>
          {posts.add}
        </a>
      </p>
      <RuleTable
        caption={posts.title}
        columns={[posts.post, posts.row, posts.receiver, posts.mark, posts.change]}
        bare={[0, 4]}
        rows={table.posts.map((post) => ({
          draft: post.mark === 'D',
          cells: [
            <>
              <b>{translated(post.words, language)}</b>
              <span class="sub">{directory.levels[post.level]}</span>
            </>,
            <>
              {translated(table.rows[post.row].why, language)} <span class="sub">{post.row}</span>
            </>,
            posts.receivers[table.rows[post.row].receiver],
            <>
              <MarkTag mark={post.mark} language={language} />
              <span class="sub">{inForce(post)}</span>
              {post.setBy !== undefined && <span class="sub">{clocks.setBy(post.setBy)}</span>}
            </>,
            <a
              href={`${proposalPath('post')}?${OF_ID}=${post.id}`}
              aria-label={`${posts.change}: ${translated(post.words, language)}`}
            >
              {posts.change}
            </a>,
          ],
        }))}
      />
    </OfficerPage>
  );
};
