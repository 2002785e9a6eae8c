import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { DirectoryChange } from '../../schemas/history.ts';
import { answered } from '../failures.ts';
import { fromGzip, toGzip } from '../gzip-json.ts';
import { etagOf } from './record-etag.ts';
import type { RecordsTable } from '../records-table.ts';
import { historyEntity } from '../rules/rule-entities.ts';
import type { HistoryStore } from '../stores.ts';

/** The administrators' changes of bodies and officers. Entries are added and never changed. */
export const createHistoryStore = (table: RecordsTable): HistoryStore => {
  const entity = historyEntity(table);
  return {
    async add(entry) {
      const of = `${entry.became.kind}#${entry.id}`;
      await answered(
        entity
          .build(PutItemCommand)
          // Two changes within one millisecond get two keys; a change that is written twice gets one.
          .item({ of, at: `${entry.at}#${etagOf(entry)}`, gzip: toGzip(entry) })
          .send(),
      );
    },
    async of(kind, id) {
      const { Items } = await answered(
        table
          .build(QueryCommand)
          .entities(entity)
          .query({ partition: `HISTORY#${kind}#${id}` })
          .options({ consistent: true, maxPages: Infinity })
          .send(),
      );
      return (Items ?? []).map(({ gzip }) => DirectoryChange.parse(fromGzip(gzip)));
    },
  };
};
