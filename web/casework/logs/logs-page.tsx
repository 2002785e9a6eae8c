import { OfficerPage, type DeskContext } from '../../layout/officer-page.tsx';
import { DESK, logPath } from '../../layout/officer-paths.ts';
import { officersWords } from '../../words/officers.ts';

/** The log of one report, without content. */
export interface LogLine {
  readonly id: string;
  readonly number: string;
  readonly entries: number;
  /** Number of the first wrong entry; absent when the chain is intact. */
  readonly firstBreak: number | undefined;
}

/** The query parameter of the body. */
export const LOGS_BODY = 'co-quan';

export const ChainTag = ({ line, language }: { line: LogLine; language: DeskContext['language'] }) => {
  const words = officersWords(language).casework.logs;
  return line.firstBreak === undefined ? (
    <span class="tag done">{words.holds(line.entries)}</span>
  ) : (
    <span class="tag overdue">{words.broken(line.firstBreak)}</span>
  );
};

/** Logs of a Front body's open reports, each with the check of its chain. */
export const LogsPage = ({
  context,
  bodies,
  chosen,
  lines,
}: {
  context: DeskContext;
  bodies: readonly { readonly id: string; readonly name: string }[];
  chosen: string;
  lines: readonly LogLine[];
}) => {
  const { language } = context;
  const words = officersWords(language).casework.logs;
  return (
    <OfficerPage context={context} title={words.title} current="logs">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <form method="get" action={DESK.logs} class="filter">
        <label class="wide">
          {words.body}
          <select name={LOGS_BODY}>
            {bodies.map(({ id, name }) => (
              <option value={id} selected={id === chosen}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button class="button second">{words.show}</button>
      </form>
      <section class="card">
        {lines.length === 0 && <p>{words.empty}</p>}
        <ul class="list">
          {lines.map((line) => (
            <li>
              <a class="number" href={logPath(line.id)}>
                {line.number}
              </a>{' '}
              <ChainTag line={line} language={language} />
            </li>
          ))}
        </ul>
      </section>
    </OfficerPage>
  );
};
