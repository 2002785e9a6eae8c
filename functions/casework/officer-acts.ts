import { mayDo } from '../../shared/domain/access.ts';
import { actRule, isOfficerAct, type OfficerAct } from '../../shared/domain/report/acts/acts.ts';
import type { OnDuty } from '../../shared/domain/stand-in.ts';
import type { Report } from '../../shared/schemas/report.ts';

/** Name of the act just done, in the address that follows it. */
export const DONE = 'xong';

/** The act named in an address, if it is one. */
export const actNamed = (name: string | undefined): OfficerAct | undefined =>
  name !== undefined && isOfficerAct(name) ? name : undefined;

/** What an officer is offered on a report's page: what is allowed now and leads somewhere. */
export const offeredActs = (officer: OnDuty, report: Report): OfficerAct[] =>
  mayDo(officer, report)
    .filter(isOfficerAct)
    .filter((act) => actRule(act).offeredWhen?.(report) !== false);
