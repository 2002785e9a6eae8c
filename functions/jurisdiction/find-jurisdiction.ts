import { apply } from '../../shared/domain/report/apply.ts';
import type { StepInput, StepOutput } from '../../workflows/steps.ts';
import type { World } from '../ports.ts';
import { directoryNow } from '../directory/directory-now.ts';
import { nextRungOf } from '../tasks/onward.ts';
import { reportFor } from '../tasks/where-it-stands.ts';
import { lookUp } from './look-up.ts';

/**
 * Looks up which Party body is competent. One that this Front body itself reports to: on to approval. Several, none,
 * or a higher level's: a person chooses, with the reasons before them.
 */
export const findJurisdiction = async (
  { reportId }: StepInput<'find-jurisdiction'>,
  world: World,
): Promise<StepOutput<'find-jurisdiction'>> => {
  const report = await reportFor(reportId, world);
  // Done before, by a first try of this step or by a person who was quicker.
  if (report.status !== 'locating') return { nextRung: nextRungOf(report, world) };
  const now = world.clock.now();
  const directory = await directoryNow(world);
  const candidates = lookUp(report, directory, world);
  const level = directory.bodies.find(({ id }) => id === report.frontBody)?.level ?? 'commune';
  const located = apply(report, 'locate', {}, { kind: 'system' }, { now, candidates, level }, world);
  await world.stores.reports.save(located);
  return { nextRung: nextRungOf(located, world) };
};
