import { Stack, Duration } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { ScheduledJob } from '../../functions/reminders/schedule.ts';

/** The queue of jobs that could not be called or failed. An event contains only the job's name. */
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

/** The schedule's expression; its time zone is a separate property. */
const expressionOf = (every: ScheduledJob['every'], digestAt: string): string => {
  const [hour, minute] = digestAt.split(':').map(Number);
  return {
    // Not at the full hour, when most other jobs run.
    hour: 'cron(7 * * * ? *)',
    'digest-hour': `cron(${String(minute)} ${String(hour)} * * ? *)`,
  }[every];
};

/** The jobs of functions/reminders/schedule.ts, each with its own schedule. */
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
          // The next run does the work of a run that could not be delivered for an hour.
          retryPolicy: { maximumEventAgeInSeconds: 3600, maximumRetryAttempts: 5 },
          deadLetterConfig: { arn: deadLetters.queueArn },
        },
      });
    }
  }
}
