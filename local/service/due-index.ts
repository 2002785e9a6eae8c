import type { Undelivered } from '../../shared/schemas/correspondence.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { RuleChange } from '../../shared/schemas/rules/rule-change.ts';
import { dueUntil, reportIndexKeys, undeliveredIndexKeys } from '../../shared/store/index-keys.ts';
import type { PublicStores, Stores } from '../../shared/store/stores.ts';
import { needsRecount } from '../../shared/domain/rules/recount.ts';
import { ALL_ROWS, END_OF_TIME } from '../../shared/store/table.ts';

/** Remembers the next time at which the job must check each report and each undelivered mail. */
export interface DueIndex {
  /** Whether the reconcile job would find work at this moment. */
  hasDue(at: Date): boolean;
  /** Whether a change of the rules waits for its recount. */
  hasRecount(): boolean;
  /** Wraps the stores, to record what is read and written. */
  watching(stores: Stores): Stores;
  watchingPublic(stores: PublicStores): PublicStores;
  /** Reads mails that wait for a retry and changes that wait for a recount; at the start reconcile reads open reports. */
  load(stores: Pick<Stores, 'undelivered' | 'rules'>): Promise<void>;
}

/** The workflow itself sends rungs; the job sends those that are an hour late. */
const HOUR = 3_600_000;

/**
 * A copy of the sparse index of rungs in memory, so that an hour in which nothing is due costs no query: the reconcile
 * job asks eight, and a jump of 20 working days has 672 hours. It knows only what this process has read or written,
 * but no other process has the table.
 */
export const createDueIndex = (): DueIndex => {
  const rungs = new Map<string, string>();
  /** Reports that wait for a person and have no more reminders: their time for a check stays in the past. */
  const atRest = new Map<string, string>();
  const retries = new Map<string, string>();

  const recounts = new Set<string>();

  const noted = (report: Report | undefined): Report | undefined => {
    if (report === undefined) return undefined;
    const { rungSk }: { readonly rungSk?: string } = reportIndexKeys(report);
    rungs.delete(report.id);
    atRest.delete(report.id);
    if (rungSk !== undefined) (report.nextRung === undefined ? atRest : rungs).set(report.id, rungSk);
    return report;
  };
  const notedMail = (mail: Undelivered): void => {
    if (mail.retryAt === undefined) retries.delete(mail.id);
    else retries.set(mail.id, undeliveredIndexKeys(mail).rungSk);
  };
  const notedChange = (change: RuleChange): void => {
    if (needsRecount(change)) recounts.add(change.id);
    else recounts.delete(change.id);
  };
  const anyUntil = (due: ReadonlyMap<string, string>, until: Date): boolean =>
    [...due.values()].some((key) => key <= dueUntil(until));
  const reports = ({ get, create, save }: PublicStores['reports']): PublicStores['reports'] => ({
    get: async (id) => noted(await get(id)),
    create: async (report) => {
      const done = await create(report);
      if (done === 'created') noted(report);
      return done;
    },
    save: async (report) => {
      await save(report);
      noted(report);
    },
  });

  return {
    hasDue: (at) => {
      const hourAgo = new Date(at.getTime() - HOUR);
      return (
        anyUntil(retries, at) ||
        anyUntil(rungs, hourAgo) ||
        // Checked once a day: each hour would find the same reports, and their workflow runs in this process.
        (at.getUTCHours() === 0 && anyUntil(atRest, hourAgo))
      );
    },
    hasRecount: () => recounts.size > 0,
    watching: (stores) => ({
      ...stores,
      reports: { ...stores.reports, ...reports(stores.reports) },
      rules: {
        ...stores.rules,
        put: async (change) => {
          await stores.rules.put(change);
          notedChange(change);
        },
      },
      undelivered: {
        ...stores.undelivered,
        put: async (mail) => {
          await stores.undelivered.put(mail);
          notedMail(mail);
        },
        remove: async (mail) => {
          await stores.undelivered.remove(mail);
          retries.delete(mail.id);
        },
      },
    }),
    watchingPublic: (stores) => ({ ...stores, reports: reports(stores.reports) }),
    load: async ({ undelivered, rules: changes }) => {
      for (const mail of await undelivered.toRetry(END_OF_TIME, ALL_ROWS)) notedMail(mail);
      for (const change of await changes.changes()) notedChange(change);
    },
  };
};
