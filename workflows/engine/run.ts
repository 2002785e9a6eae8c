import type { MovableClock } from './movable-clock.ts';
import type { Activity } from './activity.ts';
import type { HistoryEvent } from './execution-view.ts';
import type { TaskTokens } from './task-tokens.ts';
import type { Machine } from './validate-machine.ts';

/** The parts that all executions of an engine share. */
export interface Host {
  readonly machine: Machine;
  readonly clock: Pick<MovableClock, 'now' | 'at'>;
  readonly activity: Activity;
  readonly tokens: TaskTokens;
  invoke(functionName: string, payload: unknown): Promise<unknown>;
  readonly random: () => number;
  onEvent(event: HistoryEvent): void;
  onTransition(): void;
  onEnd(name: string): void;
}

/** The parts of an execution that its present state uses. */
export interface Run {
  readonly host: Host;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The part of `$states.context` that is the same in every state. */
  readonly context: Readonly<Record<string, unknown>>;
  record(type: string, details: Readonly<Record<string, unknown>>): HistoryEvent;
  assign(variables: Readonly<Record<string, unknown>>): void;
  countTransition(): void;
  issueToken(): string;
  /**
   * Waits until `settle` is called, which `arm` must not do synchronously. The function that `arm` returns undoes it,
   * also if the execution ends meanwhile.
   */
  park<T>(arm: (settle: (value: T) => void) => () => void): Promise<T>;
}

/** Calls `fn` after that many seconds of the host's clock; the returned function cancels it. */
export const after = ({ clock }: Host, seconds: number, fn: () => void): (() => void) =>
  clock.at(new Date(clock.now().getTime() + seconds * 1000), fn);
