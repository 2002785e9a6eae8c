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
 * Tells the steps function of every report that was just kept, and of nothing else, so that its workflow starts. Told
 * again until it is done, for the day that the stream remembers (docs/adr/0017).
 */
export const newReports = (
  scope: Construct,
  { table, steps, deadLetters }: NewReportsProps,
): EventSourceMapping =>
  new EventSourceMapping(scope, 'NewReports', {
    target: steps,
    // A table without a stream would be a defect of records-table.ts; CloudFormation refuses the template then.
    eventSourceArn: table.tableStreamArn ?? '',
    // Whatever was kept while nobody listened is told too.
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 25,
    bisectBatchOnError: true,
    filters: [
      FilterCriteria.filter({
        eventName: ['INSERT'],
        dynamodb: { Keys: { [TABLE.sortKey]: { S: [REPORT_SK] } } },
      }),
    ],
    // The right to send there is among the function's own.
    onFailure: { bind: () => ({ destination: deadLetters.queueArn }) },
  });
