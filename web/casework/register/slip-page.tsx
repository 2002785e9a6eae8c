import { dateInWords, localDate, timeOfDay } from '../../../shared/domain/local-time.ts';
import { dueDate } from '../../../shared/domain/clocks/due.ts';
import { formatTrackingCode } from '../../../shared/domain/tracking-code.ts';
import type { Body } from '../../../shared/schemas/body.ts';
import type { Report } from '../../../shared/schemas/report.ts';
import { Slip, type QrDrawing } from '../../intake/receipt-slip.tsx';
import { OfficerPage, type DeskContext } from '../../layout/officer-page.tsx';
import { DESK, reportPath } from '../../layout/officer-paths.ts';
import { Outside } from '../../tracking/outside.tsx';
import { officersWords } from '../../words/officers.ts';
import { Pair } from '../../layout/lists.tsx';
import type { Names } from '../names.ts';

interface SlipPageProps {
  readonly context: DeskContext;
  readonly report: Report;
  /** Canonical, without dashes. */
  readonly code: string;
  readonly qr: QrDrawing;
  readonly names: Names;
  readonly isNew: boolean;
  /** False for a report about this body, which is closed here and has gone to the next higher one. */
  readonly mayOpen: boolean;
  /** The Front at the centre, if no one in this province may have the report. */
  readonly outside: Body | undefined;
}

/** The slip for the person who came or called: the code, shown once, for paper. It does not mention the content. */
export const SlipPage = ({ context, report, code, qr, names, isNew, mayOpen, outside }: SlipPageProps) => {
  const { language } = context;
  const words = officersWords(language).registering.slip;
  const received = new Date(report.receivedAt);
  const told = report.clocks.find(({ rule }) => rule === 'tell-citizen' || rule === 'forward-denunciation');
  return (
    <OfficerPage context={context} title={words.title} current="register">
      <h1>{words.title}</h1>
      {!isNew && <p class="note">{words.again}</p>}
      <p class="note soon off-paper" role="status">
        {words.keep} {words.print}
      </p>
      <Slip context={context} code={formatTrackingCode(code)} qr={qr} />
      <section class="card">
        <dl class="pairs">
          <Pair name={words.number}>{report.number}</Pair>
          <Pair name={words.received}>
            {timeOfDay(received)} {dateInWords(localDate(received), language)}
          </Pair>
          {outside === undefined && <Pair name={words.by}>{names.body(report.frontBody)}</Pair>}
          {outside === undefined && told !== undefined && (
            <Pair name={words.next}>{dateInWords(dueDate(told), language)}</Pair>
          )}
        </dl>
        {outside !== undefined && <Outside body={outside} language={language} />}
      </section>
      <p class="buttons off-paper">
        {mayOpen && (
          <a class="button" href={reportPath(report.id)}>
            {words.open}
          </a>
        )}
        <a class="button second" href={DESK.register}>
          {words.another}
        </a>
      </p>
    </OfficerPage>
  );
};
