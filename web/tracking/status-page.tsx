import { nameOf } from '../../shared/schemas/languages.ts';
import { dateInWords, localDate, timeOfDay } from '../../shared/domain/local-time.ts';
import { endedOutside } from '../../shared/domain/report/ended-outside.ts';
import { toldEvents } from '../../shared/domain/report/told-events.ts';
import { CitizenPage } from '../layout/citizen-page.tsx';
import { ErrorSummary } from '../layout/error-summary.tsx';
import { trackingWords } from '../words/tracking.ts';
import { PartActs, ReporterActs } from './reporter-acts.tsx';
import { Guidance, Messages, Outcome, Standing, Steps } from './status-pieces.tsx';
import type { StatusPageProps } from './status-props.ts';

const Next = (props: StatusPageProps) => (
  <section class="card flow">
    <h2>{trackingWords[props.context.language].next}</h2>
    <Steps {...props} />
  </section>
);

const Story = ({ report, bodies, context: { language } }: StatusPageProps) => {
  const words = trackingWords[language];
  const nameHere = (id: string | undefined) => {
    const body = bodies.find((one) => one.id === id);
    return body === undefined ? undefined : nameOf(body, language);
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
            {act !== 'receive' && nameHere(body) !== undefined && (
              <span class="muted small">{nameHere(body)}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};

const Dialogue = (props: StatusPageProps) => (
  <section class="card flow">
    <h2>{trackingWords[props.context.language].dialogue}</h2>
    <Messages {...props} />
  </section>
);

const Result = (props: StatusPageProps) =>
  props.report.result === undefined ? null : (
    <section class="card flow" id="result">
      <h2>{trackingWords[props.context.language].result}</h2>
      <Outcome {...props} />
    </section>
  );

const Part = (props: StatusPageProps) => {
  const { report, context } = props;
  const words = trackingWords[context.language];
  return (
    <section class="card flow" data-part={report.number} data-status={report.status}>
      <p class="muted small">
        {words.part} {report.number}
      </p>
      <Standing {...props} title="h2" />
      <Guidance {...props} />
      <Outcome {...props} />
      <Steps {...props} />
      {props.messages.length > 0 && (
        <>
          <h3>{words.dialogue}</h3>
          <Messages {...props} />
        </>
      )}
      <PartActs {...props} />
    </section>
  );
};

/** The parts of the report, each with its own status; the one code shows them all. */
const Parts = (props: StatusPageProps) => (
  <>
    {props.parts.map(({ report, messages }) => (
      <Part {...props} report={report} messages={messages} />
    ))}
  </>
);

const hasSheet = ({ report, parts }: StatusPageProps): boolean =>
  [report, ...parts.map((part) => part.report)].some(({ guidance }) => guidance !== undefined);

/** The page behind the code: the status in plain words, the next steps and dates, every hop, and the dialogue. */
export const StatusPage = (props: StatusPageProps) => {
  const { context, report, done, error } = props;
  const words = trackingWords[context.language];
  return (
    <CitizenPage
      context={context}
      title={endedOutside(report) === undefined ? words.statuses[report.status].name : words.outside.name}
      hasErrors={error !== undefined}
      scripts={['track.js']}
      styles={hasSheet(props) ? ['paper.css'] : []}
      languageSwitch={<></>}
    >
      <ErrorSummary title={words.errorsTitle} errors={error === undefined ? [] : [error]} />
      {done !== undefined && (
        <p class="note" role="status" {...(props.sent === true && { 'data-sent': report.enclosed.ref })}>
          {done}
        </p>
      )}
      <section class="card flow" data-status={report.status}>
        <p class="muted small">
          {words.number} {report.number}
        </p>
        <Standing {...props} title="h1" />
      </section>
      <Guidance {...props} />
      <Result {...props} />
      <Next {...props} />
      <Parts {...props} />
      <Story {...props} />
      <Dialogue {...props} />
      <ReporterActs {...props} />
    </CitizenPage>
  );
};
