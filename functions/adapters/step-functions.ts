import {
  DescribeExecutionCommand,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  StartExecutionCommand,
  type SFNClient,
} from '@aws-sdk/client-sfn';
import { CaseError } from '../../shared/domain/errors.ts';
import { ELSEWHERE } from '../../workflows/steps.ts';
import type { Executions } from '../ports.ts';
import { executionName } from './execution-name.ts';

/** The token's wait is over, by time or by another answer: the machine has continued and reads the record itself. */
const OUTLIVED = new Set(['TaskTimedOut', 'TaskDoesNotExist', 'InvalidToken']);

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

const calling = async <T>(call: Promise<T>, harmless: ReadonlySet<string>): Promise<T | undefined> => {
  try {
    return await call;
  } catch (error) {
    if (harmless.has(nameOf(error))) return undefined;
    throw new CaseError('partner.unavailable', 'Step Functions did not answer.', {
      partner: 'states',
      reason: nameOf(error),
    });
  }
};

/** The life cycle in Step Functions. An execution's name is the report's id and version, so starting twice starts once. */
export const stepFunctions = (client: SFNClient, stateMachineArn: string): Executions => {
  const executionArn = (name: string) =>
    `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;
  return {
    start: async (...call) => {
      const request = new StartExecutionCommand({
        stateMachineArn,
        name: executionName(...call),
        input: JSON.stringify({ reportId: call[0] }),
      });
      // Step Functions answers a repeated start with the running execution, and refuses the name of an ended one.
      return (await calling(client.send(request), new Set(['ExecutionAlreadyExists']))) !== undefined;
    },
    answer: async (taskToken, onward) => {
      await calling(
        client.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(onward) })),
        OUTLIVED,
      );
    },
    elsewhere: async (taskToken) => {
      const request = new SendTaskFailureCommand({
        taskToken,
        error: ELSEWHERE,
        cause: 'The report stands elsewhere.',
      });
      await calling(client.send(request), OUTLIVED);
    },
    isRunning: async (name) => {
      const request = new DescribeExecutionCommand({ executionArn: executionArn(name) });
      const found = await calling(client.send(request), new Set(['ExecutionDoesNotExist']));
      return found?.status === 'RUNNING';
    },
  };
};
