import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { TABLE } from '../../shared/store/table.ts';
import type { Deployment } from '../deployment.ts';

const key = (name: string) => ({ name, type: AttributeType.STRING });

interface RecordsTableProps {
  readonly dataKey: Key;
  readonly live: boolean;
  readonly warmThroughput: Deployment['warmThroughput'];
}

/** The one table, with the shape that shared/store reads and writes. */
export const recordsTable = (
  scope: Construct,
  { dataKey, live, warmThroughput }: RecordsTableProps,
): TableV2 =>
  new TableV2(scope, 'Table', {
    partitionKey: key(TABLE.partitionKey),
    sortKey: key(TABLE.sortKey),
    timeToLiveAttribute: TABLE.expires,
    // The stream shows that there is a new report, without its content.
    dynamoStream: StreamViewType.KEYS_ONLY,
    globalSecondaryIndexes: Object.entries(TABLE.indexes).map(
      ([indexName, { partitionKey, sortKey, projected }]) => ({
        indexName,
        partitionKey: key(partitionKey),
        sortKey: key(sortKey),
        ...(projected.length === 0
          ? { projectionType: ProjectionType.KEYS_ONLY }
          : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...projected] }),
      }),
    ),
    // It costs nothing while it is not used, and a surge needs no planning.
    billing: Billing.onDemand(),
    ...(warmThroughput !== undefined && {
      warmThroughput: {
        readUnitsPerSecond: warmThroughput.reads,
        writeUnitsPerSecond: warmThroughput.writes,
      },
    }),
    encryption: TableEncryptionV2.customerManagedKey(dataKey),
    // For 35 days a wrong deployment or purge can be undone.
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: live,
  });
