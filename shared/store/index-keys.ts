import { localDate } from '../domain/local-time.ts';
import type { Undelivered } from '../schemas/correspondence.ts';
import type { Report } from '../schemas/report.ts';
import { isEnded } from '../schemas/status.ts';
import { QUEUE_SHARDS, RUNG_SHARDS, shardOf } from './reports/shards.ts';

/** Sorts after every date: a report without a due date is last in its list. */
const LAST = '9999';

/** The reconcile job checks an open report without a planned reminder this many days after its last change of status. */
const LOOK_AFTER_DAYS = 30;

export const openPartition = (frontBody: string, shard: number): string =>
  `OPEN#${frontBody}#${String(shard)}`;
export const endedPartition = (frontBody: string, month: string): string => `ENDED#${frontBody}#${month}`;
export const referredPartition = (partyBody: string): string => `REFERRED#${partyBody}`;
export const rungPartition = (shard: number): string => `RUNG#${String(shard)}`;
export const retryPartition = (shard: number): string => `RETRY#${String(shard)}`;
/** There are few given-up mails and an officer reads the whole list, so they share one partition. */
export const GIVEN_UP = 'GIVENUP#0';

/** The end of all sort keys `<instant>#<id>` that are due at the instant; `~` comes after every letter of an id. */
export const dueUntil = (instant: Date): string => `${instant.toISOString()}#~`;

/** The sort key of a report in the list of its Front body, urgent first. */
export const urgency = ({ due, id }: Pick<Report, 'due' | 'id'>): string => `${due ?? LAST}#${id}`;

const queueKeys = (report: Report) =>
  isEnded(report.status)
    ? {
        queuePk: endedPartition(report.frontBody, localDate(new Date(report.statusSince)).slice(0, 7)),
        queueSk: `${report.statusSince}#${report.id}`,
      }
    : {
        queuePk: openPartition(report.frontBody, shardOf(report.id, QUEUE_SHARDS)),
        queueSk: urgency(report),
      };

const rungKeys = ({ id, status, statusSince, nextRung }: Report) => {
  if (isEnded(status)) return {};
  const lookAfter = new Date(Date.parse(statusSince) + LOOK_AFTER_DAYS * 86_400_000).toISOString();
  return { rungPk: rungPartition(shardOf(id, RUNG_SHARDS)), rungSk: `${nextRung ?? lookAfter}#${id}` };
};

/** Keys exist only while the body has the report; a body has it again when its answer is sent back. */
const partyKeys = (report: Report) => {
  const body = report.hops.at(-1)?.body;
  const isBefore = report.status === 'referred' || report.status === 'answering';
  return isBefore && body !== undefined ? { partyPk: referredPartition(body), partySk: urgency(report) } : {};
};

/** The index keys of a report; a report without an index's keys is not in that index. */
export const reportIndexKeys = (report: Report) => ({
  ...queueKeys(report),
  ...rungKeys(report),
  ...partyKeys(report),
});

/** By the next try, or among those that were given up. */
export const undeliveredIndexKeys = ({ id, retryAt, firstTriedAt }: Undelivered) =>
  retryAt === undefined
    ? { rungPk: GIVEN_UP, rungSk: `${firstTriedAt}#${id}` }
    : { rungPk: retryPartition(shardOf(id, RUNG_SHARDS)), rungSk: `${retryAt}#${id}` };
