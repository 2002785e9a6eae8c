import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { answered } from '../failures.ts';
import {
  dueUntil,
  endedPartition,
  openPartition,
  referredPartition,
  rungPartition,
  urgency,
} from '../index-keys.ts';
import type { RecordsTable } from '../records-table.ts';
import { queueRowEntity, rungRowEntity } from './report-entity.ts';
import { createReportItems } from './report-items.ts';
import { firstOf, firstOfShards, QUEUE_SHARDS, RUNG_SHARDS } from './shards.ts';
import type { QueueRow } from './queue-row.ts';
import type { ReportStore } from '../stores.ts';

const everyRow = () => true;

/** Reports and their lists. Each list is one named query on an index; none reads whole reports. */
export const createReportStore = (table: RecordsTable): ReportStore => {
  const rows = table.build(QueryCommand).entities(queueRowEntity(table));
  const rungs = table.build(QueryCommand).entities(rungRowEntity(table));

  return {
    ...createReportItems(table),

    openOf: (frontBody, most, isFor) =>
      firstOfShards<QueueRow>(
        QUEUE_SHARDS,
        most,
        urgency,
        async (shard, limit, after) => {
          const page = await answered(
            rows
              .query({ index: 'queue', partition: openPartition(frontBody, shard) })
              .options({ limit, ...(after && { exclusiveStartKey: after }) })
              .send(),
          );
          return { rows: page.Items ?? [], next: page.LastEvaluatedKey };
        },
        isFor,
      ),

    endedOf: (frontBody, month, most, isFor = everyRow) =>
      firstOf<QueueRow>(most, async (limit, after) => {
        const page = await answered(
          rows
            .query({ index: 'queue', partition: endedPartition(frontBody, month) })
            .options({ limit, reverse: true, ...(after && { exclusiveStartKey: after }) })
            .send(),
        );
        return { rows: (page.Items ?? []).filter(isFor), next: page.LastEvaluatedKey };
      }),

    referredTo: (partyBody, most, isFor = everyRow) =>
      firstOf<QueueRow>(most, async (limit, after) => {
        const page = await answered(
          rows
            .query({ index: 'party', partition: referredPartition(partyBody) })
            .options({ limit, ...(after && { exclusiveStartKey: after }) })
            .send(),
        );
        return { rows: (page.Items ?? []).filter(isFor), next: page.LastEvaluatedKey };
      }),

    async withRungsUntil(until, most) {
      const due = await firstOfShards(
        RUNG_SHARDS,
        most,
        (row: { id: string; rungSk: string }) => row.rungSk,
        async (shard, limit, after) => {
          const page = await answered(
            rungs
              .query({ index: 'rungs', partition: rungPartition(shard), range: { lte: dueUntil(until) } })
              .options({ limit, ...(after && { exclusiveStartKey: after }) })
              .send(),
          );
          return { rows: page.Items ?? [], next: page.LastEvaluatedKey };
        },
      );
      return due.map(({ id }) => id);
    },
  };
};
