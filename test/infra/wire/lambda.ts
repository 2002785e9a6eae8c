import { Worker } from 'node:worker_threads';
import type { Answered, Call } from './lambda-child.ts';

export interface Lambda {
  readonly invoke: (event: unknown) => Promise<unknown>;
  stop(): Promise<void>;
}

/**
 * A bundle in its own thread with its own environment, called through its handler as by Lambda.
 * @param file address of the bundle
 * @param environment the complete environment: the thread inherits nothing
 */
export const startLambda = (
  file: string,
  environment: Readonly<Record<string, string>>,
  now: () => Date,
): Lambda => {
  const worker = new Worker(new URL('./lambda-child.ts', import.meta.url), {
    workerData: file,
    env: environment,
    // This test ignores what functions log.
    stdout: true,
    stderr: true,
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let calls = 0;
  worker.on('message', (answered: Answered) => {
    const call = waiting.get(answered.id);
    waiting.delete(answered.id);
    if ('answer' in answered) call?.resolve(answered.answer);
    else call?.reject(answered.error);
  });
  worker.on('error', (error) => {
    for (const call of waiting.values()) call.reject(error);
  });
  return {
    invoke: (event) => {
      calls += 1;
      const call: Call = { id: calls, event, at: now().getTime() };
      const answer = Promise.withResolvers<unknown>();
      waiting.set(call.id, answer);
      worker.postMessage(call);
      return answer.promise;
    },
    stop: async () => {
      await worker.terminate();
    },
  };
};
