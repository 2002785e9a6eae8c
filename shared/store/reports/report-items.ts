import { isDeepStrictEqual } from 'node:util';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { CaseError } from '../../domain/errors.ts';
import type { Report } from '../../schemas/report.ts';
import { answered, written } from '../failures.ts';
import { reportEntity } from './report-entity.ts';
import { fromItem, toItem } from './report-item.ts';
import type { RecordsTable } from '../records-table.ts';
import type { PublicStores } from '../stores.ts';

/** Without members that are undefined, which a kept report does not have. */
const plain = (report: Report): unknown => JSON.parse(JSON.stringify(report));

/** Reports one by one: all that the citizens' function does with them. */
export const createReportItems = (table: RecordsTable): PublicStores['reports'] => {
  const entity = reportEntity(table);
  const putting = (report: Report) => entity.build(PutItemCommand).item(toItem(report));

  const get = async (id: string): Promise<Report | undefined> => {
    const { Item } = await answered(
      entity.build(GetItemCommand).key({ id }).options({ consistent: true }).send(),
    );
    return Item && fromItem(Item);
  };

  /** The client tries a write again when its answer was lost; the second try then finds the first one's work. */
  const isKept = async (report: Report): Promise<boolean> => {
    const now = await get(report.id);
    return now !== undefined && isDeepStrictEqual(plain(now), plain(report));
  };

  return {
    get,
    async create(report) {
      const put = putting(report).options({ condition: { attr: 'id', exists: false } });
      return (await written(put.send())) ? 'created' : 'exists';
    },
    async save(report) {
      const put = putting(report).options({ condition: { attr: 'version', eq: report.version - 1 } });
      if ((await written(put.send())) || (await isKept(report))) return;
      throw new CaseError('conflict.stale', `Report ${report.id} was changed by someone else meanwhile.`, {
        report: report.id,
        version: report.version,
      });
    },
  };
};
