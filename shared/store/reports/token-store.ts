import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { WAIT_NAMES } from '../../schemas/waits.ts';
import { answered } from '../failures.ts';
import type { RecordsTable } from '../records-table.ts';
import { reportKey } from './report-key.ts';
import type { TokenStore } from '../stores.ts';

const tokenEntity = (table: RecordsTable) =>
  new Entity({
    name: 'token',
    table,
    schema: item({
      reportId: reportKey,
      sk: string().key().const('TOKEN').hidden(),
      token: string(),
      wait: string().enum(...WAIT_NAMES),
      execution: string(),
      since: string(),
      wakes: string().optional(),
    }),
    entityAttribute: false,
    timestamps: false,
  });

/** The newest token of the machine for each waiting report. */
export const createTokenStore = (table: RecordsTable): TokenStore => {
  const entity = tokenEntity(table);
  return {
    async put(token) {
      await answered(entity.build(PutItemCommand).item(token).send());
    },
    async get(reportId) {
      const { Item } = await answered(
        entity.build(GetItemCommand).key({ reportId }).options({ consistent: true }).send(),
      );
      return Item;
    },
  };
};
