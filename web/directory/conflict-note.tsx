import type { DeskContext } from '../layout/officer-page.tsx';
import { officersWords } from '../words/officers.ts';

/** What others changed of a record while its form was open. */
export interface ConflictView {
  /** Names of those who did. */
  readonly by: readonly string[];
  readonly changes: readonly {
    readonly sentence: string;
    /** What the form would put in its place. */
    readonly yours?: string;
  }[];
  /** Whether the form has the new values where nothing was typed. */
  readonly merged: boolean;
}

/** Said to whoever was second: what has changed, and that sending the form again is possible. */
export const ConflictNote = ({
  context,
  view: { by, changes, merged },
}: {
  context: DeskContext;
  view: ConflictView;
}) => {
  const words = officersWords(context.language).directory.stale;
  return (
    <section class="note overdue flow" role="alert" aria-labelledby="meanwhile">
      <h2 id="meanwhile">{words.title}</h2>
      {by.length > 0 && <p>{words.by(by.join(', '))}</p>}
      {changes.length > 0 && (
        <ul class="list">
          {changes.map(({ sentence, yours }) => (
            <li>
              {sentence}
              {yours !== undefined && <span class="sub">{words.yours(yours)}</span>}
            </li>
          ))}
        </ul>
      )}
      <p>{merged ? words.merged : words.kept}</p>
    </section>
  );
};
