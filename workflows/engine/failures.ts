/** A failure inside a state, in the terms of the States Language: Retry and Catch match `error`. */
export class StateError extends Error {
  /** Undefined only for a Fail state that names none. */
  readonly error: string | undefined;
  override readonly cause: string | undefined;

  constructor(error: string | undefined, cause: string | undefined) {
    super(`${error ?? 'no error name'}: ${cause ?? 'no cause'}`);
    this.name = 'StateError';
    this.error = error;
    this.cause = cause;
  }

  /** The input of the state after a Catch. AWS gives an empty cause if there is none. */
  get output(): { Error: string; Cause: string } {
    return { Error: this.error ?? '', Cause: this.cause ?? '' };
  }
}

/** An error of the engine's own interface, under the name AWS gives it: InvalidDefinition, TaskTimedOut, … */
export const apiError = (name: string, message: string): Error => Object.assign(new Error(message), { name });

/** Step Functions' limit on any payload, in bytes of its JSON text. */
const MAX_BYTES = 256 * 1024;

/** The value after a round trip as JSON; `undefined` becomes null. Throws the errors of JSON.stringify. */
export const jsonCopy = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** True if the value may travel between states. */
export const fits = (value: unknown): boolean =>
  Buffer.byteLength(JSON.stringify(value ?? null)) <= MAX_BYTES;

/** Throws States.DataLimitExceeded for a payload over the limit. `who` is the state or task that made it. */
export const refuseOversize = (value: unknown, who: string): void => {
  if (fits(value)) return;
  throw new StateError(
    'States.DataLimitExceeded',
    `The state/task '${who}' returned a result with a size exceeding the maximum number of bytes service limit.`,
  );
};

/** A function's error as the Node runtime of Lambda reports it: its name, and a JSON text as the cause. */
export const functionError = (thrown: unknown): StateError => {
  const [errorType, errorMessage, trace] =
    thrown instanceof Error
      ? [thrown.name, thrown.message, (thrown.stack ?? '').split('\n')]
      : [typeof thrown, String(thrown), []];
  return new StateError(errorType, JSON.stringify({ errorMessage, errorType, trace }));
};
