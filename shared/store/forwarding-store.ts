import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { prefix } from 'dynamodb-toolbox/transformers/prefix';
import { answered, written } from './failures.ts';
import type { RecordsTable } from './records-table.ts';
import type { ForwardingStore } from './stores.ts';

const forwardingEntity = (table: RecordsTable) =>
  new Entity({
    name: 'forwarding',
    table,
    schema: item({
      digest: string().key().savedAs('pk').transform(prefix('F')),
      sk: string().key().const('FORWARDED').hidden(),
      report: string(),
      number: string(),
      body: string(),
      at: string(),
    }),
    entityAttribute: false,
    timestamps: false,
  });

const contentEntity = (table: RecordsTable) =>
  new Entity({
    name: 'letter-content',
    table,
    schema: item({
      digest: string().key().savedAs('pk').transform(prefix('F')),
      sk: string().key().const('REGISTERED').hidden(),
      report: string(),
    }),
    entityAttribute: false,
    timestamps: false,
  });

/** Small items that say which report forwarded a letter to a body first, and which report registered a content first. */
export const createForwardingStore = (table: RecordsTable): ForwardingStore => {
  const entity = forwardingEntity(table);
  const content = contentEntity(table);
  return {
    async claim(digest, claim) {
      const put = entity.build(PutItemCommand).item({ digest, ...claim });
      const condition = { attr: 'report', exists: false } as const;
      if (await written(put.options({ condition }).send())) return undefined;
      const { Item } = await answered(
        entity.build(GetItemCommand).key({ digest }).options({ consistent: true }).send(),
      );
      if (Item === undefined || Item.report === claim.report) return undefined;
      const { report, number, body, at } = Item;
      return { report, number, body, at };
    },
    async takeOver(digest, claim, from) {
      const put = entity.build(PutItemCommand).item({ digest, ...claim });
      const { report, at } = from;
      const condition = {
        and: [
          { attr: 'report' as const, eq: report },
          { attr: 'at' as const, eq: at },
        ],
      };
      return written(put.options({ condition }).send());
    },
    async firstRegistered(digest, report) {
      const put = content.build(PutItemCommand).item({ digest, report });
      if (await written(put.options({ condition: { attr: 'report', exists: false } }).send())) return report;
      const { Item } = await answered(
        content.build(GetItemCommand).key({ digest }).options({ consistent: true }).send(),
      );
      return Item?.report ?? report;
    },
  };
};
