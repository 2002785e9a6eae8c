import type { Context } from 'aws-lambda';
import type { JobEvent } from '../../functions/jobs.ts';
import type { builtFunctions } from './built-functions.ts';
import type { WebTarget } from './http-adapter.ts';
import type { Worlds } from './worlds.ts';

export interface ServedFunctions {
  /** The web functions, each with its route table. */
  readonly web: readonly WebTarget[];
  /** Answers addresses that are in no table, as the API's `$default` route does. */
  readonly otherwise: WebTarget['invoke'];
  readonly steps: (event: unknown) => Promise<unknown>;
  readonly jobs: (event: JobEvent) => Promise<unknown>;
}

/** The part of Lambda's context that middy reads. Here no time limit ends a call. */
const contextOf = (functionName: string) =>
  ({ functionName, getRemainingTimeInMillis: () => 30_000 }) as Context;

/** The web and workflow functions, each in its own world. */
export const servedFunctions = (
  bundles: Awaited<ReturnType<typeof builtFunctions>>,
  worlds: Worlds,
): ServedFunctions => {
  const citizens = bundles.public.createPublic(worlds.public);
  const officers = bundles.console.createConsole(worlds.console);
  const openSealed = bundles['open-sealed'].createOpenSealed(worlds.openSealed);
  const steps = bundles.steps.createSteps(worlds.workflow);
  const jobs = bundles.jobs.createJobs(worlds.workflow);
  const otherwise: WebTarget['invoke'] = (event) => citizens(event, contextOf('public'));
  return {
    web: [
      { routes: bundles.public.ROUTES, invoke: otherwise },
      { routes: bundles.console.ROUTES, invoke: (event) => officers(event, contextOf('console')) },
      {
        routes: bundles['open-sealed'].ROUTES,
        invoke: (event) => openSealed(event, contextOf('open-sealed')),
      },
    ],
    otherwise,
    steps: (event) => steps(event, contextOf('steps')),
    jobs: (event) => jobs(event, contextOf('jobs')),
  };
};
