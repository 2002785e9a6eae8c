import { actorOf, canSee, mayDo } from '../../shared/domain/access.ts';
import { CaseError, isCaseError } from '../../shared/domain/errors.ts';
import type { ActInput, ActName } from '../../shared/domain/report/acts.ts';
import { apply } from '../../shared/domain/report/apply.ts';
import { mustShare } from '../../shared/domain/report/shared-exclusion.ts';
import type { OnDuty } from '../../shared/domain/stand-in.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { goOn, mustGoOn } from '../tasks/onward.ts';
import { shareExclusion } from '../tasks/share-exclusion.ts';
import type { ActingWorld } from './acting-world.ts';
import { keepItems, tellOf } from './after-act.ts';
import { beforeSaving } from './before-saving.ts';
import { factsFor } from './act-facts.ts';
import { formMark, whenDone } from './posted-form.ts';

const missing = () => new CaseError('missing.report', 'There is no such report.');

/** The report, if it exists for this officer. @throws CaseError missing.report in both other cases, alike (P6) */
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
 * An officer's act: get → apply → put, then what follows from it, then the machine goes on. Doing it again after a
 * failure, or at the same moment, is harmless: the same form by the same officer is one act, and is told once (P12).
 * @throws CaseError missing.report · conflict.stale when someone acted meanwhile · rule.* with details.allowed · input.*
 */
export const actOn = async <A extends ActName>(
  id: string,
  act: A,
  input: ActInput<A>,
  officer: OnDuty,
  version: number,
  world: ActingWorld,
): Promise<Report> => {
  try {
    return await actOnce(id, act, input, officer, version, world);
  } catch (error) {
    // The other click of a double one may have been quicker: then there is nothing that this one would do.
    if (!isCaseError(error) || error.code !== 'conflict.stale') throw error;
    const report = await reportSeenBy(officer, id, world);
    if (whenDone(report, { act, input, version }, officer) === undefined) throw error;
    return report;
  }
};

const actOnce = async <A extends ActName>(
  id: string,
  act: A,
  input: ActInput<A>,
  officer: OnDuty,
  version: number,
  world: ActingWorld,
): Promise<Report> => {
  const report = await reportSeenBy(officer, id, world);
  const done = whenDone(report, { act, input, version }, officer);
  if (done !== undefined) {
    await keepItems(done, input, officer, world);
    await goOn(report, world);
    return shareExclusion(report, world);
  }
  const allowed = mayDo(officer, report);
  if (report.version !== version) {
    throw new CaseError('conflict.stale', 'Someone acted on this report meanwhile.', {
      allowed,
      version: report.version,
    });
  }
  const facts = await factsFor(act, input, report, officer, world);
  const changed = doOrSayWhatMay(
    () => apply(report, act, input, actorOf(officer), facts, world, { form: formMark(input) }),
    allowed,
  );
  await beforeSaving(act, { changed, input, facts, officer }, world);
  await world.stores.reports.save(changed);
  await keepItems(changed, input, officer, world);
  await tellOf(changed, act, world);
  if (mustGoOn(report, changed)) await goOn(changed, world);
  return mustShare(report, changed) ? shareExclusion(changed, world) : changed;
};

/** A refused act says what may be done instead. */
const doOrSayWhatMay = (act: () => Report, allowed: readonly string[]): Report => {
  try {
    return act();
  } catch (error) {
    if (error instanceof CaseError && error.code.startsWith('rule.')) {
      throw new CaseError(error.code, error.message, { ...error.details, allowed });
    }
    throw error;
  }
};
