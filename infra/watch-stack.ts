import { Stack, type StackProps } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Construct } from 'constructs';
import type { CaseworkStack } from './casework-stack.ts';
import type { Province } from './deployment.ts';
import { alarmRows, type AlarmRow } from './parts/alarm-table.ts';
import { alarmTopic } from './parts/alarm-topic.ts';
import { budget } from './parts/budget.ts';
import { dashboard } from './parts/dashboard.ts';
import type { RecordsStack } from './records-stack.ts';

interface WatchStackProps extends StackProps {
  readonly province: Province;
  readonly records: RecordsStack;
  readonly casework: CaseworkStack;
}

/** The alarms with their recipients, the dashboard and the budget. */
export class WatchStack extends Stack {
  constructor(scope: Construct, id: string, { province, records, casework, ...props }: WatchStackProps) {
    super(scope, id, props);
    const { settings, deployment } = province;
    const name = `gan-dan-${settings.code}`;
    const toPeople = new SnsAction(alarmTopic(this, records.dataKey, deployment.alarmMails));
    for (const row of alarmRows(records, casework)) {
      this.#alarm(row, name, deployment.runbook).addAlarmAction(toPeople);
    }
    dashboard(this, name, records, casework);
    budget(this, deployment.budget, deployment.alarmMails);
  }

  #alarm({ periods = 1, when, ...row }: AlarmRow, prefix: string, runbook: string): Alarm {
    return new Alarm(this, row.name, {
      alarmName: `${prefix}-${row.name}`,
      alarmDescription: `${row.says} What to do: ${runbook}#${row.runbook}`,
      metric: row.metric,
      threshold: row.threshold,
      evaluationPeriods: periods,
      ...(when === 'below'
        ? {
            comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
            treatMissingData: TreatMissingData.BREACHING,
          }
        : {
            comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
            treatMissingData: TreatMissingData.NOT_BREACHING,
          }),
    });
  }
}
