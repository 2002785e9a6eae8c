import { CaseError } from '../../domain/errors.ts';
import type { Body } from '../../schemas/body.ts';
import type { DirectoryChange } from '../../schemas/history.ts';
import type { Officer } from '../../schemas/officer.ts';
import type { RuleChange, RuleContent } from '../../schemas/rules/rule-change.ts';
import type { DirectoryStore, HistoryStore, RuleStore } from '../stores.ts';
import { etagOf } from '../directory/record-etag.ts';
import { createKeyedCopies, type KeyedCopies } from './keyed-copies.ts';

/** Puts a record in place of the one it was made from, under the table's own condition; a new record replaces 'nothing'. */
const putOver =
  <T extends Body | Officer>(kept: KeyedCopies<T>) =>
  (record: T, over?: T | 'nothing'): Promise<void> => {
    const before = kept.get(record.id);
    // The same write again finds its own record.
    if (before !== undefined && etagOf(before) === etagOf(record)) return Promise.resolve();
    const isOther = over !== 'nothing' && over !== undefined && before && etagOf(before) !== etagOf(over);
    if (isOther === true || (over === 'nothing' && before !== undefined))
      return Promise.reject(
        new CaseError('conflict.stale', 'Someone else changed this record meanwhile.', { id: record.id }),
      );
    kept.put(record.id, record);
    return Promise.resolve();
  };

/** Bodies and officers. Without a record to replace, the last write wins. */
export const memoryDirectory = (): DirectoryStore => {
  const bodies = createKeyedCopies<Body>();
  const officers = createKeyedCopies<Officer>();
  return {
    bodies: () => Promise.resolve(bodies.all()),
    officers: () => Promise.resolve(officers.all()),
    officer: (id) => Promise.resolve(officers.get(id)),
    putBody: putOver(bodies),
    putOfficer: putOver(officers),
    publishedBodies: () => Promise.resolve(bodies.all()),
  };
};

/** Changes of the rules, each on the version before it. */
export const memoryRules = (): RuleStore => {
  const kept = createKeyedCopies<RuleChange>();
  let confirmed: readonly RuleContent[] = [];
  return {
    changes: () =>
      Promise.resolve(kept.all().toSorted((one, other) => other.proposedAt.localeCompare(one.proposedAt))),
    change: (id) => Promise.resolve(kept.get(id)),
    put: (change) => {
      const { id, version } = change;
      if ((kept.get(id)?.version ?? 0) !== version - 1)
        return Promise.reject(
          new CaseError('conflict.stale', 'Someone else changed this proposal meanwhile.', { id, version }),
        );
      kept.put(id, change);
      return Promise.resolve();
    },
    publish: () => {
      confirmed = kept
        .all()
        .filter(({ state }) => state === 'confirmed')
        .toSorted((one, other) => (one.decidedAt ?? '').localeCompare(other.decidedAt ?? ''))
        .map(({ content }) => content);
      return Promise.resolve();
    },
    confirmed: () => Promise.resolve(confirmed),
  };
};

/** The changes of the directory; entries are added and never changed. */
export const memoryHistory = (): HistoryStore => {
  const kept = createKeyedCopies<DirectoryChange>();
  return {
    add: (entry) => {
      kept.put(`${entry.became.kind}#${entry.id}#${entry.at}`, entry);
      return Promise.resolve();
    },
    of: (kind, id) =>
      Promise.resolve(kept.all().filter((entry) => entry.became.kind === kind && entry.id === id)),
  };
};
