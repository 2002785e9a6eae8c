import type { TaskToken, Undelivered } from '../../schemas/correspondence.ts';
import type { Session } from '../../schemas/officer.ts';
import { dueUntil, undeliveredIndexKeys } from '../index-keys.ts';
import type {
  Forwarding,
  ForwardingStore,
  QuotaStore,
  SessionStore,
  TokenStore,
  ToldStore,
  UndeliveredStore,
} from '../stores.ts';
import { createKeyedCopies, firstBy } from './keyed-copies.ts';

/** The newest token of the machine for each waiting report. */
export const memoryTokens = (): TokenStore => {
  const kept = createKeyedCopies<TaskToken>();
  return {
    put: (token) => {
      kept.put(token.reportId, token);
      return Promise.resolve();
    },
    get: (reportId) => Promise.resolve(kept.get(reportId)),
  };
};

/** The cursor of each report's notices. */
export const memoryTold = (): ToldStore => {
  const kept = createKeyedCopies<{ readonly n: number }>();
  return {
    put: (reportId, n) => {
      kept.put(reportId, { n });
      return Promise.resolve();
    },
    get: (reportId) => Promise.resolve(kept.get(reportId)?.n ?? 0),
  };
};

/** Signed-in browsers. `now` is the clock by which they expire. */
export const memorySessions = (now: () => Date): SessionStore => {
  const kept = createKeyedCopies<{ readonly session: Session; readonly expires: number }>();
  return {
    put: (key, session, expires) => {
      kept.put(key, { session, expires: Math.floor(expires.getTime() / 1000) });
      return Promise.resolve();
    },
    get: (key) => {
      const found = kept.get(key);
      const isOver = found === undefined || found.expires * 1000 <= now().getTime();
      return Promise.resolve(isOver ? undefined : found.session);
    },
    end: (key) => {
      kept.remove(key);
      return Promise.resolve();
    },
  };
};

/** Mails and SMS that a partner did not accept. */
export const memoryUndelivered = (): UndeliveredStore => {
  const kept = createKeyedCopies<Undelivered>();
  const order = (one: Undelivered): string => undeliveredIndexKeys(one).rungSk;
  return {
    put: (undelivered) => {
      kept.put(undelivered.id, undelivered);
      return Promise.resolve();
    },
    remove: ({ id }) => {
      kept.remove(id);
      return Promise.resolve();
    },
    of: (reportId) => {
      const own = kept.all().filter((one) => one.reportId === reportId);
      return Promise.resolve(firstBy(own, ({ retryAt }) => retryAt ?? '', own.length));
    },
    toRetry: (until, most) => {
      const due = kept.all().filter((one) => one.retryAt !== undefined && order(one) <= dueUntil(until));
      return Promise.resolve(firstBy(due, order, most));
    },
    givenUp: (most) => {
      const given = kept.all().filter(({ retryAt }) => retryAt === undefined);
      return Promise.resolve(firstBy(given, order, given.length).toReversed().slice(0, most));
    },
  };
};

/** How many SMS a day has used. */
export const memoryQuota = (): QuotaStore => {
  const used = new Map<string, number>();
  return {
    take: (day, most) => {
      const before = used.get(day) ?? 0;
      if (before >= most) return Promise.resolve(false);
      used.set(day, before + 1);
      return Promise.resolve(true);
    },
  };
};

/** The first report that forwarded a letter to a body. */
export const memoryForwardings = (): ForwardingStore => {
  const kept = createKeyedCopies<Forwarding>();
  const contents = createKeyedCopies<{ readonly report: string }>();
  return {
    firstRegistered: (digest, report) => {
      const first = contents.get(digest) ?? { report };
      contents.put(digest, first);
      return Promise.resolve(first.report);
    },
    claim: (digest, claim) => {
      const first = kept.get(digest);
      if (first === undefined) kept.put(digest, claim);
      return Promise.resolve(first?.report === claim.report ? undefined : first);
    },
    takeOver: (digest, claim, from) => {
      const first = kept.get(digest);
      const isTheirs = first?.report === from.report && first.at === from.at;
      if (isTheirs) kept.put(digest, claim);
      return Promise.resolve(isTheirs);
    },
  };
};
