import type { Event } from '../../../shared/schemas/report.ts';
import { OfficerPage, type DeskContext } from '../../layout/officer-page.tsx';
import { officersWords } from '../../words/officers.ts';
import { Clocks, type ClockView } from '../clock-card.tsx';
import { ChainTag, type LogLine } from './logs-page.tsx';
import { deedInWords } from '../deed-in-words.ts';
import { Moment } from '../story.tsx';

/** An entry for an auditor: time, act, role and hash; reasons are content and are left out. */
const Entry = ({ event, context }: { event: Event; context: DeskContext }) => {
  const words = officersWords(context.language);
  const who =
    event.by.kind === 'officer'
      ? `${words.console.roles[event.by.role]} (${event.by.id})`
      : words.events[event.by.kind];
  return (
    <li>
      <p>
        <b>{event.n}.</b> {deedInWords(event, context.language)}
        <span class="sub">
          <Moment at={event.at} language={context.language} /> · {who}
        </span>
        <code class="sub">{event.hash}</code>
      </p>
    </li>
  );
};

/** The log and the clocks of one report, without content. */
export const LogPage = ({
  context,
  line,
  events,
  clocks,
}: {
  context: DeskContext;
  line: LogLine;
  events: readonly Event[];
  clocks: readonly ClockView[];
}) => (
  <OfficerPage context={context} title={line.number} current="logs" below>
    <h1 class="number">{line.number}</h1>
    <p>
      <ChainTag line={line} language={context.language} />
    </p>
    <div class="two">
      <ol class="card list log">
        {events.map((event) => (
          <Entry event={event} context={context} />
        ))}
      </ol>
      <aside class="flow">
        <Clocks views={clocks} language={context.language} />
      </aside>
    </div>
  </OfficerPage>
);
