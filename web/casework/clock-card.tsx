import { translated } from '../../shared/schemas/languages.ts';
import { dueDate } from '../../shared/domain/clocks/due.ts';
import type { GridDay } from '../../shared/domain/clocks/calendar-grid.ts';
import type { ExplanationStep } from '../../shared/domain/clocks/explain-clock.ts';
import { explanationSentences, lawInWords } from '../words/clock-sentences.ts';
import type { Rung } from '../../shared/domain/clocks/rungs.ts';
import { dateInWords, localDate, shortDate } from '../../shared/domain/local-time.ts';
import type { Clock, ClockRule } from '../../shared/schemas/rules/clock.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { clockMark } from '../rules/mark-tag.tsx';
import { officersWords } from '../words/officers.ts';
import { DayGrid } from './day-grid.tsx';

/** A clock with everything a page shows, computed beforehand. */
export interface ClockView {
  readonly clock: Clock;
  readonly rule: ClockRule;
  readonly overdue: boolean;
  readonly steps: readonly ExplanationStep[];
  readonly grid: readonly (readonly GridDay[])[];
  readonly rungs: readonly Rung[];
}

interface ClockProps {
  readonly view: ClockView;
  readonly language: Language;
}

const Rungs = ({ view: { clock, rungs }, language }: ClockProps) => {
  const { clocks: words, told } = officersWords(language).report;
  if (rungs.length === 0) return null;
  return (
    <div>
      <p class="muted">{words.reminders}</p>
      <ul class="rungs">
        {rungs.map(({ id, kind, at, tells }) => (
          <li>
            {shortDate(localDate(at), language)}: {words.rungs[kind]} ({told.audiences[tells]})
            {clock.sent.includes(id) && <b> · {words.sentMark}</b>}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** How the date was computed, sentence by sentence, and the rule's mark. */
const Steps = ({ view, language }: ClockProps) => (
  <>
    <ol class="steps">
      {explanationSentences(view.steps, language).map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ol>
    <p class="muted small">
      {view.rule.article !== undefined && `${lawInWords(view.rule, language)} · `}
      {officersWords(language).report.clocks.marks[clockMark(view.rule)]}
    </p>
  </>
);

const Heading = ({ view: { clock, rule, overdue }, language }: ClockProps) => {
  const words = officersWords(language).report.clocks;
  return (
    <>
      {translated(rule.name, language)}:{' '}
      <time datetime={dueDate(clock)}>{dateInWords(dueDate(clock), language)}</time>
      {(overdue || clock.state !== 'running') && (
        <span class={overdue ? 'tag overdue' : 'tag plain'}>
          {overdue ? words.overdue : words.states[clock.state]}
        </span>
      )}
    </>
  );
};

/** The clock that is due first: its days as a small calendar, the reminders, and how the date was computed. */
const FirstClock = ({ view, language }: ClockProps) => (
  <article class={view.overdue ? 'clock flow overdue' : 'clock flow'} data-clock={view.clock.rule}>
    <h3>
      <Heading view={view} language={language} />
    </h3>
    <DayGrid grid={view.grid} name={translated(view.rule.name, language)} language={language} />
    <Rungs view={view} language={language} />
    <details>
      <summary>{officersWords(language).report.clocks.how}</summary>
      <Steps view={view} language={language} />
    </details>
  </article>
);

/** A later clock, folded behind its date. */
const LaterClock = ({ view, language }: ClockProps) => (
  <details class={view.overdue ? 'clock overdue' : 'clock'} data-clock={view.clock.rule}>
    <summary>
      <span>
        <Heading view={view} language={language} />
      </span>
    </summary>
    <div class="flow">
      <DayGrid grid={view.grid} name={translated(view.rule.name, language)} language={language} />
      <Rungs view={view} language={language} />
      <Steps view={view} language={language} />
    </div>
  </details>
);

/** A clock that ended: when, whether late, and folded how its date was counted. */
const Ended = ({ view, language }: ClockProps) => {
  const { clock, rule, overdue } = view;
  const words = officersWords(language).report.clocks;
  return (
    <details class="clock" data-clock={clock.rule}>
      <summary>
        {translated(rule.name, language)}: {words.states[clock.state]}
        {clock.endedAt !== undefined && ` ${shortDate(localDate(new Date(clock.endedAt)), language)}`}
        {overdue && clock.state === 'met' && <b> · {words.late}</b>}
      </summary>
      <div class="flow">
        <Steps view={view} language={language} />
      </div>
    </details>
  );
};

/** All clocks of a report: the most urgent one opened, the others below it, those that ended as a list. */
export const Clocks = ({ views, language }: { views: readonly ClockView[]; language: Language }) => {
  const words = officersWords(language).report.clocks;
  const ended = views.filter(({ clock }) => clock.endedAt !== undefined);
  const live = views
    .filter(({ clock }) => clock.endedAt === undefined)
    .sort((one, other) => (one.clock.due < other.clock.due ? -1 : 1));
  return (
    <section class="card flow clocks" aria-labelledby="clocks">
      <h2 id="clocks">{words.title}</h2>
      {live.length === 0 && <p class="muted">{words.none}</p>}
      {live.map((view, at) =>
        at === 0 ? (
          <FirstClock view={view} language={language} />
        ) : (
          <LaterClock view={view} language={language} />
        ),
      )}
      {ended.length > 0 && (
        <details>
          <summary>{words.ended}</summary>
          {ended.map((view) => (
            <Ended view={view} language={language} />
          ))}
        </details>
      )}
    </section>
  );
};
