import { Stack, Duration } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { ScheduledJob } from '../../functions/reminders/schedule.ts';

/** Jobs that could neither be called nor be done. An event names a job and nothing else. */
export const deadLetters = (scope: Construct): Queue =>
  new Queue(scope, 'DeadLetters', {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });

interface JobScheduleProps {
  readonly schedule: readonly ScheduledJob[];
  readonly jobs: LambdaFunction;
  readonly deadLetters: Queue;
  /** `07:30`, in Viet Nam. */
  readonly digestAt: string;
}

/** The schedules' expression; the time zone stands beside it. */
const expressionOf = (every: ScheduledJob['every'], digestAt: string): string => {
  const [hour, minute] = digestAt.split(':').map(Number);
  return {
    // Away from the full hour, when everyone else's jobs run.
    hour: 'cron(7 * * * ? *)',
    'digest-hour': `cron(${String(minute)} ${String(hour)} * * ? *)`,
  }[every];
};

/** The jobs of functions/reminders/schedule.ts, each called by a schedule of its own. */
export class JobSchedule extends Construct {
  constructor(scope: Construct, id: string, { schedule, jobs, deadLetters, digestAt }: JobScheduleProps) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
      inlinePolicies: {
        Rights: new PolicyDocument({
          statements: [
            new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [jobs.functionArn] }),
            new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [deadLetters.queueArn] }),
          ],
        }),
      },
    });
    for (const { job, every } of schedule) {
      new CfnSchedule(this, job, {
        description: `Gan Dan: ${job}`,
        scheduleExpression: expressionOf(every, digestAt),
        scheduleExpressionTimezone: 'Asia/Ho_Chi_Minh',
        flexibleTimeWindow: { mode: 'OFF' },
        target: {
          arn: jobs.functionArn,
          roleArn: role.roleArn,
          input: JSON.stringify({ job }),
          // What an hour could not deliver the next run makes good.
          retryPolicy: { maximumEventAgeInSeconds: 3600, maximumRetryAttempts: 5 },
          deadLetterConfig: { arn: deadLetters.queueArn },
        },
      });
    }
  }
}
