import { isDeepStrictEqual } from 'node:util';
import { CaseError } from '../../domain/errors.ts';
import type { Report } from '../../schemas/report.ts';
import {
  dueUntil,
  endedPartition,
  openPartition,
  referredPartition,
  reportIndexKeys,
} from '../index-keys.ts';
import { QueueRow } from '../reports/queue-row.ts';
import type { ReportStore, RowFilter } from '../stores.ts';
import { createKeyedCopies, firstBy } from './keyed-copies.ts';

/** Keys, of which some belong to an index and some do not. */
interface Keys {
  readonly queuePk: string;
  readonly queueSk: string;
  readonly rungSk?: string;
  readonly partyPk?: string;
  readonly partySk?: string;
}
const keysOf = (report: Report): Keys => reportIndexKeys(report);

/** Reports with the table's conditions, and lists in the order of the same keys. */
export const memoryReports = (): ReportStore => {
  const kept = createKeyedCopies<Report>();
  const plain = (report: Report): unknown => JSON.parse(JSON.stringify(report));
  const listed = (
    holds: (keys: Keys) => boolean,
    order: (keys: Keys) => string,
    most: number,
    isFor: RowFilter = () => true,
    newestFirst = false,
  ): QueueRow[] => {
    const found = kept
      .all()
      .map((report) => ({ report, keys: keysOf(report) }))
      .filter(({ keys }) => holds(keys));
    const sorted = firstBy(found, ({ keys }) => order(keys), found.length);
    const rows = (newestFirst ? sorted.toReversed() : sorted).map(({ report }) => QueueRow.parse(report));
    return rows.filter(isFor).slice(0, most);
  };

  return {
    get: (id) => Promise.resolve(kept.get(id)),
    create: (report) => {
      if (kept.get(report.id) !== undefined) return Promise.resolve('exists');
      kept.put(report.id, report);
      return Promise.resolve('created');
    },
    save: (report) => {
      const before = kept.get(report.id);
      const isNext = before?.version === report.version - 1;
      if (!isNext && !(before !== undefined && isDeepStrictEqual(before, plain(report)))) {
        return Promise.reject(
          new CaseError('conflict.stale', `Report ${report.id} was changed by someone else meanwhile.`, {
            report: report.id,
            version: report.version,
          }),
        );
      }
      kept.put(report.id, report);
      return Promise.resolve();
    },
    openOf: (frontBody, most, isFor) =>
      Promise.resolve(
        listed(
          ({ queuePk }) => queuePk.startsWith(openPartition(frontBody, 0).slice(0, -1)),
          ({ queueSk }) => queueSk,
          most,
          isFor,
        ),
      ),
    endedOf: (frontBody, month, most, isFor) =>
      Promise.resolve(
        listed(
          ({ queuePk }) => queuePk === endedPartition(frontBody, month),
          ({ queueSk }) => queueSk,
          most,
          isFor,
          true,
        ),
      ),
    referredTo: (partyBody, most, isFor) =>
      Promise.resolve(
        listed(
          ({ partyPk }) => partyPk === referredPartition(partyBody),
          ({ partySk = '' }) => partySk,
          most,
          isFor,
        ),
      ),
    withRungsUntil: (until, most) =>
      Promise.resolve(
        listed(
          ({ rungSk }) => rungSk !== undefined && rungSk <= dueUntil(until),
          ({ rungSk = '' }) => rungSk,
          most,
        ).map(({ id }) => id),
      ),
  };
};
