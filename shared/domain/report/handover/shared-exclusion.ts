import type { Report } from '../../../schemas/report.ts';
import { closedTo, union, type Directory } from './reassign.ts';

/** What linked reports share: to whom they are closed, and the links to each other. */
export type Shared = Pick<Report, 'excludedBodies' | 'excludedOfficers' | 'linked'>;

const includesAll = (list: readonly string[], others: readonly string[]): boolean =>
  others.every((one) => list.includes(one));

/**
 * What a report still has to take over from its family: the reports it was merged with, its whole, its parts. They
 * concern the same matter, and the whole holds what was sent about every part, so a person shut out of one is shut out
 * of all (J12). Undefined when nothing is missing; nothing is ever removed.
 */
export const yetToShare = (
  report: Report,
  family: readonly Report[],
  directory: Directory,
): Shared | undefined => {
  const closings = family.map((one) => closedTo(one, one, directory));
  const shared: Shared = {
    excludedBodies: closings.reduce((all, one) => union(all, one.excludedBodies), report.excludedBodies),
    excludedOfficers: closings.reduce(
      (all, one) => union(all, one.excludedOfficers),
      report.excludedOfficers,
    ),
    linked: union(
      report.linked,
      family.filter(({ id, linked }) => id !== report.id && linked.includes(report.id)).map(({ id }) => id),
    ),
  };
  const hasAll =
    includesAll(report.excludedBodies, shared.excludedBodies) &&
    includesAll(report.excludedOfficers, shared.excludedOfficers) &&
    includesAll(report.linked, shared.linked);
  return hasAll ? undefined : shared;
};
