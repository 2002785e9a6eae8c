import { dateInWords, fullDate, shortDate } from '../../shared/domain/local-time.ts';
import type { LocalDate } from '../../shared/schemas/rules/clock.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { officersWords } from '../words/officers.ts';
import type { DueView } from './queue/queue-line.ts';

/** A day in words, with its machine-readable form. */
export const Day = ({
  date,
  language,
  long = true,
}: {
  date: LocalDate;
  language: Language;
  long?: boolean;
}) => <time datetime={date}>{long ? dateInWords(date, language) : fullDate(date, language)}</time>;

/** Day and month, for dates a few weeks ago. */
export const ShortDay = ({ date, language }: { date: LocalDate; language: Language }) => (
  <time datetime={date} title={fullDate(date, language)}>
    {shortDate(date, language)}
  </time>
);

/** `thứ Ba 08/12`, with the year only when it is another one. */
export const DueDay = ({ due, language }: { due: DueView; language: Language }) => {
  const words = dateInWords(due.date, language);
  return <time datetime={due.date}>{due.isThisYear ? words.replace(/[/ ]\d{4}$/, '') : words}</time>;
};

const distanceInWords = ({ workingDays, isToday, urgency }: DueView, language: Language): string => {
  const words = officersWords(language).casework.due;
  if (urgency === 'overdue') return words.overdue(workingDays);
  return isToday ? words.today : words.left(workingDays);
};

/** The due day of a line: the date, then the distance; only a word if the clock is paused. */
export const DueCell = ({
  due,
  paused,
  language,
}: {
  due: DueView | undefined;
  paused: boolean;
  language: Language;
}) => {
  const words = officersWords(language).casework;
  if (due === undefined) return <span class="muted">{paused ? words.paused : words.noDue}</span>;
  return (
    <>
      <b>
        <DueDay due={due} language={language} />
      </b>
      <span class={`sub ${due.urgency}`}>
        {paused ? `${words.paused} · ` : ''}
        {distanceInWords(due, language)}
      </span>
    </>
  );
};

/** A word for the state of a due day; colour only repeats it. */
export const UrgencyTag = ({ due, language }: { due: DueView | undefined; language: Language }) => {
  if (due === undefined || due.urgency === 'later') return null;
  const words = officersWords(language).casework.due;
  return (
    <span class={`tag ${due.urgency}`}>{due.urgency === 'overdue' ? words.overdueTag : words.soonTag}</span>
  );
};
