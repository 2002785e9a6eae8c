import { Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { FunctionName } from '../../shared/config.ts';
import type { CaseworkStack } from '../casework-stack.ts';
import type { RecordsStack } from '../records-stack.ts';

/** One alarm: its metric and period, its threshold, and its section of the runbook. */
export interface AlarmRow {
  readonly name: string;
  readonly metric: Metric;
  /** The alarm is raised at this value and beyond. */
  readonly threshold: number;
  /** Periods in a row; one if absent. */
  readonly periods?: number;
  /** `below`: a low value or missing data raises the alarm. */
  readonly when?: 'below';
  readonly says: string;
  /** A heading of docs/operations.md, as its anchor. */
  readonly runbook: string;
}

const FIVE_MINUTES = Duration.minutes(5);
const HOUR = Duration.hours(1);
const summed = { period: FIVE_MINUTES, statistic: Stats.SUM };

type Functions = CaseworkStack['functions'];

/**
 * Errors of a Lambda are crashes and timeouts: pages catch all others and answer with a number to quote. Steps throw
 * deliberately, to be retried when two people write at once or a partner is busy, so a few are normal.
 */
const TOLERATED: Readonly<Record<FunctionName, number>> = {
  public: 1,
  console: 1,
  'open-sealed': 1,
  steps: 20,
  jobs: 1,
};

const ofFunctions = (functions: Functions): AlarmRow[] =>
  (Object.keys(TOLERATED) as FunctionName[]).flatMap((name) => [
    {
      name: `${name}-errors`,
      metric: functions[name].metricErrors(summed),
      threshold: TOLERATED[name],
      says: `The ${name} function crashes or runs out of time.`,
      runbook: 'a-function-fails',
    },
    {
      name: `${name}-throttles`,
      metric: functions[name].metricThrottles(summed),
      threshold: 1,
      says: `More calls of the ${name} function than may run at once.`,
      runbook: 'a-function-is-throttled',
    },
  ]);

/** A quarter of an hour in a row, so that a few cold starts raise no alarm. */
const slowPages = (functions: Functions): AlarmRow[] =>
  (['public', 'console'] as const).map((name) => ({
    name: `${name}-slow`,
    metric: functions[name].metricDuration({ period: FIVE_MINUTES, statistic: Stats.percentile(99) }),
    threshold: 5000,
    periods: 3,
    says: `One in a hundred pages of the ${name} function takes more than five seconds.`,
    runbook: 'pages-are-slow',
  }));

const ofWorkflow = ({ machine, functions, deadLetters }: CaseworkStack): AlarmRow[] => [
  {
    name: 'lifecycle-failed',
    metric: machine.metricFailed(summed),
    threshold: 1,
    says: 'A report’s workflow ended in a failure. The report is safe; the reconcile job starts it again when its next reminder is an hour late, or at once with all: true.',
    runbook: 'a-workflow-fails',
  },
  {
    name: 'lifecycle-timed-out',
    metric: machine.metricTimedOut(summed),
    threshold: 1,
    says: 'A report’s workflow ran out of time. The report is safe; the reconcile job starts it again when its next reminder is an hour late, or at once with all: true.',
    runbook: 'a-workflow-fails',
  },
  {
    name: 'jobs-silent',
    metric: functions.jobs.metricInvocations({ period: HOUR, statistic: Stats.SUM }),
    threshold: 1,
    periods: 2,
    when: 'below',
    says: 'No job ran for two hours: late reminders and lost workflows are not made good.',
    runbook: 'jobs-do-not-run',
  },
  {
    name: 'jobs-undone',
    metric: deadLetters.metricApproximateNumberOfMessagesVisible({
      period: FIVE_MINUTES,
      statistic: Stats.MAXIMUM,
    }),
    threshold: 1,
    says: 'A job could not be called or did not end well.',
    runbook: 'jobs-do-not-run',
  },
];

const ofTable = ({ table }: RecordsStack): AlarmRow[] =>
  (['Read', 'Write'] as const).map((kind) => ({
    name: `table-${kind.toLowerCase()}-throttles`,
    metric: table.metric(`${kind}ThrottleEvents`, summed),
    threshold: 1,
    says: `The table refuses ${kind.toLowerCase()}s: more come than it is ready for.`,
    runbook: 'the-table-is-throttled',
  }));

/** Every alarm of a deployment. CloudWatch takes 0.10 $ a month for each beyond the first ten. */
export const alarmRows = (records: RecordsStack, casework: CaseworkStack): AlarmRow[] => [
  ...ofFunctions(casework.functions),
  ...slowPages(casework.functions),
  ...ofWorkflow(casework),
  ...ofTable(records),
  {
    name: 'web-server-errors',
    metric: casework.api.metricServerError(summed),
    threshold: 5,
    says: 'Pages answer with an error of ours (5xx).',
    runbook: 'pages-answer-with-errors',
  },
  {
    name: 'mail-bounces',
    metric: new Metric({
      namespace: 'AWS/SES',
      metricName: 'Reputation.BounceRate',
      period: HOUR,
      statistic: Stats.MAXIMUM,
    }),
    threshold: 0.04,
    says: 'One mail in 25 comes back; at one in ten AWS stops all mail.',
    runbook: 'mail-comes-back',
  },
];
