import type { StepInput, StepOutput } from '../../workflows/steps.ts';
import { commit } from '../acts/commit.ts';
import { lookUp } from '../acts/look-up.ts';
import { settle } from '../acts/settle.ts';
import { nextRungOf } from '../acts/wake.ts';
import { directoryNow } from '../directory-now.ts';
import type { WorkflowWorld } from '../ports.ts';
import { reportFor } from './where-it-stands.ts';

/**
 * Looks up which Party body is competent. If it is the one that this Front body reports to, the report goes to
 * approval. If there are several, none, or one of a higher level, an officer chooses, with the reasons shown.
 */
export const findJurisdiction = async (
  { reportId }: StepInput<'find-jurisdiction'>,
  world: WorkflowWorld,
): Promise<StepOutput<'find-jurisdiction'>> => {
  const located = await commit(
    await reportFor(reportId, world),
    async (report) => {
      // A first try of this step or an officer was faster.
      if (report.status !== 'locating') return undefined;
      const directory = await directoryNow(world);
      const candidates = lookUp(report, directory, world);
      const level = directory.bodies.find(({ id }) => id === report.frontBody)?.level ?? 'commune';
      const facts = { now: world.clock.now(), candidates, level };
      return { act: 'locate', input: {}, by: { kind: 'system' }, facts };
    },
    (report) => settle(report, world),
    world,
  );
  return { nextRung: nextRungOf(located, world) };
};
