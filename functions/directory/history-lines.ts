import { FOUND, OPERATOR, type DirectoryChange } from '../../shared/schemas/history.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import type { HistoryLine } from '../../web/directory/record-history.tsx';
import { officersWords } from '../../web/words/officers.ts';
import { namesFor } from '../casework/names.ts';
import type { ConsoleWorld } from '../ports.ts';
import { bodyInWords, changesInWords, officerInWords } from './record-in-words.ts';

const inWords = ({ became }: DirectoryChange, language: Language) =>
  became.kind === 'body' ? bodyInWords(became.body, language) : officerInWords(became.officer, language);

/** The changes of one record, newest first, with the names of their authors. */
export const historyLines = async (
  of: DirectoryChange['became']['kind'],
  id: string,
  language: Language,
  world: ConsoleWorld,
): Promise<HistoryLine[]> => {
  const [entries, names] = await Promise.all([world.stores.history.of(of, id), namesFor(language, world)]);
  const { history, bodyFields, officerFields } = officersWords(language).directory;
  const labels = of === 'body' ? bodyFields : officerFields;
  return entries
    .map((entry, at): HistoryLine => {
      if (entry.by === FOUND.by) return { by: history.found, reason: '', changes: [] };
      const former = entries[at - 1];
      return {
        at: entry.at,
        by: entry.by === OPERATOR ? history.operator : (names.officer(entry.by) ?? entry.by),
        reason: entry.reason,
        changes:
          former === undefined
            ? [history.first]
            : changesInWords(inWords(former, language), inWords(entry, language), labels, language),
      };
    })
    .toReversed();
};
