import { explainClock } from '../../shared/domain/clocks/explain-clock.ts';
import { explanationSentences } from '../../shared/domain/clocks/explanation-sentences.ts';
import { dueDate, isOverdue } from '../../shared/domain/clocks/due.ts';
import { ruleOf } from '../../shared/domain/clocks/resolve-rules.ts';
import { dateInWords, localDate, timeOfDay } from '../../shared/domain/local-time.ts';
import { expected, type Expectation } from '../../shared/domain/report/expected.ts';
import { toldEvents } from '../../shared/domain/report/told-events.ts';
import { isEnded } from '../../shared/schemas/status.ts';
import { CitizenPage } from '../layout/citizen-page.tsx';
import { ErrorSummary } from '../layout/error-summary.tsx';
import { trackingWords } from '../words/tracking.ts';
import { ReporterActs } from './reporter-acts.tsx';
import type { StatusPageProps } from './status-props.ts';

const Why = ({ clock, props }: { clock: Expectation['clock']; props: StatusPageProps }) => {
  const { context, rules, calendar } = props;
  return (
    <details class="off-paper">
      <summary>{trackingWords[context.language].why}</summary>
      <ul class="points muted small">
        {explanationSentences(explainClock(clock, ruleOf(clock, rules), calendar), context.language).map(
          (sentence) => (
            <li>{sentence}</li>
          ),
        )}
      </ul>
    </details>
  );
};

const Next = (props: StatusPageProps) => {
  const { report, context } = props;
  const { language, now } = context;
  const words = trackingWords[language];
  const steps = expected(report);
  return (
    <section class="card flow">
      <h2>{words.next}</h2>
      {report.pausedSince !== undefined && <p class="note soon">{words.paused}</p>}
      {steps.length === 0 && (
        <p class="muted">{isEnded(report.status) ? words.nothingNext : words.waitingNoDate}</p>
      )}
      <ol class="way">
        {steps.map(({ what, clock }, at) => (
          <li class={at === 0 ? 'now' : ''}>
            <span>
              {words.by(dateInWords(dueDate(clock), language))}
              {isOverdue(clock, now) && <b class="tag overdue"> {words.overdue}</b>}
            </span>
            <b>{words.what[what]}</b>
            <Why clock={clock} props={props} />
          </li>
        ))}
      </ol>
    </section>
  );
};

const Story = ({ report, bodies, context: { language } }: StatusPageProps) => {
  const words = trackingWords[language];
  const nameOf = (id: string | undefined) => {
    const body = bodies.find((one) => one.id === id);
    return body === undefined ? undefined : language === 'vi' ? body.name : body.nameEn;
  };
  return (
    <section class="card flow">
      <h2>{words.soFar}</h2>
      <ol class="way">
        {toldEvents(report).map(({ act, at, body }) => (
          <li class="done">
            <span>
              {timeOfDay(new Date(at))}, {dateInWords(localDate(new Date(at)), language)}
            </span>
            <b>{words.story[act]}</b>
            {act !== 'receive' && nameOf(body) !== undefined && (
              <span class="muted small">{nameOf(body)}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};

const Dialogue = ({ messages, context: { language } }: StatusPageProps) => {
  const words = trackingWords[language];
  return (
    <section class="card flow">
      <h2>{words.dialogue}</h2>
      {messages.length === 0 && <p class="muted">{words.noMessages}</p>}
      {messages.map(({ from, at, text }) => (
        <article class="note">
          <p class="muted small">
            {from === 'office' ? words.fromOffice : words.fromYou} ·{' '}
            {dateInWords(localDate(new Date(at)), language)}
          </p>
          {text !== undefined && <p class="typed">{text}</p>}
        </article>
      ))}
    </section>
  );
};

const Result = ({ report, context: { language } }: StatusPageProps) => {
  const words = trackingWords[language];
  const { result } = report;
  return result === undefined ? null : (
    <section class="card flow" id="result">
      <h2>{words.result}</h2>
      <p>
        <span class="tag done">{words.outcomes[result.outcome]}</span>
      </p>
      <p class="typed">{result.text}</p>
    </section>
  );
};

/** What the code opens: where the report stands in plain words, what comes next and when, every hop, and the dialogue. */
export const StatusPage = (props: StatusPageProps) => {
  const { context, report, done, error } = props;
  const words = trackingWords[context.language];
  const status = words.statuses[report.status];
  return (
    <CitizenPage
      context={context}
      title={status.name}
      hasErrors={error !== undefined}
      scripts={['track.js']}
      languageSwitch={<></>}
    >
      <ErrorSummary title={words.errorsTitle} errors={error === undefined ? [] : [error]} />
      {done !== undefined && (
        <p class="note" role="status">
          {done}
        </p>
      )}
      <section class="card flow" data-status={report.status}>
        <p class="muted small">
          {words.number} {report.number}
        </p>
        <h1>{status.name}</h1>
        <p>{status.explanation}</p>
      </section>
      <Result {...props} />
      <Next {...props} />
      <Story {...props} />
      <Dialogue {...props} />
      <ReporterActs {...props} />
    </CitizenPage>
  );
};
