import { CaseError, isCaseError } from '../../shared/domain/errors.ts';
import { apply } from '../../shared/domain/report/apply.ts';
import type { Directory } from '../../shared/domain/report/pass-on.ts';
import { yetToShare, type Shared } from '../../shared/domain/report/shared-exclusion.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { directoryNow } from '../directory/directory-now.ts';
import type { World } from '../ports.ts';
import { goOn, mustGoOn } from './onward.ts';
import type { TellingWorld } from './deliver.ts';
import { tellEndOutside } from './tell.ts';

type SharingWorld = TellingWorld & Pick<World, 'calendar' | 'rules' | 'executions'>;

/** Someone else's write in between is no reason to leave a report open to whoever it is about. */
const TRIES = 8;

/** A report with all that are linked to it, directly or over others; itself first. */
const familyOf = async (id: string, { stores }: SharingWorld): Promise<Report[]> => {
  const asked = new Set<string>();
  const family: Report[] = [];
  for (let ids = [id]; ids.length > 0;) {
    for (const one of ids) asked.add(one);
    const found = await Promise.all(ids.map((one) => stores.reports.get(one)));
    const known = found.filter((one) => one !== undefined);
    family.push(...known);
    ids = [...new Set(known.flatMap(({ linked }) => linked))].filter((one) => !asked.has(one));
  }
  return family;
};

const takeOver = async (
  report: Report,
  shared: Shared,
  directory: Directory,
  world: SharingWorld,
): Promise<void> => {
  const facts = { now: world.clock.now(), directory, shared };
  const changed = apply(report, 'share-exclusion', {}, { kind: 'system' }, facts, world);
  await world.stores.reports.save(changed);
  await tellEndOutside(changed, world);
  if (mustGoOn(report, changed)) await goOn(changed, world);
  if (changed.excludedBodies.includes(changed.frontBody)) {
    // Only an administrator can help: with a body above it, or an officer there.
    const error = new CaseError('rule.no-superior', 'No Front body is left that this report is open to.');
    world.log.error('a report is closed to every Front body', error, { report: report.id });
  }
};

/**
 * Closes every report of a family to whomever one of them is closed to, and lets each go on as it then must: to the next
 * higher Front, to another verifier (domain §4, J12). Each write stands alone and only adds, so it may break off anywhere;
 * the next act, rung or job that calls it again finds what is left to do.
 * @throws CaseError conflict.stale when others kept writing
 */
export const shareExclusion = async (report: Report, world: SharingWorld): Promise<Report> => {
  if (report.linked.length === 0) return report;
  const directory = await directoryNow(world);
  for (let tries = 1; ;) {
    const family = await familyOf(report.id, world);
    const behind = family.flatMap((one) => {
      const shared = yetToShare(one, family, directory);
      return shared === undefined ? [] : [{ one, shared }];
    });
    if (behind.length === 0) return family[0] ?? report;
    try {
      for (const { one, shared } of behind) await takeOver(one, shared, directory, world);
    } catch (error) {
      if (!isCaseError(error) || error.code !== 'conflict.stale' || tries === TRIES) throw error;
      tries += 1;
    }
  }
};
