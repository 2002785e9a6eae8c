import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Table } from 'dynamodb-toolbox/table';
import { TABLE } from './table.ts';
import { withVersions } from './versions.ts';

const key = <Name extends string>(name: Name) => ({ name, type: 'string' }) as const;
const index = <P extends string, S extends string>(shape: { partitionKey: P; sortKey: S }) =>
  ({ type: 'global', partitionKey: key(shape.partitionKey), sortKey: key(shape.sortKey) }) as const;

/** The table in dynamodb-toolbox's form: the names of table.ts, bound to a client and a deployed name. */
export const recordsTable = (documentClient: DynamoDBDocumentClient, tableName: string) =>
  new Table({
    documentClient: withVersions(documentClient),
    name: tableName,
    partitionKey: key(TABLE.partitionKey),
    sortKey: key(TABLE.sortKey),
    indexes: {
      queue: index(TABLE.indexes.queue),
      rungs: index(TABLE.indexes.rungs),
      party: index(TABLE.indexes.party),
    },
  });

export type RecordsTable = ReturnType<typeof recordsTable>;
