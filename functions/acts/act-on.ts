import { actorOf, canSee } from '../../shared/domain/access.ts';
import { CaseError } from '../../shared/domain/errors.ts';
import type { ActInput, ActName } from '../../shared/domain/report/acts/acts.ts';
import type { OnDuty } from '../../shared/domain/stand-in.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { factsFor } from './act-facts.ts';
import type { ActingWorld } from './acting-world.ts';
import { commit } from './commit.ts';
import { formDigest, isDone, versionFor } from './posted-form.ts';
import { settleAndWake } from './settle.ts';
import { writeFirst } from './writes-first.ts';

const missing = () => new CaseError('missing.report', 'There is no such report.');

/** The report, if it exists for this officer. @throws CaseError missing.report, the same for hidden and absent ones (P6) */
export const reportSeenBy = async (
  officer: OnDuty,
  id: string,
  { stores }: Pick<ActingWorld, 'stores'>,
): Promise<Report> => {
  const report = await stores.reports.get(id);
  if (report === undefined || !canSee(officer, report)) throw missing();
  return report;
};

/**
 * An officer's act on the version of the report that the page showed. Repeating it, after a failure or at the same
 * moment, is harmless: the same form by the same officer is one act (P12). Harmless acts of others in between do not
 * make the form stale.
 * @throws CaseError missing.report · conflict.stale when someone acted meanwhile · rule.* · input.* · partner.*
 */
export const actOn = async <A extends ActName>(
  id: string,
  { act, input, version }: { readonly act: A; readonly input: ActInput<A>; readonly version: number },
  officer: OnDuty,
  world: ActingWorld,
): Promise<Report> => {
  const found = await reportSeenBy(officer, id, world);
  return commit<A>(
    found,
    async (report) => {
      if (!canSee(officer, report)) throw missing();
      if (isDone(report, { act, input, version }, officer)) return undefined;
      if (versionFor(report, version) !== report.version)
        throw new CaseError('conflict.stale', 'Someone acted on this report meanwhile.', { report: id });
      const facts = await factsFor(act, input, report, officer, world);
      return {
        ...{ act, input, by: actorOf(officer), facts, noted: { form: formDigest(input) } },
        writesFirst: (changed) => writeFirst(act, { changed, input, facts, officer }, world),
      };
    },
    (changed) => settleAndWake(changed, world),
    world,
  );
};
