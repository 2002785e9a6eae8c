import { Entity } from 'dynamodb-toolbox/entity';
import { DeleteItemCommand } from 'dynamodb-toolbox/entity/actions/delete';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { prefix } from 'dynamodb-toolbox/transformers/prefix';
import { answered } from './failures.ts';
import type { RecordsTable } from './records-table.ts';
import type { SessionStore } from './stores.ts';

const sessionEntity = (table: RecordsTable) =>
  new Entity({
    name: 'session',
    table,
    schema: item({
      key: string().key().savedAs('pk').transform(prefix('S')),
      sk: string().key().const('SESSION').hidden(),
      officer: string(),
      csrf: string(),
      startedAt: string(),
      seenAt: string(),
      expires: number(),
    }),
    entityAttribute: false,
    timestamps: false,
  });

/** Signed-in browsers. `now` is the clock by which they expire. */
export const createSessionStore = (table: RecordsTable, now: () => Date): SessionStore => {
  const entity = sessionEntity(table);
  return {
    async put(key, session, expires) {
      const seconds = Math.floor(expires.getTime() / 1000);
      await answered(
        entity
          .build(PutItemCommand)
          .item({ key, ...session, expires: seconds })
          .send(),
      );
    },
    async get(key) {
      const { Item } = await answered(
        entity.build(GetItemCommand).key({ key }).options({ consistent: true }).send(),
      );
      // DynamoDB removes expired items within days, not at once; on a laptop nothing removes them.
      if (Item === undefined || Item.expires * 1000 <= now().getTime()) return undefined;
      const { officer, csrf, startedAt, seenAt } = Item;
      return { officer, csrf, startedAt, seenAt };
    },
    async end(key) {
      await answered(entity.build(DeleteItemCommand).key({ key }).send());
    },
  };
};
