import type { DeskContext } from '../layout/officer-page.tsx';
import { officersWords } from '../words/officers.ts';

/** The changes that others made to a record while its form was open. */
export interface ConflictView {
  /** The names of these others. */
  readonly by: readonly string[];
  readonly changes: readonly {
    readonly sentence: string;
    /** The form's value that would replace it. */
    readonly yours?: string;
  }[];
  /** Whether the form has the others' values in fields that were not edited. */
  readonly merged: boolean;
}

/** Tells the second editor what has changed, and that they can send the form again. */
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
