import * as z from 'zod/mini';
import type { ErrorCode } from '../shared/domain/errors.ts';
import { Status } from '../shared/schemas/status.ts';
import { WAIT_NAMES } from '../shared/schemas/waits.ts';
import { ReportId } from '../shared/schemas/primitives.ts';

const reportOnly = z.object({ reportId: ReportId });
const waiting = z.object({
  reportId: ReportId,
  wait: z.enum(WAIT_NAMES),
  token: z.string(),
  /** Name of the waiting execution, so that the reconcile job can check whether it still runs. */
  execution: z.string(),
});

/** Seconds to the earliest unsent rung of the report's clocks; the timeout of the next wait. */
const nextRung = z.number().check(z.int(), z.minimum(1), z.maximum(99_999_999));

/** The output of a person's decision or a step for the machine: only the next time to wake. */
const Onward = z.object({ nextRung });
type Onward = z.infer<typeof Onward>;

/** A report's status, for the one Choice that can lead to every wait. */
const Standing = z.object({ nextRung, status: Status });

/**
 * The contract of each workflow step, for handlers, machine, engine and tests. A step that waits is invoked with a
 * task token, and the answer to the token is its output. Steps exchange only ids, codes and seconds: never text,
 * names, evidence or a tracking code.
 */
export const STEPS = {
  'where-it-stands': { input: reportOnly, output: Standing, waits: false },
  'ask-officer': { input: waiting, output: Onward, waits: true },
  'find-jurisdiction': { input: reportOnly, output: Onward, waits: false },
  'refer-report': { input: waiting, output: Onward, waits: true },
  'send-reminder': { input: reportOnly, output: Standing, waits: false },
  'end-contest-window': { input: reportOnly, output: Standing, waits: false },
} as const;

export type StepName = keyof typeof STEPS;
export type StepInput<S extends StepName> = z.infer<(typeof STEPS)[S]['input']>;
export type StepOutput<S extends StepName> = z.infer<(typeof STEPS)[S]['output']>;

/** The payload of the steps function. */
export const StepEvent = z.object({
  step: z.enum(Object.keys(STEPS) as [StepName, ...StepName[]]),
  input: z.unknown(),
});

/** The answer of a waiting step whose report has moved to another status: the machine asks for the status again. */
export const ELSEWHERE = 'rule.elsewhere' satisfies ErrorCode;

/** The placeholder for the steps function in the machine; infra replaces it with the function's ARN. */
export const STEPS_FUNCTION = 'StepsFunction';
