import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { answered } from '../failures.ts';
import type { RecordsTable } from '../records-table.ts';
import { reportKey } from './report-key.ts';
import type { ToldStore } from '../stores.ts';

const toldEntity = (table: RecordsTable) =>
  new Entity({
    name: 'told',
    table,
    schema: item({
      reportId: reportKey,
      sk: string().key().const('TOLD').hidden(),
      n: number(),
    }),
    entityAttribute: false,
    timestamps: false,
  });

/** The cursor of each report's notices, a separate item, so that sending a mail does not write the report again. */
export const createToldStore = (table: RecordsTable): ToldStore => {
  const entity = toldEntity(table);
  return {
    async get(reportId) {
      const { Item } = await answered(
        entity.build(GetItemCommand).key({ reportId }).options({ consistent: true }).send(),
      );
      return Item?.n ?? 0;
    },
    async put(reportId, n) {
      await answered(entity.build(PutItemCommand).item({ reportId, n }).send());
    },
  };
};
