import type { FormattedItem, InputItem } from 'dynamodb-toolbox/entity';
import * as z from 'zod/mini';
import { Report } from '../schemas/report.ts';
import { reportIndexKeys } from './index-keys.ts';
import { pack, unpack } from './packing.ts';
import type { reportEntity } from './report-entity.ts';

type Entity = ReturnType<typeof reportEntity>;

/** What is packed: all of a report that no list shows and no condition looks at. */
const Packed = z.omit(Report, {
  id: true,
  number: true,
  version: true,
  status: true,
  statusSince: true,
  receivedAt: true,
  channel: true,
  matter: true,
  subject: true,
  frontBody: true,
  assignee: true,
  due: true,
  pausedSince: true,
  excludedBodies: true,
  excludedOfficers: true,
});

/** The stored item of a report, with the keys under which its lists find it. */
export const toItem = (report: Report): InputItem<Entity> => {
  const { id, number, version, status, statusSince, receivedAt, channel, matter, subject, ...others } =
    report;
  const { frontBody, assignee, due, pausedSince, excludedBodies, excludedOfficers, ...packed } = others;
  return {
    id,
    number,
    version,
    status,
    statusSince,
    receivedAt,
    channel,
    matter,
    subject,
    frontBody,
    assignee,
    due,
    pausedSince,
    excludedBodies,
    excludedOfficers,
    packed: pack(packed),
    ...reportIndexKeys(report),
  };
};

/** The report of a stored item. @throws ZodError when it was written by code that knew another Report */
export const fromItem = ({ packed, ...open }: FormattedItem<Entity>): Report => ({
  ...open,
  ...Packed.parse(unpack(packed)),
});
