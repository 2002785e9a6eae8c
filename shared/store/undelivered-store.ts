import { Entity } from 'dynamodb-toolbox/entity';
import { DeleteItemCommand } from 'dynamodb-toolbox/entity/actions/delete';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { anyOf } from 'dynamodb-toolbox/schema/anyOf';
import { item } from 'dynamodb-toolbox/schema/item';
import { map } from 'dynamodb-toolbox/schema/map';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { prefix } from 'dynamodb-toolbox/transformers/prefix';
import type { Undelivered } from '../schemas/correspondence.ts';
import { answered } from './failures.ts';
import { dueUntil, GIVEN_UP, retryPartition, undeliveredIndexKeys } from './index-keys.ts';
import type { RecordsTable } from './records-table.ts';
import { firstOfShards, RUNG_SHARDS } from './shards.ts';
import type { UndeliveredStore } from './stores.ts';

const id = string().key().savedAs('pk').transform(prefix('U'));
const sk = string().key().const('UNDELIVERED').hidden();

const undeliveredEntity = (table: RecordsTable) =>
  new Entity({
    name: 'undelivered',
    table,
    schema: item({
      id,
      sk,
      reportId: string().optional(),
      to: anyOf(map({ officer: string() }), map({ body: string() }), map({ contactOf: string() })),
      by: string().enum('email', 'sms'),
      subject: string(),
      text: string(),
      firstTriedAt: string(),
      tries: number(),
      retryAt: string().optional(),
      rungPk: string().hidden(),
      rungSk: string().hidden(),
    }),
    entityAttribute: false,
    timestamps: false,
  });

/** An undelivered mail as the index of rungs carries it: keys only. */
const rowEntity = (table: RecordsTable) =>
  new Entity({
    name: 'undelivered-row',
    table,
    schema: item({ id, sk, rungSk: string() }),
    entityAttribute: false,
    timestamps: false,
  });

/** Mails and SMS that a partner did not take. Few, so the index holds keys only and each is got by its id. */
export const createUndeliveredStore = (table: RecordsTable): UndeliveredStore => {
  const entity = undeliveredEntity(table);
  const rows = table.build(QueryCommand).entities(rowEntity(table));

  const all = async (found: readonly { id: string }[]): Promise<Undelivered[]> => {
    const got = await Promise.all(
      found.map(({ id }) =>
        answered(entity.build(GetItemCommand).key({ id }).options({ consistent: true }).send()),
      ),
    );
    // The index lags a little behind the table: one that was just delivered is gone.
    return got.flatMap(({ Item }) => Item ?? []);
  };

  return {
    async put(undelivered) {
      await answered(
        entity
          .build(PutItemCommand)
          .item({ ...undelivered, ...undeliveredIndexKeys(undelivered) })
          .send(),
      );
    },
    async remove(id) {
      await answered(entity.build(DeleteItemCommand).key({ id }).send());
    },
    async toRetry(until, most) {
      const due = await firstOfShards(
        RUNG_SHARDS,
        most,
        (row: { id: string; rungSk: string }) => row.rungSk,
        async (shard, limit, after) => {
          const page = await answered(
            rows
              .query({ index: 'rungs', partition: retryPartition(shard), range: { lte: dueUntil(until) } })
              .options({ limit, ...(after && { exclusiveStartKey: after }) })
              .send(),
          );
          return { rows: page.Items ?? [], next: page.LastEvaluatedKey };
        },
      );
      return all(due);
    },
    async givenUp(most) {
      const { Items } = await answered(
        rows.query({ index: 'rungs', partition: GIVEN_UP }).options({ limit: most, reverse: true }).send(),
      );
      return all(Items ?? []);
    },
  };
};
