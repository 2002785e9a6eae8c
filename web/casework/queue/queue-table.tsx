import type { Language } from '../../../shared/schemas/primitives.ts';
import { reportPath } from '../../layout/officer-paths.ts';
import { officersWords } from '../../words/officers.ts';
import { DueCell, ShortDay, UrgencyTag } from '../due.tsx';
import type { QueueLine } from './queue-line.ts';

interface RowProps {
  readonly line: QueueLine;
  readonly language: Language;
}

const Next = ({ line, language }: RowProps) => {
  const { queue, toDo, waitsForReporter } = officersWords(language).casework;
  return (
    <>
      {line.paused ? waitsForReporter : toDo[line.status]}
      <span class="sub">
        {line.yourTurn ? (
          <b class="turn">{queue.yourTurn}</b>
        ) : (
          line.assignee !== undefined && queue.assignedTo(line.assignee)
        )}
        {(line.yourTurn || line.assignee !== undefined) && ' · '}
        {queue.since} <ShortDay date={line.statusSince} language={language} />
      </span>
    </>
  );
};

/** The cells have explicit roles, because a phone shows them as blocks, which removes a table's own roles. */
const Row = ({ line, language }: RowProps) => {
  const { matters, casework } = officersWords(language);
  const { statuses, channels } = casework;
  return (
    <tr role="row" class={line.due?.urgency ?? 'later'}>
      <td role="cell" class="when">
        <DueCell due={line.due} paused={line.paused} language={language} />
      </td>
      <td role="cell">
        <a class="number" href={reportPath(line.id)} data-report={line.number}>
          {line.number}
        </a>
        <span class="sub">
          {matters[line.matter].name}
          {line.channel !== undefined && ` · ${channels[line.channel]}`}
        </span>
      </td>
      <td role="cell">
        {line.body}
        <span class="sub">{[line.post, line.place].filter((text) => text !== undefined).join(' · ')}</span>
      </td>
      <td role="cell">
        <Next line={line} language={language} />
      </td>
      <td role="cell" class="state">
        <span class="tag plain">{statuses[line.status]}</span>{' '}
        <UrgencyTag due={line.due} language={language} />
      </td>
    </tr>
  );
};

/** The list, most urgent first; on a phone each row is a card. */
export const QueueTable = ({
  lines,
  caption,
  language,
}: {
  lines: readonly QueueLine[];
  caption: string;
  language: Language;
}) => {
  const { columns } = officersWords(language).casework.queue;
  return (
    <table class="rows" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[columns.due, columns.report, columns.subject, columns.next, columns.status].map((column) => (
            <th role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map((line) => (
          <Row line={line} language={language} />
        ))}
      </tbody>
    </table>
  );
};
