import * as z from 'zod';
import { compile, describeJsonataError, isExpression, MAX_SECONDS } from './expressions.ts';

export const INVOKE = 'arn:aws:states:::lambda:invoke';
export const INVOKE_AND_WAIT = 'arn:aws:states:::lambda:invoke.waitForTaskToken';
export const NOT_OURS = 'not in our subset';

/** The errors with AWS's own names that can occur here. Any other, or a misspelt one, would never match. */
const RESERVED_ERRORS = [
  'States.TaskFailed',
  'States.Timeout',
  'States.QueryEvaluationError',
  'States.DataLimitExceeded',
];

/** Parses every expression with the machine, so that an error in its last state is found at the start. */
const readExpressions = (value: unknown, context: z.RefinementCtx, path: PropertyKey[] = []): void => {
  const refuse = (message: string): void => {
    context.addIssue({ code: 'custom', path, message });
  };
  if (isExpression(value)) {
    try {
      compile(value);
    } catch (thrown) {
      refuse(describeJsonataError(thrown));
    }
  } else if (typeof value === 'string') {
    if (value.startsWith('{%')) refuse('an expression that begins with {% must end with %}');
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      readExpressions(item, context, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
};

const template = z.json().superRefine(readExpressions);
const expression = z
  .string()
  .superRefine(readExpressions)
  .refine(isExpression, 'must be a JSONata expression, {% … %}');
const errorName = z
  .string()
  .refine((name) => !name.startsWith('States.') || RESERVED_ERRORS.includes(name), 'never comes up here');

export const comment = { Comment: z.string().optional() };
const common = { ...comment, QueryLanguage: z.literal('JSONata', `JSONPath is ${NOT_OURS}`).optional() };
const data = {
  Assign: z
    .record(z.string(), template)
    .refine((variables) => !Object.hasOwn(variables, 'states'), '$states is reserved')
    .optional(),
  Output: template.optional(),
};
const onward = { Next: z.string().optional(), End: z.literal(true).optional() };
const handler = { ...comment, ErrorEquals: z.array(errorName).min(1) };

const retrier = z.strictObject({
  ...handler,
  IntervalSeconds: z.int().min(1).max(MAX_SECONDS).default(1),
  BackoffRate: z.number().min(1).default(2),
  MaxAttempts: z.int().min(0).max(MAX_SECONDS).default(3),
  MaxDelaySeconds: z.int().min(1).max(31_622_400).optional(),
  JitterStrategy: z.enum(['FULL', 'NONE']).default('NONE'),
});
const task = z.strictObject({
  Type: z.literal('Task'),
  ...common,
  ...data,
  ...onward,
  Resource: z.enum(
    [INVOKE, INVOKE_AND_WAIT],
    'only lambda:invoke and lambda:invoke.waitForTaskToken are in our subset',
  ),
  Arguments: z.strictObject({ FunctionName: template, Payload: template.default({}) }),
  TimeoutSeconds: z
    .union([z.int().min(1).max(MAX_SECONDS), expression], 'must be 1 or more whole seconds')
    .optional(),
  Retry: z.array(retrier).default([]),
  Catch: z.array(z.strictObject({ ...handler, Next: z.string() })).default([]),
});
const rule = z.strictObject({ ...comment, Condition: expression, Next: z.string() });
const choice = z.strictObject({
  Type: z.literal('Choice'),
  ...common,
  Choices: z.array(rule).min(1),
  Default: z.string(),
});
/** Our machines have no Pass state, but the executions recorded on AWS that test expressions, Assign and Output do. */
const pass = z.strictObject({ Type: z.literal('Pass'), ...common, ...data, ...onward });
const succeed = z.strictObject({ Type: z.literal('Succeed'), ...common, Output: data.Output });
const fail = z.strictObject({
  Type: z.literal('Fail'),
  ...common,
  Error: z.string().optional(),
  Cause: z.string().optional(),
});
export const anyState = z.discriminatedUnion(
  'Type',
  [task, choice, pass, succeed, fail],
  'only Task, Choice, Pass, Succeed and Fail are in our subset',
);

export type Retrier = z.infer<typeof retrier>;
export type TaskState = z.infer<typeof task>;
export type ChoiceState = z.infer<typeof choice>;
export type State = z.infer<typeof anyState>;
