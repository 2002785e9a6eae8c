import jsonata from 'jsonata';
import { jsonCopy, type StateError } from './failures.ts';

/** The values that the expressions of a state can use. */
export interface Scope {
  readonly variables: Readonly<Record<string, unknown>>;
  /** `$states`: input and context; result after a task. */
  readonly states: Readonly<Record<string, unknown>>;
  readonly now: Date;
  /** Records an evaluation that failed and makes the States.QueryEvaluationError to throw. */
  refuse(location: string, cause: string): StateError;
}

/** Only a string that is one whole expression is evaluated; any other string is text. */
export const isExpression = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('{%') && value.endsWith('%}');

const sourceOf = (text: string): string => text.slice(2, -2).trim();

/** Functions that Step Functions adds to JSONata; our machines use none of them. */
const NOT_OURS = /\$(uuid|parse|hash|partition|range)\b/;

const compiled = new Map<string, jsonata.Expression>();

/** Throws jsonata's own error if the expression cannot be parsed. */
export const compile = (text: string): jsonata.Expression => {
  const known = compiled.get(text);
  if (known !== undefined) return known;
  const [other] = NOT_OURS.exec(text) ?? [];
  if (other !== undefined) throw new Error(`${other} is not in our subset`);
  const expression = jsonata(sourceOf(text));
  compiled.set(text, expression);
  return expression;
};

const formatTime = jsonata('$fromMillis($ms, $picture, $timezone)');

/** JSONata would read the real clock; AWS has no `$eval`, so calling it is an error here too. */
const bindings = ({ variables, states, now }: Scope): Record<string, unknown> => ({
  eval: undefined,
  millis: () => now.getTime(),
  now: (picture?: string, timezone?: string): Promise<unknown> =>
    formatTime.evaluate(undefined, { ms: now.getTime(), picture, timezone }),
  ...variables,
  states,
});

/** JSONata throws plain objects with a code and a message. */
export const describeJsonataError = (thrown: unknown): string => {
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown)) return String(thrown);
  const code = 'code' in thrown && typeof thrown.code === 'string' ? `${thrown.code}: ` : '';
  return code + String(thrown.message);
};

const isFunction = (value: unknown): boolean =>
  typeof value === 'function' ||
  (typeof value === 'object' &&
    value !== null &&
    ('_jsonata_lambda' in value || '_jsonata_function' in value));

const complaint = (text: string, location: string, what: string): string =>
  `The JSONata expression '${sourceOf(text)}' specified for the field '${location}' ${what}`;

const evaluateExpression = async (text: string, location: string, scope: Scope): Promise<unknown> => {
  const refuse = (what: string): StateError => scope.refuse(location, complaint(text, location, what));
  let value: unknown;
  try {
    value = await compile(text).evaluate(undefined, bindings(scope));
  } catch (thrown) {
    throw refuse(`threw an error during evaluation. ${describeJsonataError(thrown)}`);
  }
  // JSON has no NaN; it would become null.
  if (value === undefined || Number.isNaN(value)) throw refuse('returned nothing (undefined).');
  if (isFunction(value)) throw refuse('returned an unsupported result type.');
  return jsonCopy(value);
};

/**
 * Evaluates a JSON template: replaces every expression in it by its value. `location` is how AWS names the field, e.g.
 * `Arguments/Payload/items[2]`.
 */
export const evaluate = async (template: unknown, location: string, scope: Scope): Promise<unknown> => {
  if (isExpression(template)) return evaluateExpression(template, location, scope);
  if (typeof template !== 'object' || template === null) return template;
  if (!Array.isArray(template)) return evaluateFields(template, location, scope);
  const values: unknown[] = [];
  for (const [index, item] of template.entries()) {
    values.push(await evaluate(item, `${location}[${String(index)}]`, scope));
  }
  return values;
};

/** The same for an object, with its keys unchanged. */
export const evaluateFields = async (
  template: object,
  location: string,
  scope: Scope,
): Promise<Record<string, unknown>> => {
  const fields: [string, unknown][] = [];
  for (const [key, item] of Object.entries(template)) {
    fields.push([key, await evaluate(item, `${location}/${key}`, scope)]);
  }
  return Object.fromEntries(fields);
};

interface Kinds {
  number: number;
  boolean: boolean;
}
const isKind = <K extends keyof Kinds>(value: unknown, kind: K): value is Kinds[K] => typeof value === kind;
const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;

/** For a field with one type: a value of another type is a failed evaluation. */
export const evaluateAs = async <K extends keyof Kinds>(
  kind: K,
  template: unknown,
  location: string,
  scope: Scope,
): Promise<Kinds[K]> => {
  const value = await evaluate(template, location, scope);
  if (isKind(value, kind)) return value;
  const what = `returned an unexpected result type. Expected '${kind}', but was '${kindOf(value)}' for value: ${JSON.stringify(value)}`;
  throw scope.refuse(location, complaint(String(template), location, what));
};

export const MAX_SECONDS = 99_999_999;

/** Whole seconds from 1 to 99,999,999 (three years), Step Functions' longest. */
export const evaluateSeconds = async (template: unknown, location: string, scope: Scope): Promise<number> => {
  const seconds = await evaluateAs('number', template, location, scope);
  if (Number.isInteger(seconds) && seconds >= 1 && seconds <= MAX_SECONDS) return seconds;
  throw scope.refuse(
    location,
    `The ${location} field must be a whole number from 1 to ${String(MAX_SECONDS)}: ${String(seconds)}`,
  );
};
