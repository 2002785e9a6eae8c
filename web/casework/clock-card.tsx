import { dueDate } from '../../shared/domain/clocks/due.ts';
import type { GridDay } from '../../shared/domain/clocks/calendar-grid.ts';
import type { ExplanationStep } from '../../shared/domain/clocks/explain-clock.ts';
import { explanationSentences, lawInWords } from '../../shared/domain/clocks/explanation-sentences.ts';
import type { Rung } from '../../shared/domain/clocks/rungs.ts';
import { localDate, shortDate } from '../../shared/domain/local-time.ts';
import type { Clock, ClockRule } from '../../shared/schemas/clock.ts';
import type { Language } from '../../shared/schemas/words.ts';
import { officersWords } from '../words/officers.ts';
import { DayGrid } from './day-grid.tsx';
import { Day } from './due.tsx';

/** A clock with everything a page says of it, computed beforehand. */
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
  const words = officersWords(language).report.clocks;
  if (rungs.length === 0) return null;
  return (
    <div>
      <p class="muted">{words.reminders}</p>
      <ul class="rungs">
        {rungs.map(({ id, kind, at }) => (
          <li>
            {shortDate(localDate(at), language)}: {words.rungs[kind]}
            {clock.sent.includes(id) && <b> · {words.sentMark}</b>}
          </li>
        ))}
      </ul>
    </div>
  );
};

const How = ({ view, language }: ClockProps) => {
  const words = officersWords(language).report.clocks;
  return (
    <details>
      <summary>{words.how}</summary>
      <ol class="steps">
        {explanationSentences(view.steps, language).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ol>
      <p class="muted small">
        {lawInWords(view.rule, language)} · {words.marks[view.rule.mark]}
      </p>
    </details>
  );
};

/** A running clock: its date, the days counted as a small calendar, the reminders, and how it was computed. */
export const ClockCard = ({ view, language, open }: ClockProps & { readonly open: boolean }) => {
  const { clock, rule, overdue, grid } = view;
  const words = officersWords(language).report.clocks;
  return (
    <article class={`clock ${overdue ? 'overdue' : clock.state}`}>
      <h3>
        {rule.name[language]}: <Day date={dueDate(clock)} language={language} />
      </h3>
      <p>
        <span class={overdue ? 'tag overdue' : 'tag plain'}>
          {overdue ? words.overdue : words.states[clock.state]}
        </span>
      </p>
      {open && <DayGrid grid={grid} name={rule.name[language]} language={language} />}
      {open && <Rungs view={view} language={language} />}
      <How view={view} language={language} />
    </article>
  );
};

const Ended = ({ view: { clock, rule, overdue }, language }: ClockProps) => {
  const words = officersWords(language).report.clocks;
  return (
    <li>
      {rule.name[language]}: {words.states[clock.state]}
      {clock.endedAt !== undefined && ` ${shortDate(localDate(new Date(clock.endedAt)), language)}`}
      {overdue && clock.state === 'met' && <b> · {words.late}</b>}
    </li>
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
      {live.map((view, at) => (
        <ClockCard view={view} language={language} open={at === 0} />
      ))}
      {ended.length > 0 && (
        <details>
          <summary>{words.ended}</summary>
          <ul>
            {ended.map((view) => (
              <Ended view={view} language={language} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
