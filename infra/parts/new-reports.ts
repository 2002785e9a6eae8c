import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import {
  EventSourceMapping,
  FilterCriteria,
  StartingPosition,
  type Function as LambdaFunction,
} from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { REPORT_SK, TABLE } from '../../shared/store/table.ts';

interface NewReportsProps {
  readonly table: TableV2;
  readonly steps: LambdaFunction;
  readonly deadLetters: Queue;
}

/**
 * Calls the steps function for every new report, and for nothing else, so that its workflow starts. It retries for the
 * day that the stream keeps its records (docs/adr/0017).
 */
export const newReports = (
  scope: Construct,
  { table, steps, deadLetters }: NewReportsProps,
): EventSourceMapping =>
  new EventSourceMapping(scope, 'NewReports', {
    target: steps,
    // A table without a stream would be a defect of records-table.ts; CloudFormation refuses the template then.
    eventSourceArn: table.tableStreamArn ?? '',
    // Includes reports that were stored before the mapping existed.
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 25,
    bisectBatchOnError: true,
    filters: [
      FilterCriteria.filter({
        eventName: ['INSERT'],
        dynamodb: { Keys: { [TABLE.sortKey]: { S: [REPORT_SK] } } },
      }),
    ],
    // The function's own rights include sending there.
    onFailure: { bind: () => ({ destination: deadLetters.queueArn }) },
  });
