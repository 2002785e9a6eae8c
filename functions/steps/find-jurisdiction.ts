import type { StepInput, StepOutput } from '../../workflows/steps.ts';
import { commit } from '../acts/commit.ts';
import { lookUp } from '../acts/look-up.ts';
import { settle } from '../acts/settle.ts';
import { nextRungOf } from '../acts/wake.ts';
import { directoryNow } from '../directory-now.ts';
import type { WorkflowWorld } from '../ports.ts';
import { reportFor } from './where-it-stands.ts';

/**
 * Looks up which Party body is competent. One that this Front body itself reports to: on to approval. Several, none,
 * or a higher level's: a person chooses, with the reasons before them.
 */
export const findJurisdiction = async (
  { reportId }: StepInput<'find-jurisdiction'>,
  world: WorkflowWorld,
): Promise<StepOutput<'find-jurisdiction'>> => {
  const located = await commit(
    await reportFor(reportId, world),
    async (report) => {
      // Done before, by a first try of this step or by a person who was quicker.
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
