import { Moment } from '../casework/story.tsx';
import type { DeskContext } from '../layout/officer-page.tsx';
import { officersWords } from '../words/officers.ts';

export interface HistoryLine {
  /** Absent if unknown. */
  readonly at?: string;
  readonly by: string;
  readonly reason: string;
  /** Field by field. */
  readonly changes: readonly string[];
}

/** The changes of a record with author, time and reason; newest first. */
export const RecordHistory = ({
  lines,
  context,
}: {
  lines: readonly HistoryLine[];
  context: DeskContext;
}) => {
  const words = officersWords(context.language).directory.history;
  return (
    <section class="card flow" aria-labelledby="history">
      <h2 id="history">{words.title}</h2>
      {lines.length === 0 && <p class="muted">{words.none}</p>}
      <ol class="list">
        {lines.map(({ at, by, reason, changes }) => (
          <li>
            <p class="muted">
              {at !== undefined && (
                <>
                  <Moment at={at} language={context.language} /> ·{' '}
                </>
              )}
              {by}
            </p>
            {(reason !== '' || changes.length > 0) && (
              <p>
                {reason}
                {changes.map((change) => (
                  <span class="sub">{change}</span>
                ))}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};
