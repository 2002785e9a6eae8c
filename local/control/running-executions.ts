import type { Engine, ExecutionView } from '../../workflows/engine/engine.ts';

/** An execution for the control page and tests: ids and states only. */
export interface RunningExecution {
  readonly name: string;
  readonly reportId: string;
  readonly status: ExecutionView['status'];
  /** Absent after its end. */
  readonly state?: string;
  readonly startedAt: string;
  /** When it entered its state. */
  readonly since?: string;
  /** When its wait ends by itself: the next reminder. */
  readonly wakesAt?: string;
  readonly transitions: number;
  readonly error?: string;
}

const reportOf = (input: unknown): string =>
  typeof input === 'object' && input !== null && 'reportId' in input ? String(input.reportId) : '';

const waitOf = (name: string, engine: Engine): Pick<RunningExecution, 'since' | 'wakesAt'> => {
  const scheduled = engine.history(name).findLast(({ type }) => type === 'TaskScheduled');
  if (scheduled === undefined) return {};
  const { timeoutInSeconds } = scheduled.details;
  return {
    since: scheduled.timestamp.toISOString(),
    ...(typeof timeoutInSeconds === 'number' && {
      wakesAt: new Date(scheduled.timestamp.getTime() + timeoutInSeconds * 1000).toISOString(),
    }),
  };
};

/** The executions of the engine, oldest first; ended ones too when `all`. */
export const executionsOf = (engine: Engine, all = false): RunningExecution[] =>
  engine
    .executions()
    .filter(({ status }) => all || status === 'RUNNING')
    .map(({ name, status, state, startedAt, transitions, error, input }) => ({
      name,
      reportId: reportOf(input),
      status,
      ...(state !== undefined && { state, ...waitOf(name, engine) }),
      startedAt: startedAt.toISOString(),
      transitions,
      ...(error !== undefined && { error }),
    }));
