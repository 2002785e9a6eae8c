import { clockName } from '../words/clock-sentences.ts';
import { fullDate, localDate, shortDate, timeOfDay } from '../../shared/domain/local-time.ts';
import { ruleOfEntry } from '../../shared/domain/report/acts/acts.ts';
import { movesIn } from '../../shared/domain/rules/recount.ts';
import type { Event } from '../../shared/schemas/report.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { officersWords, type OfficersWords } from '../words/officers.ts';
import type { Names } from './names.ts';
import { deedInWords } from './deed-in-words.ts';
import { DueDay } from './due.tsx';
import type { DueView } from './queue/queue-line.ts';

interface StoryProps {
  readonly events: readonly Event[];
  readonly names: Names;
  readonly language: Language;
}

/** `18/11 08:40`; with the year if it is not the present one. */
export const Moment = ({ at, language }: { at: string; language: Language }) => {
  const moment = new Date(at);
  const date = localDate(moment);
  return (
    <time datetime={at} title={fullDate(date, language)}>
      {shortDate(date, language)} {timeOfDay(moment)}
    </time>
  );
};

type EventWords = OfficersWords['events'];
const isPart = (part: string, words: EventWords): part is keyof EventWords['parts'] =>
  Object.hasOwn(words.parts, part);

/** An anonymous act appears as the system's: colleagues see that another officer has the report, not who gave it up. */
export const whoDid = ({ by, ...event }: Event, names: Names, language: Language): string => {
  const words = officersWords(language);
  if (by.kind === 'reporter') return words.events.reporter;
  if (by.kind === 'system' || ruleOfEntry(event)?.anonymous === true) return words.events.system;
  const name = names.officer(by.id) ?? words.events.formerOfficer;
  return `${name}, ${words.console.roles[by.role]}`;
};

/** The facts of an entry that its sentence does not contain. */
const detailsOf = ({ facts = {} }: Event, names: Names, language: Language): string[] => {
  const words = officersWords(language);
  const text = (name: string) => (typeof facts[name] === 'string' ? facts[name] : undefined);
  const moves = movesIn(text('moved') ?? '').map(
    ({ rule, from, to }) =>
      `${clockName(rule, language)}: ${shortDate(from, language)} → ${shortDate(to, language)}`,
  );
  const [body, letter, assignee, part, movedTo, outside] = [
    'body',
    'letter',
    'assignee',
    'part',
    'movedTo',
    'outside',
  ].map(text);
  const kindOfPart = part?.split(':')[0] ?? '';
  return [
    ...(body === undefined ? [] : [words.events.body(names.body(body))]),
    ...(movedTo === undefined ? [] : [words.events.movedTo(names.body(movedTo))]),
    ...(outside === undefined ? [] : [words.events.outside(names.body(outside))]),
    ...(letter === undefined ? [] : [words.events.letter(letter)]),
    ...(assignee === undefined
      ? []
      : [words.events.assignee(names.officer(assignee) ?? words.events.formerOfficer)]),
    ...moves,
    ...(isPart(kindOfPart, words.events) ? [words.events.openedPart(words.events.parts[kindOfPart])] : []),
  ];
};

/** An entry with its number of repetitions. Only reminders repeat; a week of them is one line. */
interface Told {
  readonly event: Event;
  readonly times: number;
}

const inARow = (events: readonly Event[]): Told[] =>
  events.reduce<Told[]>((told, event) => {
    const last = told.at(-1);
    if (event.act !== 'remind' || last?.event.act !== 'remind') return [...told, { event, times: 1 }];
    return [...told.slice(0, -1), { event, times: last.times + 1 }];
  }, []);

const Entry = ({
  told: { event, times },
  names,
  language,
}: {
  told: Told;
  names: Names;
  language: Language;
}) => {
  const details = detailsOf(event, names, language);
  return (
    <li class="done">
      <p class="muted">
        <Moment at={event.at} language={language} /> · {whoDid(event, names, language)}
      </p>
      <p>
        {times === 1 ? deedInWords(event, language) : officersWords(language).events.reminded(times)}
        {details.length > 0 && <span class="sub">{details.join(' · ')}</span>}
      </p>
      {event.reason !== undefined && (
        <p class="quote">
          {officersWords(language).events.reason}: {event.reason}
        </p>
      )}
    </li>
  );
};

/** The events in order; last the next event and its date. */
export const Story = ({
  events,
  names,
  language,
  next,
  due,
}: StoryProps & { readonly next: string | undefined; readonly due: DueView | undefined }) => {
  const words = officersWords(language);
  return (
    <section aria-labelledby="story">
      <h2 id="story">{words.report.story.title}</h2>
      <ol class="way">
        {inARow(events).map((told) => (
          <Entry told={told} names={names} language={language} />
        ))}
        {next !== undefined && (
          <li class="now">
            <p class="muted">
              {words.events.next}
              {due !== undefined && (
                <>
                  , {words.events.noLater} <DueDay due={due} language={language} />
                </>
              )}
            </p>
            <p>{next}</p>
          </li>
        )}
      </ol>
    </section>
  );
};
