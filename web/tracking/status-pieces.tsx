import { Points } from '../layout/lists.tsx';
import { explainClock } from '../../shared/domain/clocks/explain-clock.ts';
import { explanationSentences } from '../words/clock-sentences.ts';
import { dueDate, isOverdue } from '../../shared/domain/clocks/due.ts';
import { ruleOf } from '../../shared/domain/clocks/resolve-rules.ts';
import { dateInWords, localDate } from '../../shared/domain/local-time.ts';
import { expected, type Expectation } from '../../shared/domain/report/expected.ts';
import { endedOutside } from '../../shared/domain/report/ended-outside.ts';
import { whatIsMissing } from '../words/what-is-missing.ts';
import { isEnded } from '../../shared/schemas/status.ts';
import { GuidanceSheet } from '../triage/guidance-sheet.tsx';
import { trackingWords } from '../words/tracking.ts';
import { Outside } from './outside.tsx';
import type { StatusPageProps } from './status-props.ts';

/** What a report that is kept on file lacks, independent of the office's message. */
const Missing = ({ report: { status, questions }, context: { language } }: StatusPageProps) =>
  status !== 'not-pursued' || questions === undefined ? null : (
    <>
      <p>
        <b>{trackingWords[language].missing}</b>
      </p>
      <Points items={whatIsMissing(questions, language)} data-missing />
      <p class="muted">{trackingWords[language].sendAgain}</p>
    </>
  );

/** The status in plain words; for a report that ended outside this system, where to write instead. */
export const Standing = (props: StatusPageProps & { readonly title: 'h1' | 'h2' }) => {
  const {
    report,
    bodies,
    context: { language },
    title,
  } = props;
  const Heading = title;
  const outside = bodies.find(({ id }) => id === endedOutside(report));
  const { name, explanation } = trackingWords[language].statuses[report.status];
  return outside === undefined ? (
    <>
      <Heading>{name}</Heading>
      <p>{explanation}</p>
      <Missing {...props} />
    </>
  ) : (
    <>
      <Heading>{trackingWords[language].outside.name}</Heading>
      <Outside body={outside} language={language} />
    </>
  );
};

const Why = ({ clock, props }: { clock: Expectation['clock']; props: StatusPageProps }) => {
  const { context, rules, calendar } = props;
  return (
    <details class="off-paper">
      <summary>{trackingWords[context.language].why}</summary>
      <Points
        items={explanationSentences(explainClock(clock, ruleOf(clock, rules), calendar), context.language)}
        class="muted small"
      />
    </details>
  );
};

/** The next steps with their dates and reasons. */
export const Steps = (props: StatusPageProps) => {
  const { report, context } = props;
  const { language, now } = context;
  const words = trackingWords[language];
  const steps = expected(report);
  return (
    <>
      {report.pausedSince !== undefined && <p class="note soon">{words.paused}</p>}
      {steps.length === 0 && (
        <p class="muted">{isEnded(report.status) ? words.nothingNext : words.waitingNoDate}</p>
      )}
      <ol class="way">
        {steps.map(({ what, clock }, at) => (
          <li class={at === 0 ? 'now' : ''}>
            <span>
              {words.by(dateInWords(dueDate(clock), language))}
              {isOverdue(clock, now) && (
                <>
                  {' '}
                  <b class="tag overdue">{words.overdue}</b>
                </>
              )}
            </span>
            <b>{words.what[what]}</b>
            <Why clock={clock} props={props} />
          </li>
        ))}
      </ol>
    </>
  );
};

export const Messages = ({ messages, context: { language } }: StatusPageProps) => {
  const words = trackingWords[language];
  return (
    <>
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
    </>
  );
};

export const Outcome = ({ report, context: { language } }: StatusPageProps) => {
  const words = trackingWords[language];
  const { result } = report;
  return result === undefined ? null : (
    <>
      <p class="note done">
        <b>{words.outcomes[result.outcome]}</b>
      </p>
      <p class="typed">{result.text}</p>
    </>
  );
};

/** The office to go to instead, as a sheet to print. */
export const Guidance = ({ report, bodies, placeOf, context }: StatusPageProps) =>
  report.guidance === undefined ? null : (
    <GuidanceSheet
      report={report}
      front={bodies.find(({ id }) => id === report.frontBody)?.name ?? context.settings.frontName.vi}
      place={placeOf(report)}
      toSign={false}
    />
  );
