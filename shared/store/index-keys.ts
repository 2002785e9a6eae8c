import { localDate } from '../domain/local-time.ts';
import type { Undelivered } from '../schemas/correspondence.ts';
import type { Report } from '../schemas/report.ts';
import { isEnded } from '../schemas/status.ts';
import { QUEUE_SHARDS, RUNG_SHARDS, shardOf } from './reports/shards.ts';

/** After every date there is: a report without a due date comes last in its list. */
const LAST = '9999';

/** An open report for which no reminder is planned is looked after this many days after it came to rest. */
const LOOK_AFTER_DAYS = 30;

export const openPartition = (frontBody: string, shard: number): string =>
  `OPEN#${frontBody}#${String(shard)}`;
export const endedPartition = (frontBody: string, month: string): string => `ENDED#${frontBody}#${month}`;
export const referredPartition = (partyBody: string): string => `REFERRED#${partyBody}`;
export const rungPartition = (shard: number): string => `RUNG#${String(shard)}`;
export const retryPartition = (shard: number): string => `RETRY#${String(shard)}`;
/** Given-up mails are few and a person reads the whole list, so they are kept together. */
export const GIVEN_UP = 'GIVENUP#0';

/** The end of all sort keys `<instant>#<id>` that are due at the instant; `~` comes after every letter of an id. */
export const dueUntil = (instant: Date): string => `${instant.toISOString()}#~`;

/** Where a report stands in the list of its Front body, urgent first. */
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

/** Only while the body has it before it; an answer that was sent back is before it again. */
const partyKeys = (report: Report) => {
  const body = report.hops.at(-1)?.body;
  const isBefore = report.status === 'referred' || report.status === 'answering';
  return isBefore && body !== undefined ? { partyPk: referredPartition(body), partySk: urgency(report) } : {};
};

/** The keys under which a report is found; without an index's keys it is not in that index. */
export const reportIndexKeys = (report: Report) => ({
  ...queueKeys(report),
  ...rungKeys(report),
  ...partyKeys(report),
});

/** Under its next try, or among those that were given up. */
export const undeliveredIndexKeys = ({ id, retryAt, firstTriedAt }: Undelivered) =>
  retryAt === undefined
    ? { rungPk: GIVEN_UP, rungSk: `${firstTriedAt}#${id}` }
    : { rungPk: retryPartition(shardOf(id, RUNG_SHARDS)), rungSk: `${retryAt}#${id}` };
