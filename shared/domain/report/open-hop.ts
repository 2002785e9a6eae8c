import type { Hop, Report } from '../../schemas/report.ts';
import { CaseError } from '../errors.ts';

/** The referral that is open now. @throws CaseError rule.no-referral when there is none */
export const openHop = (report: Report): Hop => {
  const hop = report.hops.at(-1);
  if (hop === undefined || hop.returnedAt !== undefined) {
    throw new CaseError('rule.no-referral', 'This report is not before a Party body.');
  }
  return hop;
};

/** The hops with the open one changed. @throws CaseError rule.no-referral when there is none */
export const withLastHop = (report: Report, change: Partial<Hop>): Hop[] => [
  ...report.hops.slice(0, -1),
  { ...openHop(report), ...change },
];
