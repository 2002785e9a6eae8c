import type { Report } from '../../../schemas/report.ts';
import { closedTo, union, type Directory } from './reassign.ts';

/** What linked reports have in common: to whom they are closed, and that they name each other. */
export type Shared = Pick<Report, 'excludedBodies' | 'excludedOfficers' | 'linked'>;

const includesAll = (list: readonly string[], others: readonly string[]): boolean =>
  others.every((one) => list.includes(one));

/**
 * What a report has yet to take over from its family: the reports it was merged with, its whole, its parts. They hold the
 * same matter, and the whole holds what was sent about every part; so whoever is shut out of one is shut out of all (J12).
 * Undefined when it has all of it; nothing is ever taken away.
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
