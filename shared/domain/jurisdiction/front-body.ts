import type { Body } from '../../schemas/body.ts';
import type { JurisdictionTable } from '../../schemas/rules/jurisdiction.ts';
import type { Subject } from '../../schemas/report.ts';
import { findReceivers } from './find-receivers.ts';
import { bodiesAt, bodyOf, chainOf, heightOfLevel, isOpen, treeOf, type Tree } from './tree-of-bodies.ts';

interface FrontLookup {
  readonly today: string;
  readonly table: JurisdictionTable;
  readonly bodies: readonly Body[];
  readonly excluded: readonly string[];
  /** The province's own Front body. */
  readonly root: string;
}

/**
 * The Front body that takes a new report: that of the place, or the province's where nobody of the commune could send it
 * (a commune head is not same-level for the commune Front), or where the report is about the province's own, whom no
 * Front below it can judge — for both the next higher one while it is about that body (J12). Undefined only when the province's own is closed to it and none is above.
 */
export const frontBodyFor = (
  subject: Subject,
  { excluded, table, bodies, root, today }: FrontLookup,
): Body | undefined => {
  const tree = treeOf(bodies, today, excluded);
  const receiversIn = (among: Tree) => findReceivers({ subject, crimeSigns: false }, { table }, among);
  const open = receiversIn(tree);
  // At a top that is closed nobody receives; the level that would send is the same.
  const receivers = open.length > 0 ? open : receiversIn(treeOf(bodies, today, []));
  const isHigher =
    receivers.length > 0 && receivers.every(({ sender }) => heightOfLevel(sender) > heightOfLevel('commune'));
  const ofProvince = bodyOf(root, tree);
  const [ofPlace] = bodiesAt('front', 'commune', subject.place, tree);
  const isAboutProvince = ofProvince !== undefined && excluded.includes(ofProvince.id);
  const first = isHigher || isAboutProvince ? ofProvince : (ofPlace ?? ofProvince);
  return [...chainOf(first, tree), ...chainOf(ofProvince, tree)].find((body) => isOpen(body, tree));
};
