import type { Body } from '../../schemas/body.ts';
import type { Candidate } from '../../schemas/report.ts';
import { findReceivers, type LocatedCase, type LookupRules } from './find-receivers.ts';
import { treeOf } from './tree-of-bodies.ts';
import { whatWouldChange } from './what-would-change.ts';

/** The days, the table and the directory that a lookup uses. */
export interface Lookup extends LookupRules {
  readonly today: string;
  readonly bodies: readonly Body[];
  /** Bodies the report is about (J12): the lookup skips them, and they never get a copy. */
  readonly excluded: readonly string[];
}

/**
 * The bodies that may be competent, likeliest first, each with its reasons (domain §4). If there are several or none,
 * an officer chooses; the system never chooses silently. The first one says what would change the answer.
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
