import { CaseError } from '../../../shared/domain/errors.ts';
import type { Body } from '../../../shared/schemas/body.ts';
import type { DirectoryChange } from '../../../shared/schemas/history.ts';
import type { Officer } from '../../../shared/schemas/officer.ts';
import type { RuleChange, RuleContent } from '../../../shared/schemas/rule-change.ts';
import type { DirectoryStore, HistoryStore, RuleStore } from '../../../shared/store/stores.ts';
import { createShelf } from './shelf.ts';

/** Bodies and officers; the last one who changes a record is right. */
export const memoryDirectory = (): DirectoryStore => {
  const bodies = createShelf<Body>();
  const officers = createShelf<Officer>();
  let published: readonly Body[] = [];
  return {
    bodies: () => Promise.resolve(bodies.all()),
    officers: () => Promise.resolve(officers.all()),
    officer: (id) => Promise.resolve(officers.get(id)),
    putBody: (body) => {
      bodies.put(body.id, body);
      return Promise.resolve();
    },
    putOfficer: (officer) => {
      officers.put(officer.id, officer);
      return Promise.resolve();
    },
    publishBodies: () => {
      published = bodies.all();
      return Promise.resolve();
    },
    publishedBodies: () => Promise.resolve([...published]),
  };
};

/** Changes of the rules, each on the version before it. */
export const memoryRules = (): RuleStore => {
  const shelf = createShelf<RuleChange>();
  let confirmed: readonly RuleContent[] = [];
  return {
    changes: () =>
      Promise.resolve(shelf.all().toSorted((one, other) => other.proposedAt.localeCompare(one.proposedAt))),
    change: (id) => Promise.resolve(shelf.get(id)),
    put: (change) => {
      const { id, version } = change;
      if ((shelf.get(id)?.version ?? 0) !== version - 1)
        return Promise.reject(
          new CaseError('conflict.stale', 'Someone else changed this proposal meanwhile.', { id, version }),
        );
      shelf.put(id, change);
      return Promise.resolve();
    },
    publish: () => {
      confirmed = shelf
        .all()
        .filter(({ state }) => state === 'confirmed')
        .toSorted((one, other) => (one.decidedAt ?? '').localeCompare(other.decidedAt ?? ''))
        .map(({ content }) => content);
      return Promise.resolve();
    },
    confirmed: () => Promise.resolve(confirmed),
  };
};

/** What was done to the directory; entries are added and never changed. */
export const memoryHistory = (): HistoryStore => {
  const shelf = createShelf<DirectoryChange>();
  return {
    add: (entry) => {
      shelf.put(`${entry.became.kind}#${entry.id}#${entry.at}`, entry);
      return Promise.resolve();
    },
    of: (kind, id) =>
      Promise.resolve(shelf.all().filter((entry) => entry.became.kind === kind && entry.id === id)),
  };
};
