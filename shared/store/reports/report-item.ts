import type { FormattedItem } from 'dynamodb-toolbox/entity';
import * as z from 'zod/mini';
import { Report } from '../../schemas/report.ts';
import { fromGzip, toGzip } from '../gzip-json.ts';
import { reportIndexKeys } from '../index-keys.ts';
import { ROW_FIELDS } from './queue-row.ts';
import { REPORT_SK } from '../table.ts';
import type { reportEntity } from './report-entity.ts';
import { reportPartition } from './report-key.ts';

type Entity = ReturnType<typeof reportEntity>;

/** The plain attributes of the item: lists show them or conditions use them. */
const OPEN = { ...ROW_FIELDS, version: true } as const;

const Body = z.omit(Report, OPEN);

/** The stored item of a report, with its index keys. */
export const toItem = (report: Report) => {
  const { id, version, ...members } = report;
  const named = Object.entries(members);
  const isOpen = ([name]: readonly [string, unknown]) => Object.hasOwn(OPEN, name);
  return {
    pk: reportPartition(id),
    sk: REPORT_SK,
    ...Object.fromEntries(named.filter(isOpen)),
    version,
    gzip: toGzip(Object.fromEntries(named.filter((member) => !isOpen(member)))),
    ...reportIndexKeys(report),
  };
};

/** The report of a stored item. @throws ZodError when the item does not hold a valid Report */
export const fromItem = ({ gzip, ...open }: FormattedItem<Entity>): Report => ({
  ...open,
  ...Body.parse(fromGzip(gzip)),
});
