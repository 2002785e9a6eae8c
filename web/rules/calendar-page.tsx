import { translated } from '../../shared/schemas/languages.ts';
import { dateInWords } from '../../shared/domain/local-time.ts';
import type { DayOff, WorkedDay } from '../../shared/schemas/rules/calendar.ts';
import { OfficerPage, type DeskContext } from '../layout/officer-page.tsx';
import { OF_YEAR, proposalPath, RULE_PAGES } from '../layout/officer-paths.ts';
import { officersWords } from '../words/officers.ts';
import { MarkTag } from './mark-tag.tsx';
import { RuleTable } from './rule-table.tsx';

/** A year of the calendar, computed beforehand. */
export interface YearView {
  readonly year: number;
  readonly announced: boolean;
  readonly saturdayMorning: boolean;
  readonly workingDays: number;
  readonly daysOff: readonly (DayOff & { readonly estimate?: boolean })[];
  readonly swaps: readonly WorkedDay[];
}

interface CalendarProps {
  readonly context: DeskContext;
  readonly view: YearView;
  readonly years: readonly [number, number];
}

const DaysOff = ({ context: { language }, view }: CalendarProps) => {
  const { calendar } = officersWords(language).rules;
  return (
    <RuleTable
      caption={calendar.daysOff}
      columns={[calendar.date, calendar.name, calendar.act, calendar.mark]}
      bare={[0, 1]}
      rows={view.daysOff.map(({ date, name, act, mark, estimate }) => ({
        draft: estimate === true,
        cells: [
          <time datetime={date}>{dateInWords(date, language)}</time>,
          <>
            {translated(name, language)}{' '}
            {estimate === true && <span class="tag soon">{calendar.estimate}</span>}
          </>,
          translated(act, language),
          <MarkTag mark={mark} language={language} />,
        ],
      }))}
    />
  );
};

const Swaps = ({ context: { language }, view }: CalendarProps) => {
  const { calendar } = officersWords(language).rules;
  if (view.swaps.length === 0) return <p class="muted">{calendar.noSwaps}</p>;
  return (
    <RuleTable
      caption={calendar.swaps}
      columns={[calendar.worked, calendar.freed, calendar.act, calendar.mark]}
      rows={view.swaps.map(({ date, insteadOf, act, mark }) => ({
        cells: [
          dateInWords(date, language),
          dateInWords(insteadOf, language),
          translated(act, language),
          <MarkTag mark={mark} language={language} />,
        ],
      }))}
    />
  );
};

const Year = ({ context: { language }, view, years }: CalendarProps) => {
  const { calendar } = officersWords(language).rules;
  const [first, last] = years;
  return (
    <form method="get" action={RULE_PAGES.calendar} class="filter">
      <label>
        {calendar.year}
        <input
          type="number"
          name={OF_YEAR}
          value={String(view.year)}
          min={String(first)}
          max={String(last)}
        />
      </label>
      <button class="button second">{calendar.show}</button>
    </form>
  );
};

/** The days off of a year with their acts; a computed year is marked. */
export const CalendarPage = (props: CalendarProps) => {
  const { context, view } = props;
  const { calendar } = officersWords(context.language).rules;
  const title = calendar.title(view.year);
  return (
    <OfficerPage context={context} title={title} current="rules" below>
      <div class="title">
        <h1>{title}</h1>
        <p>
          <span class={view.announced ? 'tag done' : 'tag soon'}>
            {view.announced ? calendar.announced : calendar.estimate}
          </span>{' '}
          {calendar.workingDays(view.workingDays)}
        </p>
      </div>
      <Year {...props} />
      <p class={view.announced ? 'note' : 'note soon'}>
        {view.announced ? calendar.announcedText : calendar.estimateText}
      </p>
      <p class="buttons">
        <a class="button" href={`${proposalPath('calendar-year')}?${OF_YEAR}=${String(view.year)}`}>
          {calendar.enter(view.year)}
        </a>
        <a class="button second" href={proposalPath('calendar-days')}>
          {calendar.ownDays}
        </a>
      </p>
      <DaysOff {...props} />
      <Swaps {...props} />
      <section class="card flow">
        <p>{view.saturdayMorning ? calendar.saturday.on : calendar.saturday.off}</p>
        <p>
          <a class="button second" href={proposalPath('office-hours')}>
            {calendar.hours}
          </a>
        </p>
      </section>
    </OfficerPage>
  );
};
