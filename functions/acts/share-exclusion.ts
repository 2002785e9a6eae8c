import { CaseError } from '../../shared/domain/errors.ts';
import type { Directory } from '../../shared/domain/report/handover/reassign.ts';
import { yetToShare } from '../../shared/domain/report/handover/shared-exclusion.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { directoryNow } from '../directory-now.ts';
import { announce, type SettlingWorld } from './announce.ts';
import { commit } from './commit.ts';
import { wake } from './wake.ts';

/** A report and all reports linked to it, directly or through others; itself first. */
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
    // Only an administrator can solve this, by adding a superior body or an officer.
    const error = new CaseError('rule.no-superior', 'No Front body is left that this report is open to.');
    world.log.error('a report is closed to every Front body', error, { report: report.id });
  }
};

/**
 * Closes every report of a family to all persons and bodies that one of them is closed to, and moves each if needed:
 * to the next higher Front or another verifier (J12). Each write is independent and only adds, so it may stop
 * anywhere; settling one of them again does the rest. Answers the report in its new state.
 * @throws CaseError conflict.stale when others wrote at every try
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
