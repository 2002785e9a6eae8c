import * as z from 'zod';
import { apiError } from './failures.ts';
import { anyState, comment, NOT_OURS, type State } from './state-shapes.ts';

/** Every state that a state names as its next one. */
function* targetsOf(state: State): Generator<readonly [field: PropertyKey[], target: string | undefined]> {
  if ('Next' in state) yield [['Next'], state.Next];
  if ('Default' in state) yield [['Default'], state.Default];
  const branches = state.Type === 'Choice' ? state.Choices : state.Type === 'Task' ? state.Catch : [];
  const field = state.Type === 'Choice' ? 'Choices' : 'Catch';
  for (const [index, { Next }] of branches.entries()) yield [[field, index, 'Next'], Next];
}

const goesOn = (state: State) => state.Type === 'Task' || state.Type === 'Pass';

const machine = z
  .strictObject({
    ...comment,
    Version: z.literal('1.0').optional(),
    QueryLanguage: z.enum(['JSONata', 'JSONPath']).default('JSONPath'),
    StartAt: z.string(),
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
      if (goesOn(state) && (state.Next === undefined) === (state.End === undefined)) {
        refuse(['States', name, 'Next'], 'needs either Next or End');
      }
      if (QueryLanguage === 'JSONPath' && state.QueryLanguage === undefined) {
        refuse(['States', name, 'QueryLanguage'], `JSONPath is ${NOT_OURS}`);
      }
    }
  });

export type Machine = z.infer<typeof machine>;

/**
 * Reads a state machine. Throws InvalidDefinition for everything that the engine would not run exactly as AWS does:
 * other states, JSONPath, other services, unknown fields. The message names state and field of each fault.
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
