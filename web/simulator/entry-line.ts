import { translated } from '../../shared/schemas/languages.ts';
import { fullDate } from '../../shared/domain/local-time.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { deedInWords } from '../casework/deed-in-words.ts';
import { officersWords } from '../words/officers.ts';
import type { ClockEntry, Entry, Fault, Party, Source } from './entry.ts';

/** A line of a rehearsal in words, for the page and the command line. */
interface EntryLine {
  readonly what: string;
  readonly who: string;
  /** A message word for word, line by line. */
  readonly text: readonly string[];
  /** Law, article and act, each with its mark. */
  readonly source: string;
}

/** The name of a body; its id if the body is unknown. */
export type BodyName = (id: string) => string;

const whoIs = (party: Party, language: Language, body: BodyName): string => {
  const { simulator, console: frame } = officersWords(language);
  if (typeof party === 'string') return simulator[party];
  return [...(party.role === undefined ? [] : [frame.roles[party.role]]), body(party.body)].join(' · ');
};

const sourceOf = ({ law, article, mark, setBy }: Source, language: Language): string => {
  const words = officersWords(language).simulator;
  const parts = [
    translated(law, language),
    ...(article === undefined ? [] : [words.article(article)]),
    ...(setBy === undefined ? [] : [words.setBy(setBy)]),
  ];
  return `${parts.join(', ')} [${mark}]`;
};

const clockLine = (entry: ClockEntry, language: Language): string => {
  const { simulator: words, rules } = officersWords(language);
  const { what, name, due, estimate, provisional, tells } = entry;
  const whom = tells === undefined ? '' : ` (${rules.tells[tells]})`;
  const unsure = [
    ...(provisional === true ? [words.provisional] : []),
    ...(estimate === true ? [words.estimate] : []),
  ];
  const sureness = unsure.length === 0 ? '' : ` (${unsure.join('; ')})`;
  return `${words.clocks[what]}${whom}: ${translated(name, language)}, ${words.due(fullDate(due, language))}${sureness}`;
};

const whatOf = (entry: Entry, language: Language, body: BodyName): string => {
  const words = officersWords(language).simulator;
  switch (entry.kind) {
    case 'act': {
      const about = [
        ...(entry.body === undefined ? [] : [body(entry.body)]),
        ...(entry.row === undefined ? [] : [words.row(entry.row)]),
      ];
      return [deedInWords({ act: entry.act }, language), ...about].join(' · ');
    }
    case 'clock':
      return clockLine(entry, language);
    case 'mail':
      return `${words.mail}: ${entry.subject}`;
    default:
      return words[entry.kind];
  }
};

const partyOf = (entry: Entry): Party =>
  entry.kind === 'act' ? entry.by : entry.kind === 'clock' ? 'system' : entry.to;

export const entryLine = (entry: Entry, language: Language, body: BodyName): EntryLine => ({
  what: whatOf(entry, language, body),
  who: whoIs(partyOf(entry), language, body),
  text: 'text' in entry ? entry.text.split('\n').filter((line) => line.trim() !== '') : [],
  source: entry.sources.map((source) => sourceOf(source, language)).join('; '),
});

/** Why a case failed, as a sentence. */
export const faultLine = (fault: Fault, language: Language): string => {
  const { faults } = officersWords(language).simulator;
  if (fault.kind === 'refused') return faults.refused(fault.code);
  return fault.kind === 'unheard' ? faults.unheard(translated(fault.clock, language)) : faults[fault.kind];
};
