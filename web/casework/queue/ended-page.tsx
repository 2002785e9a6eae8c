import { OfficerPage, type DeskContext } from '../../layout/officer-page.tsx';
import { DESK, reportPath } from '../../layout/officer-paths.ts';
import { officersWords } from '../../words/officers.ts';
import { Day } from '../due.tsx';
import type { QueueLine } from './queue-line.ts';

/** The query parameter of the month, `2026-11`. */
export const MONTH = 'thang';

/** Reports that ended in a month; officers who could see them before can still read them. */
export const EndedPage = ({
  context,
  month,
  lines,
}: {
  context: DeskContext;
  month: string;
  lines: readonly QueueLine[];
}) => {
  const { language } = context;
  const { casework, matters } = officersWords(language);
  const words = casework.ended;
  return (
    <OfficerPage context={context} title={words.title} current="ended">
      <h1>{words.title}</h1>
      <form method="get" action={DESK.ended} class="filter">
        <label>
          {words.month}
          <input type="month" name={MONTH} value={month} pattern="\d{4}-\d{2}" />
        </label>
        <button class="button second">{words.show}</button>
      </form>
      {lines.length === 0 ? (
        <section class="card empty">
          <p>{words.empty}</p>
        </section>
      ) : (
        <section class="card">
          <p class="muted">{words.count(lines.length)}</p>
          <ul class="list">
            {lines.map((line) => (
              <li>
                <p>
                  <a class="number" href={reportPath(line.id)}>
                    {line.number}
                  </a>{' '}
                  <span class="tag plain">{casework.statuses[line.status]}</span>
                  <span class="sub">
                    {matters[line.matter].name} ·{' '}
                    {[line.post, line.body, line.place].filter((text) => text !== undefined).join(' · ')}
                  </span>
                  <span class="sub">
                    {words.endedOn} <Day date={line.statusSince} language={language} />
                  </span>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </OfficerPage>
  );
};
