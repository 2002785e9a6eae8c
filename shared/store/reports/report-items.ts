import { isDeepStrictEqual } from 'node:util';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { CaseError } from '../../domain/errors.ts';
import type { Report } from '../../schemas/report.ts';
import { answered } from '../failures.ts';
import { ONLY_NEW, putItem } from '../put-item.ts';
import { reportEntity } from './report-entity.ts';
import { fromItem, toItem } from './report-item.ts';
import type { RecordsTable } from '../records-table.ts';
import type { PublicStores } from '../stores.ts';

/** Removes undefined members, which a stored report does not have. */
const plain = (report: Report): unknown => JSON.parse(JSON.stringify(report));

/** Single reports: everything that the citizens' function does with them. */
export const createReportItems = (table: RecordsTable): PublicStores['reports'] => {
  const entity = reportEntity(table);

  const get = async (id: string): Promise<Report | undefined> => {
    const { Item } = await answered(
      entity.build(GetItemCommand).key({ id }).options({ consistent: true }).send(),
    );
    return Item && fromItem(Item);
  };

  /** The client repeats a write whose answer was lost; the second try then finds the item of the first. */
  const isKept = async (report: Report): Promise<boolean> => {
    const now = await get(report.id);
    return now !== undefined && isDeepStrictEqual(plain(now), plain(report));
  };

  return {
    get,
    async create(report) {
      return (await putItem(table, toItem(report), ONLY_NEW)) ? 'created' : 'exists';
    },
    async save(report) {
      const onVersionBefore = {
        ConditionExpression: 'version = :before',
        ExpressionAttributeValues: { ':before': report.version - 1 },
      };
      if ((await putItem(table, toItem(report), onVersionBefore)) || (await isKept(report))) return;
      throw new CaseError('conflict.stale', `Report ${report.id} was changed by someone else meanwhile.`, {
        report: report.id,
        version: report.version,
      });
    },
  };
};
