import { fullDate } from '../../shared/domain/local-time.ts';
import type { Language } from '../../shared/schemas/words.ts';
import { officersWords } from '../words/officers.ts';
import type { ClockEntry, Entry, Party } from './entry.ts';

/** A line of a rehearsal in words, for the page and the command line alike. */
interface EntryLine {
  readonly what: string;
  readonly who: string;
  /** Law, article and act of a clock, and its mark; absent for what no rule decides. */
  readonly source?: string;
}

/** What a body is called; its id where nobody knows it. */
export type BodyName = (id: string) => string;

const whoIs = (party: Party, language: Language, body: BodyName): string => {
  const { simulator, console: frame } = officersWords(language);
  if (party === 'reporter' || party === 'system') return simulator[party];
  return `${frame.roles[party.role]} · ${body(party.body)}`;
};

const sourceOf = ({ law, article, mark, setBy }: ClockEntry, language: Language): string => {
  const words = officersWords(language).simulator;
  const parts = [
    law[language],
    ...(article === undefined ? [] : [words.article(article)]),
    ...(setBy === undefined ? [] : [words.setBy(setBy)]),
  ];
  return `${parts.join(', ')} [${mark}]`;
};

const toldOf = (act: string, language: Language): string =>
  Object.entries(officersWords(language).events.told).find(([name]) => name === act)?.[1] ?? act;

export const entryLine = (entry: Entry, language: Language, body: BodyName): EntryLine => {
  const words = officersWords(language).simulator;
  switch (entry.kind) {
    case 'act': {
      const about = [
        ...(entry.body === undefined ? [] : [body(entry.body)]),
        ...(entry.row === undefined ? [] : [words.row(entry.row)]),
      ];
      const told = [toldOf(entry.act, language), ...about].join(' · ');
      return { what: told, who: whoIs(entry.by, language, body) };
    }
    case 'clock':
      return {
        what: `${words.clocks[entry.what]}: ${entry.name[language]}, ${words.due(fullDate(entry.due, language))}`,
        who: words.system,
        source: sourceOf(entry, language),
      };
    default:
      return { what: `${words[entry.kind]}: ${entry.text}`, who: whoIs(entry.to, language, body) };
  }
};
