import { parentPort, workerData } from 'node:worker_threads';

/** A call of the function with its time. */
export interface Call {
  readonly id: number;
  readonly event: unknown;
  readonly at: number;
}
export type Answered = { readonly id: number } & ({ readonly answer: unknown } | { readonly error: unknown });

/** Time is fixed during a call and moves between calls, because deployed functions read their machine's clock. */
const RealDate = Date;
let now = RealDate.now();
globalThis.Date = class extends RealDate {
  constructor(...parts: ConstructorParameters<typeof RealDate> | []) {
    if (parts.length === 0) super(now);
    else super(...(parts as [number]));
  }
  static override now(): number {
    return now;
  }
} as DateConstructor;

interface Bundle {
  readonly handler: (event: unknown, context: object) => Promise<unknown>;
}
const { handler } = (await import(workerData as string)) as Bundle;
const context = { awsRequestId: 'request', getRemainingTimeInMillis: () => 30_000 };

parentPort?.on('message', ({ id, event, at }: Call) => {
  now = at;
  const told = (answered: Answered): void => {
    parentPort?.postMessage(answered);
  };
  handler(event, context).then(
    (answer) => {
      told({ id, answer });
    },
    (error: unknown) => {
      told({ id, error });
    },
  );
});
