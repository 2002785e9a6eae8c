import { changedFields, type FieldChange } from '../../shared/domain/records/differences.ts';
import { OPERATOR, type DirectoryChange } from '../../shared/schemas/history.ts';
import type { Language } from '../../shared/schemas/words.ts';
import type { HistoryLine } from '../../web/directory/record-history.tsx';
import { officersWords } from '../../web/words/officers.ts';
import { namesFor } from '../casework/names.ts';
import type { ConsoleWorld } from '../ports.ts';

/** Labels of fields, by kind of record. */
type Labels = Readonly<Record<string, { readonly label: string }>>;

/** Changed fields in words; field names of the record stand in where a label is missing. */
export const changesInWords = (
  changes: readonly FieldChange[],
  labels: Labels,
  language: Language,
): string[] => {
  const { history, empty } = officersWords(language).directory;
  return changes.map(({ field, before = empty, after = empty }) =>
    history.change(labels[field]?.label ?? field, before, after),
  );
};

const recordOf = ({ became }: DirectoryChange): object =>
  became.kind === 'body' ? became.body : became.officer;

/** What was done to one record, newest first, with names of those who did it. */
export const historyLines = async (
  of: DirectoryChange['became']['kind'],
  id: string,
  labels: Labels,
  language: Language,
  world: ConsoleWorld,
): Promise<HistoryLine[]> => {
  const [entries, names] = await Promise.all([world.stores.history.of(of, id), namesFor(language, world)]);
  const { operator } = officersWords(language).directory.history;
  return entries
    .map((entry, at): HistoryLine => {
      const former = entries[at - 1];
      return {
        at: entry.at,
        by: entry.by === OPERATOR ? operator : (names.officer(entry.by) ?? entry.by),
        reason: entry.reason,
        changes:
          former === undefined
            ? []
            : changesInWords(changedFields(recordOf(former), recordOf(entry)), labels, language),
      };
    })
    .toReversed();
};
