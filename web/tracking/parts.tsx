import { trackingWords } from '../words/tracking.ts';
import { PartActs } from './reporter-acts.tsx';
import { Guidance, Messages, Outcome, Standing, Steps } from './status-pieces.tsx';
import type { StatusPageProps } from './status-props.ts';

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

/** What was split off the report: each part goes its own way and is followed here, by the one code. */
export const Parts = (props: StatusPageProps) => (
  <>
    {props.parts.map(({ report, messages }) => (
      <Part {...props} report={report} messages={messages} />
    ))}
  </>
);
