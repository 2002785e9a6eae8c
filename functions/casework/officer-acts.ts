import { mayDo } from '../../shared/domain/access.ts';
import { isOfficerAct, type OfficerAct } from '../../shared/domain/report/acts.ts';
import type { OnDuty } from '../../shared/domain/stand-in.ts';
import type { Report } from '../../shared/schemas/report.ts';

/** Name of the act just done, in the address that follows it. */
export const DONE = 'xong';

/** The act named in an address, if it is one. */
export const actNamed = (name: string | undefined): OfficerAct | undefined =>
  name !== undefined && isOfficerAct(name) ? name : undefined;

/** A request for the identity that nobody has granted since. */
const identityIsAsked = ({ events }: Report): boolean =>
  events.findLast(({ act }) => act === 'ask-identity' || act === 'grant-identity')?.act === 'ask-identity';

const leadsSomewhere = (act: OfficerAct, report: Report): boolean => {
  if (act === 'ask-identity') return report.enclosed.identity;
  return act !== 'grant-identity' || identityIsAsked(report);
};

/** What an officer is offered on a report's page: what is allowed now and leads somewhere. */
export const offeredActs = (officer: OnDuty, report: Report): OfficerAct[] =>
  mayDo(officer, report)
    .filter(isOfficerAct)
    .filter((act) => leadsSomewhere(act, report));
