import { CaseError, isCaseError } from '../../shared/domain/errors.ts';
import type { ActName } from '../../shared/domain/report/acts/acts.ts';
import { apply, type Deed } from '../../shared/domain/report/apply.ts';
import type { CalendarAndRules } from '../../shared/domain/report/report-clocks.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { ReportStore } from '../../shared/store/stores.ts';
import type { Log } from '../ports.ts';

type CommittingWorld = CalendarAndRules & {
  readonly stores: { readonly reports: Pick<ReportStore, 'get' | 'save'> };
  readonly log: Log;
};

/** The act to do to a report. */
interface DeedToSave<A extends ActName> extends Deed<A> {
  /** Writes the items that the changed report will name, before the report is saved; may be repeated. */
  readonly writesFirst?: (changed: Report) => Promise<void>;
}

/** A try fails if another process writes between our read and write; many failures in a row are a defect. */
const MOST_TRIES = 8;

/**
 * The only way to change a report: load → done already? → facts → apply → one conditional write → settle. `decide`
 * gets the present report and answers what to do; undefined when that is done already or no longer fits, and then only
 * the rest of an interrupted try is settled. Calling it again after any failure is harmless (P12).
 * @throws CaseError partner.after-saving when the report was saved but settling failed · conflict.stale when others
 * wrote at every try · the errors of `decide` and `apply`; nothing was saved then
 */
export const commit = async <A extends ActName>(
  found: Report,
  decide: (report: Report) => Promise<DeedToSave<A> | undefined>,
  settle: (report: Report) => Promise<Report>,
  world: CommittingWorld,
): Promise<Report> => {
  let report = found;
  for (let tries = 1; ; tries += 1) {
    const deed = await decide(report);
    if (deed === undefined) return settleSaved(report, settle, world);
    const changed = apply(report, deed, world);
    await deed.writesFirst?.(changed);
    try {
      await world.stores.reports.save(changed);
    } catch (error) {
      if (!isCaseError(error) || error.code !== 'conflict.stale' || tries === MOST_TRIES) throw error;
      report = (await world.stores.reports.get(report.id)) ?? report;
      continue;
    }
    return settleSaved(changed, settle, world);
  }
};

/** The error tells the actor the truth: the act is saved, and pressing again does the rest. */
const settleSaved = async (
  changed: Report,
  settle: (report: Report) => Promise<Report>,
  { log }: CommittingWorld,
): Promise<Report> => {
  try {
    return await settle(changed);
  } catch (error) {
    log.error('what follows an act was broken off', error, { report: changed.id });
    throw new CaseError('partner.after-saving', 'The act is saved; not everybody was told of it yet.');
  }
};
