import type { ErrorCode } from '../shared/domain/errors.ts';

/** The part of the Amazon States Language that our machines use, JSONata only. */
export type Jsonata = `{% ${string} %}`;
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Assign = Readonly<Record<string, Json>>;
type ErrorName =
  ErrorCode | 'States.Timeout' | 'States.TaskFailed' | 'Lambda.TooManyRequestsException' | `Lambda.${string}`;

export interface Retrier {
  readonly ErrorEquals: readonly ErrorName[];
  readonly IntervalSeconds: number;
  readonly BackoffRate: number;
  readonly MaxAttempts: number;
  readonly MaxDelaySeconds: number;
  readonly JitterStrategy: 'FULL';
}

interface Catcher {
  readonly ErrorEquals: readonly ErrorName[];
  readonly Next: string;
}

interface Described {
  readonly Comment?: string;
}

export interface TaskState extends Described {
  readonly Type: 'Task';
  readonly Resource: 'arn:aws:states:::lambda:invoke' | 'arn:aws:states:::lambda:invoke.waitForTaskToken';
  readonly Arguments: { readonly FunctionName: string; readonly Payload: Readonly<Record<string, Json>> };
  readonly TimeoutSeconds?: number | Jsonata;
  readonly Retry?: readonly Retrier[];
  readonly Catch?: readonly Catcher[];
  readonly Assign?: Assign;
  readonly Output?: Json;
  readonly Next: string;
}

interface ChoiceState extends Described {
  readonly Type: 'Choice';
  readonly Choices: readonly { readonly Condition: Jsonata; readonly Next: string }[];
  readonly Default: string;
}

interface SucceedState extends Described {
  readonly Type: 'Succeed';
}

interface FailState extends Described {
  readonly Type: 'Fail';
  readonly Error: string;
  readonly Cause: string;
}

export type State = TaskState | ChoiceState | SucceedState | FailState;

export interface StateMachine {
  readonly Comment: string;
  readonly QueryLanguage: 'JSONata';
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
}
