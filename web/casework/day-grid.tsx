import { translated } from '../../shared/schemas/languages.ts';
import type { GridDay } from '../../shared/domain/clocks/calendar-grid.ts';
import { dateInWords } from '../../shared/domain/local-time.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { officersWords } from '../words/officers.ts';

interface GridProps {
  readonly grid: readonly (readonly GridDay[])[];
  readonly name: string;
  readonly language: Language;
}

/** The kind of a day in words, for the mouse and for screen readers, so that colour is never the only sign. */
const meaning = ({ kind, reason, rungs }: GridDay, language: Language): string => {
  const words = officersWords(language).report.clocks;
  return [
    reason?.kind === 'holiday' ? translated(reason.name, language) : words.legend[kind],
    ...rungs.map((rung) => words.rungs[rung]),
  ].join(', ');
};

const Cell = ({ day, language }: { day: GridDay; language: Language }) => {
  if (day.kind === 'outside') return <td class="outside"></td>;
  const said = meaning(day, language);
  return (
    <td class={day.kind} title={`${dateInWords(day.date, language)}: ${said}`}>
      <time datetime={day.date}>{Number(day.date.slice(8))}</time>
      <span class="unseen"> {said}</span>
      {day.rungs.length > 0 && (
        <span class="rung" aria-hidden="true">
          •
        </span>
      )}
    </td>
  );
};

/** The days between start and due day, by week: which days count and when reminders are sent. */
export const DayGrid = ({ grid, name, language }: GridProps) => {
  const words = officersWords(language).report.clocks;
  const kinds = [...new Set(grid.flat().map(({ kind }) => kind))].filter((kind) => kind !== 'outside');
  return (
    <>
      <table class="days">
        <caption class="unseen">{words.calendarOf(name)}</caption>
        <thead>
          <tr>
            {words.weekdays.map((weekday) => (
              <th scope="col">{weekday}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.map((week) => (
            <tr>
              {week.map((day) => (
                <Cell day={day} language={language} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="legend" aria-hidden="true">
        {kinds.map((kind) => (
          <li class={kind}>{words.legend[kind]}</li>
        ))}
      </ul>
    </>
  );
};
