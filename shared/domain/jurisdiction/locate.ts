import type { Body } from '../../schemas/body.ts';
import type { Candidate } from '../../schemas/report.ts';
import { findReceivers, type LocatedCase, type LookupRules } from './find-receivers.ts';
import { treeOf } from './tree-of-bodies.ts';
import { whatWouldChange } from './what-would-change.ts';

/** The days, the table and the directory that a lookup stands on. */
export interface Lookup extends LookupRules {
  readonly today: string;
  readonly bodies: readonly Body[];
  /** Bodies the report is about (J12): passed over, and never given a copy. */
  readonly excluded: readonly string[];
}

/**
 * The bodies that may be competent, likeliest first, each with its reasons (domain §4). One: the way is clear.
 * Several or none: a person chooses; nothing is chosen silently. What would change the answer stands at the first.
 */
export const locate = (about: LocatedCase, lookup: Lookup): Candidate[] => {
  const tree = treeOf(lookup.bodies, lookup.today, lookup.excluded);
  const receivers = findReceivers(about, lookup, tree);
  const wouldChange = whatWouldChange(about, receivers, lookup, tree);
  return receivers.map(({ body, row, mark, sender, reasons, copies }, at) => ({
    body: body.id,
    row: row.row,
    sender,
    mark,
    reasons: [...reasons],
    ...(copies.length > 0 && { copies: copies.map(({ id }) => id) }),
    ...(at === 0 && wouldChange.length > 0 && { wouldChange }),
  }));
};
