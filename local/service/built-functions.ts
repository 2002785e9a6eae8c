import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FunctionName } from '../../shared/config.ts';
import { DIST } from './fresh-build.ts';

/** The deployed bundles, each with its function that creates it in a given world. */
interface Bundles {
  readonly public: typeof import('../../functions/public.ts');
  readonly console: typeof import('../../functions/console.ts');
  readonly 'open-sealed': typeof import('../../functions/open-sealed.ts');
  readonly steps: typeof import('../../functions/steps.ts');
  readonly jobs: typeof import('../../functions/jobs.ts');
}
const MAKERS = {
  public: 'createPublic',
  console: 'createConsole',
  'open-sealed': 'createOpenSealed',
  steps: 'createSteps',
  jobs: 'createJobs',
} as const satisfies { readonly [N in FunctionName]: keyof Bundles[N] };

const isBundle = <N extends FunctionName>(name: N, loaded: unknown): loaded is Bundles[N] =>
  typeof loaded === 'object' && loaded !== null && MAKERS[name] in loaded;

const load = async <N extends FunctionName>(name: N, build: number): Promise<Bundles[N]> => {
  const file = path.join(DIST, name, 'index.mjs');
  const loaded: unknown = await import(`${pathToFileURL(file).href}?build=${String(build)}`);
  if (!isBundle(name, loaded)) throw new Error(`${file} exports no ${MAKERS[name]}.`);
  return loaded;
};

/**
 * Loads the files that are deployed.
 * @param build the number of the build, since a process never loads one module twice
 */
export const builtFunctions = async (build = 0): Promise<Bundles> => {
  const [citizens, officers, openSealed, steps, jobs] = await Promise.all([
    load('public', build),
    load('console', build),
    load('open-sealed', build),
    load('steps', build),
    load('jobs', build),
  ]);
  return { public: citizens, console: officers, 'open-sealed': openSealed, steps, jobs };
};
