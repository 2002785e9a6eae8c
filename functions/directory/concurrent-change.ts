import { changedFields } from '../../shared/domain/records/differences.ts';
import { OPERATOR, type DirectoryChange } from '../../shared/schemas/history.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { etagOf } from '../../shared/store/directory/record-etag.ts';
import type { ConflictView } from '../../web/directory/conflict-note.tsx';
import { officersWords } from '../../web/words/officers.ts';
import { namesFor } from '../casework/names.ts';
import type { ConsoleWorld } from '../ports.ts';

type Texts = Readonly<Record<string, string>>;

/** A record that others changed while its form was open, in three versions. */
interface Versions<T> {
  /** The version of the form; undefined if the history does not have it. */
  readonly base: T | undefined;
  readonly now: T;
  /** The values in the form. */
  readonly mine: T;
  /** The people who changed it since. */
  readonly by: readonly string[];
}

/** Finds the version that a form with this etag was made from, and who has changed the record since. */
export const versionsOf = async <T extends { readonly id: string }>(
  etag: string,
  { now, mine }: Pick<Versions<T>, 'now' | 'mine'>,
  kind: DirectoryChange['became']['kind'],
  recordIn: (became: DirectoryChange['became']) => T | undefined,
  world: Pick<ConsoleWorld, 'stores'>,
): Promise<Versions<T>> => {
  const entries = (await world.stores.history.of(kind, now.id)).map(({ by, became }) => ({
    by,
    record: recordIn(became),
  }));
  const at = entries.findLastIndex(({ record }) => record !== undefined && etagOf(record) === etag);
  const since = at < 0 ? [] : entries.slice(at + 1);
  return { base: entries[at]?.record, now, mine, by: [...new Set(since.map(({ by }) => by))] };
};

/** The typed values, with the others' new value in every field that was not edited. */
export const mergedTexts = <T>(
  { base, now, mine }: Versions<T>,
  typed: Texts,
  textsOf: (record: T) => Texts,
): Texts => {
  if (base === undefined) return typed;
  const [was, is, wanted] = [textsOf(base), textsOf(now), textsOf(mine)];
  return Object.fromEntries(
    Object.entries(typed).map(([field, text]) => [
      field,
      wanted[field] === was[field] ? (is[field] ?? '') : text,
    ]),
  );
};

/** The others' changes, field by field, and the fields where the form would change them again. */
export const conflictView = async <T>(
  { base, now, mine, by }: Versions<T>,
  inWords: (record: T, language: Language) => Texts,
  labels: Readonly<Record<string, { readonly label: string }>>,
  language: Language,
  world: ConsoleWorld,
): Promise<ConflictView> => {
  const { empty, history, stale } = officersWords(language).directory;
  const names = await namesFor(language, world);
  const [is, wanted] = [inWords(now, language), inWords(mine, language)];
  const was = base === undefined ? undefined : inWords(base, language);
  const changes = changedFields(was ?? wanted, is).map(({ field, before = empty, after = empty }) => {
    const label = labels[field]?.label ?? field;
    const isMine = wanted[field] !== is[field] && wanted[field] !== was?.[field];
    return {
      sentence: was === undefined ? stale.now(label, after) : history.change(label, before, after),
      ...(isMine && { yours: wanted[field] ?? empty }),
    };
  });
  return {
    by: by.map((id) => (id === OPERATOR ? history.operator : (names.officer(id) ?? id))),
    changes,
    merged: base !== undefined,
  };
};
