import { mayDo } from '../../shared/domain/access.ts';
import { actRule, isOfficerAct, type OfficerAct } from '../../shared/domain/report/acts/acts.ts';
import type { OnDuty } from '../../shared/domain/stand-in.ts';
import type { Report } from '../../shared/schemas/report.ts';

/** The query parameter that names the act just done. */
export const DONE = 'xong';

/** The act named in an address, if it is one. */
export const actNamed = (name: string | undefined): OfficerAct | undefined =>
  name !== undefined && isOfficerAct(name) ? name : undefined;

/** The acts that a report's page offers an officer: those that are allowed now and have an effect. */
export const offeredActs = (officer: OnDuty, report: Report): OfficerAct[] =>
  mayDo(officer, report)
    .filter(isOfficerAct)
    .filter((act) => actRule(act).offeredWhen?.(report) !== false);
