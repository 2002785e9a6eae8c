/** One line of an execution's history, under AWS's event types. */
export interface HistoryEvent {
  readonly execution: string;
  /** From 1, in order. */
  readonly id: number;
  readonly timestamp: Date;
  readonly type: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export type ExecutionStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'ABORTED';

/** The present state of an execution. `input` and `output` are the engine's own data: do not change them. */
export interface ExecutionView {
  name: string;
  status: ExecutionStatus;
  /** The present state; undefined before the first one and after the last. */
  state: string | undefined;
  startedAt: Date;
  endedAt?: Date;
  /** The number of entered states and retries, which AWS bills. */
  transitions: number;
  /** States in the order in which they were entered. */
  visited: readonly string[];
  error?: string;
  cause?: string;
  output?: unknown;
  input: unknown;
}
