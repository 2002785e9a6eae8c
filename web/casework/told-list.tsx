import { translated } from '../../shared/schemas/languages.ts';
import type { ClockRules } from '../../shared/domain/clocks/resolve-rules.ts';
import type { Undelivered } from '../../shared/schemas/correspondence.ts';
import type { Event } from '../../shared/schemas/report.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { officersWords } from '../words/officers.ts';
import type { Names } from './names.ts';
import { Moment } from './story.tsx';
import { UndeliveredItem } from './queue/undelivered-item.tsx';

interface ToldProps {
  readonly events: readonly Event[];
  readonly undelivered: readonly Undelivered[];
  readonly rules: ClockRules;
  readonly names: Names;
  readonly language: Language;
}

/** `answer-124:due` in the log, as words for clock and rung. */
const inWords = (sent: string, rules: ClockRules, language: Language): string => {
  const words = officersWords(language).report;
  const [ruleId, rungId] = sent.split(':');
  const rule = rules.find(({ id }) => id === ruleId);
  const rung = rule?.ladder.find(({ id }) => id === rungId);
  if (rule === undefined || rung === undefined) return sent;
  return `${translated(rule.name, language)}: ${words.clocks.rungs[rung.kind]}, ${words.told.audiences[rung.tells]}`;
};

const rungsOf = ({ act, facts }: Event): readonly string[] =>
  act === 'remind' && typeof facts?.['rungs'] === 'string' ? facts['rungs'].split(' ') : [];

/** Every reminder that was sent, and every undelivered message. */
export const ToldList = ({ events, undelivered, rules, names, language }: ToldProps) => {
  const words = officersWords(language).report.told;
  const reminders = events.filter((event) => rungsOf(event).length > 0);
  if (reminders.length === 0 && undelivered.length === 0) return null;
  return (
    <section class="card flow" aria-labelledby="told">
      <h2 id="told">{words.title}</h2>
      {undelivered.length > 0 && (
        <div class="note overdue">
          <p>
            <b>{words.undelivered}</b>
          </p>
          <ul>
            {undelivered.map((item) => (
              <UndeliveredItem item={item} names={names} language={language} />
            ))}
          </ul>
        </div>
      )}
      <ul class="rungs">
        {reminders.map((event) => (
          <li>
            <Moment at={event.at} language={language} />{' '}
            {rungsOf(event)
              .map((sent) => inWords(sent, rules, language))
              .join('; ')}
          </li>
        ))}
      </ul>
    </section>
  );
};
