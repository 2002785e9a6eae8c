import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { prefix } from 'dynamodb-toolbox/transformers/prefix';
import { answered, written } from './failures.ts';
import type { RecordsTable } from './records-table.ts';
import type { QuotaStore } from './stores.ts';

const quotaEntity = (table: RecordsTable) =>
  new Entity({
    name: 'quota',
    table,
    schema: item({
      day: string().key().savedAs('pk').transform(prefix('SMS')),
      sk: string().key().const('QUOTA').hidden(),
      used: number(),
    }),
    entityAttribute: false,
    timestamps: false,
  });

/** Several functions may count at once; the condition fails after another's write, and the function counts again. */
const TRIES = 5;

/** The number of SMS of a day: one small item per day. */
export const createQuotaStore = (table: RecordsTable): QuotaStore => {
  const entity = quotaEntity(table);
  return {
    async take(day, most) {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const { Item } = await answered(
          entity.build(GetItemCommand).key({ day }).options({ consistent: true }).send(),
        );
        const used = Item?.used ?? 0;
        if (used >= most) return false;
        const condition =
          Item === undefined
            ? { attr: 'used' as const, exists: false as const }
            : { attr: 'used' as const, eq: used };
        const put = entity
          .build(PutItemCommand)
          .item({ day, used: used + 1 })
          .options({ condition });
        if (await written(put.send())) return true;
      }
      return false;
    },
  };
};
