import type { Child } from 'hono/jsx';
import type { Message, Note } from '../../shared/schemas/correspondence.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { officersWords } from '../words/officers.ts';
import type { Names } from './names.ts';
import { Moment } from './story.tsx';

/** Messages in both directions. The reporter's are sealed parts; the list only shows that they arrived. */
export const Dialogue = ({
  messages,
  language,
  children,
}: {
  messages: readonly Message[];
  language: Language;
  children: Child;
}) => {
  const words = officersWords(language).report.dialogue;
  return (
    <section class="card flow" aria-labelledby="dialogue">
      <h2 id="dialogue">{words.title}</h2>
      {messages.length === 0 && <p class="muted">{words.empty}</p>}
      <ol class="dialogue">
        {messages.map(({ at, from, text }) => (
          <li class={from}>
            <p class="muted">
              {words[from]} · <Moment at={at} language={language} />
            </p>
            <p class="said">{from === 'office' ? text : words.sealedMessage}</p>
          </li>
        ))}
      </ol>
      {children}
    </section>
  );
};

/** Notes among officers, oldest first. */
export const Notes = ({
  notes,
  names,
  language,
  children,
}: {
  notes: readonly Note[];
  names: Names;
  language: Language;
  children: Child;
}) => {
  const words = officersWords(language);
  return (
    <section class="card flow" aria-labelledby="notes">
      <h2 id="notes">{words.report.notes.title}</h2>
      {notes.length === 0 && <p class="muted">{words.report.notes.empty}</p>}
      <ol class="dialogue">
        {notes.map(({ at, by, text }) => (
          <li class="note-entry">
            <p class="muted">
              {by.kind === 'officer'
                ? (names.officer(by.id) ?? words.events.formerOfficer)
                : words.events.system}{' '}
              · <Moment at={at} language={language} />
            </p>
            <p class="said">{text}</p>
          </li>
        ))}
      </ol>
      {children}
    </section>
  );
};
