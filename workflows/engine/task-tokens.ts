import { randomBytes } from 'node:crypto';
import { apiError, type StateError } from './failures.ts';

/** How a task ended: with a result, or with a failure. */
export type Outcome = { readonly result: unknown } | { readonly failure: StateError };

/** The tokens of waiting tasks, and the handling of their answers. */
export interface TaskTokens {
  /** A new token that cannot be guessed. */
  issue(): string;
  /** From this call until `close` an answer reaches the task. */
  open(token: string, settle: (outcome: Outcome) => void): void;
  close(token: string): void;
  /** Throws TaskTimedOut if the task has already ended, TaskDoesNotExist or InvalidToken if there never was one. */
  answer(token: string, outcome: Outcome): void;
  /** Forgets the tokens of an ended execution. */
  forget(tokens: readonly string[]): void;
}

const BYTES = 48;
const SHAPE = /^[\w-]{64}$/;

export const createTaskTokens = (): TaskTokens => {
  const waiting = new Map<string, ((outcome: Outcome) => void) | undefined>();
  return {
    issue() {
      const token = randomBytes(BYTES).toString('base64url');
      waiting.set(token, undefined);
      return token;
    },
    open(token, settle) {
      waiting.set(token, settle);
    },
    close(token) {
      waiting.set(token, undefined);
    },
    answer(token, outcome) {
      if (!SHAPE.test(token)) throw apiError('InvalidToken', "Invalid Token: 'Invalid token'");
      if (!waiting.has(token))
        throw apiError('TaskDoesNotExist', 'Task does not exist: it is not known here.');
      const settle = waiting.get(token);
      // AWS gives the same error for an answered task and for one that timed out.
      if (settle === undefined) {
        throw apiError('TaskTimedOut', "Task Timed Out: 'Provided task does not exist anymore'");
      }
      settle(outcome);
    },
    forget(tokens) {
      for (const token of tokens) waiting.delete(token);
    },
  };
};
