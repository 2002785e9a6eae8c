import { Dashboard, GraphWidget, Stats, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { CaseworkStack } from '../casework-stack.ts';
import type { RecordsStack } from '../records-stack.ts';

const graph = (title: string, ...left: IMetric[]) => new GraphWidget({ title, left, width: 8 });

/** One page to look at when a problem is suspected; it has fewer than the fifty metrics that are free. */
export const dashboard = (
  scope: Construct,
  name: string,
  records: RecordsStack,
  { api, functions, machine, deadLetters }: CaseworkStack,
): Dashboard => {
  const all = Object.entries(functions);
  return new Dashboard(scope, 'Dashboard', {
    dashboardName: name,
    widgets: [
      [
        graph('Requests', api.metricCount()),
        graph('Answered with an error', api.metricClientError(), api.metricServerError()),
        graph(
          'Time to answer, ms',
          api.metricLatency({ statistic: Stats.p(50) }),
          api.metricLatency({ statistic: Stats.p(99) }),
        ),
      ],
      [
        graph('Calls', ...all.map(([label, one]) => one.metricInvocations({ label }))),
        graph('Errors', ...all.map(([label, one]) => one.metricErrors({ label }))),
        graph(
          'Running at once',
          ...all.map(([label, one]) =>
            one.metric('ConcurrentExecutions', { label, statistic: Stats.MAXIMUM }),
          ),
        ),
      ],
      [
        graph(
          'Workflows',
          machine.metricStarted(),
          machine.metricSucceeded(),
          machine.metricFailed(),
          machine.metricTimedOut(),
        ),
        graph(
          'Table units',
          records.table.metricConsumedReadCapacityUnits(),
          records.table.metricConsumedWriteCapacityUnits(),
        ),
        graph('Jobs undone', deadLetters.metricApproximateNumberOfMessagesVisible()),
      ],
    ],
  });
};
