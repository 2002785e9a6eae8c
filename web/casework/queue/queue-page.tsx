import type { OfficerAct } from '../../../shared/domain/report/acts/acts.ts';
import { dateInWords, localDate } from '../../../shared/domain/local-time.ts';
import type { Status } from '../../../shared/schemas/status.ts';
import { OfficerPage, type DeskContext } from '../../layout/officer-page.tsx';
import { officersWords } from '../../words/officers.ts';
import { DoneNotice } from '../acts/done-notice.tsx';
import { FigureLinks, FilterForm, type Figures } from './queue-filter.tsx';
import { filterQuery, type QueueFilter, type QueueLine } from './queue-line.ts';
import { QueueTable } from './queue-table.tsx';

interface QueuePageProps {
  readonly context: DeskContext;
  /** The lines that match the filter, most urgent first. */
  readonly lines: readonly QueueLine[];
  readonly all: number;
  readonly figures: Figures;
  readonly filter: QueueFilter;
  readonly statuses: readonly Status[];
  readonly places: readonly { readonly code: string; readonly name: string }[];
  /** The number of reports read, if there may be more. */
  readonly cutAt: number | undefined;
  /** The act that led here, if its report has left this desk. */
  readonly done: OfficerAct | undefined;
}

const Empty = ({ title, text }: { title: string; text: string }) => (
  <section class="card empty">
    <h2>{title}</h2>
    <p>{text}</p>
  </section>
);

/** The waiting reports of this desk, the most urgent first, with the next act. */
export const QueuePage = (props: QueuePageProps) => {
  const { context, lines, all, figures, filter, statuses, places, cutAt, done } = props;
  const { language, now, desk } = context;
  const words = officersWords(language).casework.queue;
  const title = desk.role === 'liaison' ? words.referrals : words.title;
  return (
    <OfficerPage context={context} title={title} current="queue">
      <DoneNotice act={done} language={language} />
      <div class="title">
        <h1>{title}</h1>
        <p class="muted">{words.today(dateInWords(localDate(now), language))}</p>
      </div>
      <FigureLinks figures={figures} language={language} />
      {all > 0 && <FilterForm filter={filter} statuses={statuses} places={places} language={language} />}
      {all === 0 && <Empty title={words.emptyTitle} text={words.empty} />}
      {all > 0 && lines.length === 0 && filterQuery(filter) !== '' && (
        <Empty title={words.emptyFilterTitle} text={words.emptyFilter} />
      )}
      {lines.length > 0 && (
        <QueueTable lines={lines} caption={words.caption(lines.length, all)} language={language} />
      )}
      {cutAt !== undefined && <p class="muted">{words.cut(cutAt)}</p>}
    </OfficerPage>
  );
};
