import { Pairs, Points } from '../layout/lists.tsx';
import { dueDate } from '../../shared/domain/clocks/due.ts';
import { explainClock } from '../../shared/domain/clocks/explain-clock.ts';
import { explanationSentences } from '../words/clock-sentences.ts';
import { ruleOf, type ClockRules } from '../../shared/domain/clocks/resolve-rules.ts';
import { dateInWords, localDate, timeOfDay } from '../../shared/domain/local-time.ts';
import { expected, isOnReceipt } from '../../shared/domain/report/expected.ts';
import { formatTrackingCode } from '../../shared/domain/tracking-code.ts';
import type { WorkingCalendar } from '../../shared/domain/working-calendar.ts';
import type { Body } from '../../shared/schemas/body.ts';
import type { Clock } from '../../shared/schemas/rules/clock.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { CitizenPage } from '../layout/citizen-page.tsx';
import { OfficeCard } from '../layout/office-card.tsx';
import type { PageContext } from '../layout/page-context.ts';
import { inLanguage, PATHS } from '../layout/paths.ts';
import { Outside } from '../tracking/outside.tsx';
import { intakeWords } from '../words/intake.ts';
import { fileSize } from '../layout/file-size.ts';
import { Slip, type QrDrawing } from './receipt-slip.tsx';

interface ReceiptPageProps {
  readonly context: PageContext;
  readonly report: Report;
  /** Canonical, without dashes. */
  readonly code: string;
  readonly qr: QrDrawing;
  readonly rules: ClockRules;
  readonly calendar: WorkingCalendar;
  /** The working days a Party body has after it received our report. */
  readonly answerDays: number;
  /** The Front at the centre, if no one in this province may have the report. */
  readonly outside: Body | undefined;
}

const Why = ({
  clock,
  rules,
  calendar,
  context: { language },
}: ReceiptPageProps & { readonly clock: Clock }) => (
  <details class="off-paper">
    <summary>{intakeWords[language].receipt.why}</summary>
    <Points
      items={explanationSentences(explainClock(clock, ruleOf(clock, rules), calendar), language)}
      class="muted small"
    />
  </details>
);

/** The next steps, each with its day and how the day was counted. */
const Next = (props: ReceiptPageProps) => {
  const { report, context, answerDays } = props;
  const { language } = context;
  const words = intakeWords[language].receipt;
  const steps = expected(report).filter(({ what }) => isOnReceipt(what));
  return (
    <ol class="way">
      <li class="done">
        <span>{words.today(dateInWords(localDate(new Date(report.receivedAt)), language))}</span>
        <b>{words.done}</b>
      </li>
      {steps.map(({ what, clock }, at) => (
        <li class={at === 0 ? 'now' : ''}>
          <span>{words.by(dateInWords(dueDate(clock), language))}</span>
          <b>{isOnReceipt(what) && words.what[what]}</b>
          <Why {...props} clock={clock} />
        </li>
      ))}
      <li>
        <span>{words.answerWhen(answerDays)}</span>
        <b>{words.answer}</b>
        <span class="muted small">{words.answerWhy}</span>
      </li>
    </ol>
  );
};

const Sent = ({ report, context: { language } }: ReceiptPageProps) => {
  const { receipt: words, matters } = intakeWords[language];
  const { identity, files, bytes, sealedBy } = report.enclosed;
  const sealed = sealedBy === 'browser' ? words.sealedByBrowser : words.sealedByServer;
  const rows = [
    [words.matter, matters[report.matter].name],
    [words.narrative, sealed],
    [words.identity, identity ? sealed : words.anonymous],
    [words.files, files === 0 ? '0' : `${String(files)} · ${fileSize(bytes, language)}`],
    [words.number, report.number],
  ] as const;
  return (
    <section class="card flow off-paper">
      <h2>{words.sentTitle}</h2>
      <Pairs rows={rows} />
      <p class="muted small">{words.numberHelp}</p>
    </section>
  );
};

/** The receipt: the code, the next steps with their dates, a slip for paper. It is made for each request and never stored. */
export const ReceiptPage = (props: ReceiptPageProps) => {
  const { context, report, code, qr, outside } = props;
  const { language } = context;
  const words = intakeWords[language].receipt;
  const received = new Date(report.receivedAt);
  const shown = formatTrackingCode(code);
  return (
    <CitizenPage context={context} title={words.title} scripts={['receipt.js']} languageSwitch={<></>}>
      <section class="card flow">
        <p class="note done">
          {words.received(timeOfDay(received), dateInWords(localDate(received), language))}
        </p>
        <h1>{words.title}</h1>
        <p>
          {words.codeLead} <b>{words.codeOnce}</b> {words.codeLost}
        </p>
        <div
          class="code"
          role="group"
          translate="no"
          aria-label={words.codeLabel}
          data-code={shown}
          data-reference={report.enclosed.ref}
        >
          {shown.split('-').map((group, at) => (
            <>
              {at > 0 && '-'}
              <span>{group}</span>
            </>
          ))}
        </div>
        <div class="buttons">
          <button class="button" type="button" data-print hidden>
            {words.print}
          </button>
          <button class="button second" type="button" data-copy hidden>
            {words.copy}
          </button>
        </div>
        <p
          class="off-paper"
          role="status"
          data-copy-said
          data-copied={words.copied}
          data-not-copied={words.notCopied}
        ></p>
        <p class="muted small off-paper" data-when="no-scripts">
          {words.saveHint}
        </p>
        <p class="note soon off-paper">{words.caution}</p>
        <p class="off-paper">
          <a href={`${inLanguage(PATHS.track, language)}#${code}`}>{words.follow}</a>
        </p>
      </section>
      <Slip context={context} code={shown} qr={qr} />
      <section class="card flow">
        <h2>{words.nextTitle}</h2>
        {outside === undefined ? (
          <>
            <Next {...props} />
            <h3>{words.silenceTitle}</h3>
            <p class="muted">{words.silence}</p>
          </>
        ) : (
          <Outside body={outside} language={language} />
        )}
      </section>
      <Sent {...props} />
      <OfficeCard context={context} />
    </CitizenPage>
  );
};
