import { RETRIED_ERRORS } from '../shared/domain/errors.ts';
import { CARRIES_ON } from '../shared/domain/report/stages.ts';
import type { Wait } from '../shared/schemas/waits.ts';
import type { Jsonata, Json, Retrier, State, StateMachine, TaskState } from './asl.ts';
import { ELSEWHERE, STEPS_FUNCTION, type StepInput, type StepName } from './steps.ts';

/** From the execution's own input, so that no state has to pass it on. */
const REPORT_ID = '{% $states.context.Execution.Input.reportId %}';
const RETRY: readonly Retrier[] = [
  {
    // Lambda's own service faults and throttles; the error table has all other retried errors.
    ErrorEquals: [
      ...RETRIED_ERRORS,
      'Lambda.TooManyRequestsException',
      'Lambda.ServiceException',
      'Lambda.SdkClientException',
    ],
    IntervalSeconds: 2,
    BackoffRate: 3,
    MaxAttempts: 6,
    MaxDelaySeconds: 900,
    JitterStrategy: 'FULL',
  },
];

type InputOf<S extends StepName> = { readonly [K in keyof StepInput<S>]: Json };

const call = <S extends StepName>(
  step: S,
  input: InputOf<S>,
  next: string,
  assign: Record<string, Json>,
): TaskState => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: { FunctionName: `\${${STEPS_FUNCTION}}`, Payload: { step, input: { ...input } } },
  Retry: RETRY,
  Assign: assign,
  Output: {},
  Next: next,
});

const WHERE_IT_STANDS = {
  nextRung: '{% $states.result.Payload.nextRung %}',
  status: '{% $states.result.Payload.status %}',
} as const;

/**
 * A wait is also the timer of its reminders: it times out at the next rung, the reminder step runs, then the wait
 * starts again. A report that is handled in time stays on the line; Standing looks up one with another status.
 */
const waitFor = (
  name: string,
  wait: Wait,
  next: string,
  { step = 'ask-officer', onTime }: { step?: 'ask-officer' | 'refer-report'; onTime?: string } = {},
): Record<string, State> => {
  const reminder = onTime ?? `${name}Reminder`;
  return {
    [name]: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
      Arguments: {
        FunctionName: `\${${STEPS_FUNCTION}}`,
        Payload: {
          step,
          input: {
            reportId: REPORT_ID,
            wait,
            token: '{% $states.context.Task.Token %}',
            execution: '{% $states.context.Execution.Name %}',
          },
        },
      },
      TimeoutSeconds: '{% $nextRung %}',
      Retry: RETRY,
      Catch: [
        { ErrorEquals: ['States.Timeout'], Next: reminder },
        { ErrorEquals: [ELSEWHERE], Next: 'Standing' },
      ],
      Assign: { nextRung: '{% $states.result.nextRung %}' },
      Output: {},
      Next: next,
    },
    ...(onTime === undefined && {
      [reminder]: call('send-reminder', { reportId: REPORT_ID }, name, {
        nextRung: WHERE_IT_STANDS.nextRung,
      }),
    }),
  };
};

/** The state that continues from each status. Ended reports have no row: they go to Ended. */
const whereTo = CARRIES_ON.map(({ status, state }) => ({
  Condition: `{% $status = '${status}' %}` satisfies Jsonata,
  Next: state,
}));

/**
 * The life of a report. The table holds the state; this machine only waits and calls, so it may be lost, replaced and
 * started again at any time: its first state asks for the report's status.
 */
export const reportLifecycle = {
  Comment: 'A report from receipt to result: each wait is one human decision and the timer of its reminders.',
  QueryLanguage: 'JSONata',
  StartAt: 'Standing',
  States: {
    Standing: call('where-it-stands', { reportId: REPORT_ID }, 'Where', WHERE_IT_STANDS),
    Where: { Type: 'Choice', Choices: whereTo, Default: 'Ended' },
    ...waitFor('Triage', 'triage', 'Verification'),
    ...waitFor('Verification', 'verification', 'Jurisdiction'),
    Jurisdiction: call('find-jurisdiction', { reportId: REPORT_ID }, 'Approval', {
      nextRung: WHERE_IT_STANDS.nextRung,
    }),
    ...waitFor('ChooseBody', 'choose-body', 'Approval'),
    ...waitFor('Approval', 'approval', 'Referral'),
    ...waitFor('Referral', 'receipt', 'Answer', { step: 'refer-report' }),
    ...waitFor('Answer', 'answer', 'Closing'),
    ...waitFor('Closing', 'closing', 'ContestWindow'),
    ...waitFor('ContestWindow', 'contest-window', 'ContestReview', {
      onTime: 'EndContestWindow',
    }),
    EndContestWindow: call('end-contest-window', { reportId: REPORT_ID }, 'Where', WHERE_IT_STANDS),
    ...waitFor('ContestReview', 'contest-review', 'Standing'),
    // The path of a signed denunciation: it waits for the receiver's notice (Law 25/2018 Art. 26.2).
    ...waitFor('Forwarded', 'forwarded', 'Standing'),
    Ended: { Type: 'Succeed' },
  },
} as const satisfies StateMachine;
