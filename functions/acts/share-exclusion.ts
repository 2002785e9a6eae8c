import { CaseError } from '../../shared/domain/errors.ts';
import type { Directory } from '../../shared/domain/report/handover/reassign.ts';
import { yetToShare } from '../../shared/domain/report/handover/shared-exclusion.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { directoryNow } from '../directory-now.ts';
import { announce, type SettlingWorld } from './announce.ts';
import { commit } from './commit.ts';
import { wake } from './wake.ts';

/** A report with all that are linked to it, directly or over others; itself first. */
const familyOf = async (id: string, { stores }: SettlingWorld): Promise<Report[]> => {
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
  family: readonly Report[],
  directory: Directory,
  world: SettlingWorld,
): Promise<void> => {
  const changed = await commit(
    report,
    (found) => {
      const shared = yetToShare(found, family, directory);
      const facts = { now: world.clock.now(), directory, ...(shared !== undefined && { shared }) };
      return Promise.resolve(shared && { act: 'share-exclusion', input: {}, by: { kind: 'system' }, facts });
    },
    async (one) => wake(await announce(one, world), world),
    world,
  );
  if (changed.excludedBodies.includes(changed.frontBody)) {
    // Only an administrator can help: with a body above it, or an officer there.
    const error = new CaseError('rule.no-superior', 'No Front body is left that this report is open to.');
    world.log.error('a report is closed to every Front body', error, { report: report.id });
  }
};

/**
 * Closes every report of a family to whomever one of them is closed to, and lets each go on as it then must: to the next
 * higher Front, to another verifier (J12). Each write stands alone and only adds, so it may break off anywhere; whoever
 * settles one of them again finds what is left to do. Answers the report as it is then.
 * @throws CaseError conflict.stale when others kept writing
 */
export const shareExclusion = async (report: Report, world: SettlingWorld): Promise<Report> => {
  if (report.linked.length === 0) return report;
  const directory = await directoryNow(world);
  for (;;) {
    const family = await familyOf(report.id, world);
    const behind = family.filter((one) => yetToShare(one, family, directory) !== undefined);
    if (behind.length === 0) return family[0] ?? report;
    for (const one of behind) await takeOver(one, family, directory, world);
  }
};
