import type { Undelivered } from '../../../shared/schemas/correspondence.ts';
import { OfficerPage, type DeskContext } from '../../layout/officer-page.tsx';
import { reportPath } from '../../layout/officer-paths.ts';
import { officersWords } from '../../words/officers.ts';
import type { Names } from '../names.ts';
import { UndeliveredItem } from './undelivered-item.tsx';

export interface UndeliveredOfReport {
  readonly id: string;
  readonly number: string;
  readonly items: readonly Undelivered[];
}

/** Undelivered mails and messages by report; an officer must tell the recipients in another way. */
export const UndeliveredPage = ({
  context,
  reports,
  names,
}: {
  context: DeskContext;
  reports: readonly UndeliveredOfReport[];
  names: Names;
}) => {
  const { language } = context;
  const words = officersWords(language).casework.undelivered;
  return (
    <OfficerPage context={context} title={words.title} current="undelivered">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      {reports.length === 0 && (
        <section class="card empty">
          <p>{words.empty}</p>
        </section>
      )}
      {reports.map(({ id, number, items }) => (
        <section class="card flow" aria-label={number}>
          <h2>
            <a class="number" href={reportPath(id)}>
              {number}
            </a>
          </h2>
          <ul>
            {items.map((item) => (
              <UndeliveredItem item={item} names={names} language={language} />
            ))}
          </ul>
        </section>
      ))}
    </OfficerPage>
  );
};
