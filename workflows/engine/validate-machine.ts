import * as z from 'zod';
import { isExpression, MAX_SECONDS } from './expressions.ts';
import { apiError } from './failures.ts';
import { anyState, comment, FUNCTION_ARN, NOT_OURS, type State } from './state-shapes.ts';

type Problem = readonly [field: PropertyKey[], message: string];

/** What no single field shows: fields that need or exclude each other. */
function* problemsOf(state: State): Generator<Problem> {
  const goesOn = state.Type === 'Task' || state.Type === 'Wait' || state.Type === 'Pass';
  if (goesOn && (state.Next === undefined) === (state.End === undefined)) {
    yield [['Next'], 'needs either Next or End'];
  }
  if (state.Type === 'Wait' && (state.Seconds === undefined) === (state.Timestamp === undefined)) {
    yield [['Seconds'], 'needs either Seconds or Timestamp'];
  }
  if (state.Type !== 'Task') return;
  for (const field of ['Retry', 'Catch'] as const) {
    const last = state[field].length - 1;
    for (const [index, { ErrorEquals }] of state[field].entries()) {
      if (ErrorEquals.includes('States.ALL') && (index < last || ErrorEquals.length > 1)) {
        yield [[field, index, 'ErrorEquals'], 'States.ALL stands alone and last'];
      }
    }
  }
  const { Arguments } = state;
  if (FUNCTION_ARN.test(state.Resource) || isExpression(Arguments)) return;
  const given =
    typeof Arguments === 'object' && Arguments !== null && !Array.isArray(Arguments) ? Arguments : {};
  if (typeof given['FunctionName'] !== 'string') yield [['Arguments', 'FunctionName'], 'must be a string'];
  for (const key of Object.keys(given)) {
    if (key !== 'FunctionName' && key !== 'Payload') yield [['Arguments', key], NOT_OURS];
  }
}

/** Every state that a state names as its next one. */
function* targetsOf(state: State): Generator<readonly [field: PropertyKey[], target: string | undefined]> {
  if ('Next' in state) yield [['Next'], state.Next];
  if ('Default' in state) yield [['Default'], state.Default];
  const branches = state.Type === 'Choice' ? state.Choices : state.Type === 'Task' ? state.Catch : [];
  const field = state.Type === 'Choice' ? 'Choices' : 'Catch';
  for (const [index, { Next }] of branches.entries()) yield [[field, index, 'Next'], Next];
}

const machine = z
  .strictObject({
    ...comment,
    Version: z.literal('1.0').optional(),
    QueryLanguage: z.enum(['JSONata', 'JSONPath']).default('JSONPath'),
    StartAt: z.string(),
    TimeoutSeconds: z.int().min(1).max(MAX_SECONDS).optional(),
    States: z.record(z.string().min(1).max(80), anyState),
  })
  .superRefine(({ QueryLanguage, StartAt, States }, context) => {
    const refuse = (path: PropertyKey[], message: string): void => {
      context.addIssue({ code: 'custom', path, message });
    };
    const mustExist = (path: PropertyKey[], target: string | undefined): void => {
      if (target !== undefined && !Object.hasOwn(States, target))
        refuse(path, `there is no state "${target}"`);
    };
    mustExist(['StartAt'], StartAt);
    for (const [name, state] of Object.entries(States)) {
      for (const [field, target] of targetsOf(state)) mustExist(['States', name, ...field], target);
      for (const [field, message] of problemsOf(state)) refuse(['States', name, ...field], message);
      if (QueryLanguage === 'JSONPath' && state.QueryLanguage === undefined) {
        refuse(['States', name, 'QueryLanguage'], `JSONPath is ${NOT_OURS}`);
      }
    }
  });

export type Machine = z.infer<typeof machine>;

/**
 * Reads a state machine and refuses, as InvalidDefinition, everything the engine would not run exactly as AWS
 * does: other states, JSONPath, other services, unknown fields. The message names state and field of each fault.
 */
export const readMachine = (definition: unknown): Machine => {
  const read = machine.safeParse(definition);
  if (read.success) return read.data;
  const faults = read.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `${placeOf([...issue.path, key])}: ${NOT_OURS}`)
      : `${placeOf(issue.path)}: ${issue.message}`,
  );
  throw apiError('InvalidDefinition', `The engine refuses this state machine: ${faults.join('; ')}`);
};

const placeOf = (path: readonly PropertyKey[]): string => {
  const inState = path[0] === 'States' && path.length > 1;
  const field = path
    .slice(inState ? 2 : 0)
    .map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`))
    .join('');
  return `${inState ? `state "${String(path[1])}", ` : ''}field ${field.replace(/^\./, '')}`;
};
