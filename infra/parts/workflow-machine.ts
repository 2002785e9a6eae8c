import { Validations, type Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { StateMachine as MachineObject } from '../../workflows/asl.ts';
import { STEPS_FUNCTION } from '../../workflows/steps.ts';
import { serviceLog, type LogProps } from './service-log.ts';

interface WorkflowMachineProps extends LogProps {
  /** Fixed, because functions that the machine calls must know its ARN before it exists. */
  readonly machineName: string;
  readonly definition: MachineObject;
  readonly steps: LambdaFunction;
}

/** Deploys a machine of workflows/ unchanged, except for the ARN of the steps function. */
export class WorkflowMachine extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, props: WorkflowMachineProps) {
    super(scope, id);
    const { machineName, definition, steps } = props;
    this.machine = new StateMachine(this, 'Machine', {
      stateMachineName: machineName,
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromString(JSON.stringify(definition)),
      definitionSubstitutions: { [STEPS_FUNCTION]: steps.functionArn },
      tracingEnabled: true,
      // Failures only, and never the data of a state.
      logs: { destination: serviceLog(this, props), level: LogLevel.ERROR, includeExecutionData: false },
    });
    // grantInvoke would add every version and alias.
    this.machine.addToRolePolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [steps.functionArn] }),
    );
    this.#acknowledge();
  }

  #acknowledge(): void {
    Validations.of(this.machine).acknowledge(
      {
        id: 'AwsSolutions-SF1',
        reason:
          'Level ERROR: at ALL each state writes about five entries, which alone breaks a report’s budget of log bytes (C7); what happened is in the report’s own chained log.',
      },
      {
        id: 'AwsSolutions-IAM5[Resource::*]',
        reason: 'Log delivery and X-Ray know no resources: the service’s own documentation asks for *.',
      },
    );
  }
}

/** The ARNs of a machine by its name, before it exists. */
export const machineArns = (stack: Stack, machineName: string) => ({
  machine: `arn:aws:states:${stack.region}:${stack.account}:stateMachine:${machineName}`,
  executions: `arn:aws:states:${stack.region}:${stack.account}:execution:${machineName}:*`,
});
