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
import type { Undelivered } from '../../schemas/correspondence.ts';
import { answered } from '../failures.ts';
import { dueUntil, GIVEN_UP, retryPartition, undeliveredIndexKeys } from '../index-keys.ts';
import type { RecordsTable } from '../records-table.ts';
import { reportPartition } from './report-key.ts';
import { firstOfShards, RUNG_SHARDS } from './shards.ts';
import type { UndeliveredStore } from '../stores.ts';

/** The partition of its report, so that a report's page reads its own only; a message about no report has its own. */
const of = string().key().savedAs('pk');
const partitionOf = ({ id, reportId }: Pick<Undelivered, 'id' | 'reportId'>): string =>
  reportId === undefined ? `U#${id}` : reportPartition(reportId);
const id = string().key().savedAs('sk').transform(prefix('UNDELIVERED'));

const undeliveredEntity = (table: RecordsTable) =>
  new Entity({
    name: 'undelivered',
    table,
    schema: item({
      of,
      id,
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

/** An undelivered mail in the index of rungs: keys only. */
const rowEntity = (table: RecordsTable) =>
  new Entity({
    name: 'undelivered-row',
    table,
    schema: item({ of, id, rungSk: string() }),
    entityAttribute: false,
    timestamps: false,
  });

const withoutKey = <T extends { readonly of: string }>({ of: _key, ...undelivered }: T): Omit<T, 'of'> =>
  undelivered;

/** Sorts given-up messages first, then by the next try. */
const order = (one: Undelivered): string => one.retryAt ?? '';

/** Mails and SMS that a partner did not accept. They are few, so the index has keys only and each is read by its key. */
export const createUndeliveredStore = (table: RecordsTable): UndeliveredStore => {
  const entity = undeliveredEntity(table);
  const rows = table.build(QueryCommand).entities(rowEntity(table));

  const all = async (found: readonly { of: string; id: string }[]): Promise<Undelivered[]> => {
    const got = await Promise.all(
      found.map(({ of, id }) =>
        answered(entity.build(GetItemCommand).key({ of, id }).options({ consistent: true }).send()),
      ),
    );
    // The index lags behind the table: it may name a message that was just delivered and removed.
    return got.flatMap(({ Item }) => (Item === undefined ? [] : withoutKey(Item)));
  };

  return {
    async put(undelivered) {
      await answered(
        entity
          .build(PutItemCommand)
          .item({ of: partitionOf(undelivered), ...undelivered, ...undeliveredIndexKeys(undelivered) })
          .send(),
      );
    },
    async remove({ id, reportId }) {
      const of = partitionOf({ id, reportId });
      await answered(entity.build(DeleteItemCommand).key({ of, id }).send());
    },
    async of(reportId) {
      const { Items } = await answered(
        table
          .build(QueryCommand)
          .entities(entity)
          .query({ partition: reportPartition(reportId), range: { beginsWith: 'UNDELIVERED#' } })
          .options({ maxPages: Infinity })
          .send(),
      );
      return (Items ?? []).map(withoutKey).toSorted((one, other) => (order(one) < order(other) ? -1 : 1));
    },
    async toRetry(until, most) {
      const due = await firstOfShards(
        RUNG_SHARDS,
        most,
        (row: { of: string; id: string; rungSk: string }) => row.rungSk,
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
