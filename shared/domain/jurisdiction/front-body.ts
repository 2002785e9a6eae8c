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
 * The Front body that takes a new report: that of the place; or the province's if no commune Front could send it (a
 * commune head is not same-level for the commune Front), or if it is about the province's Front. The next higher Front
 * replaces one that it is about (J12). Undefined only when the province's Front is excluded and none is above it.
 */
export const frontBodyFor = (
  subject: Subject,
  { excluded, table, bodies, root, today }: FrontLookup,
): Body | undefined => {
  const tree = treeOf(bodies, today, excluded);
  const receiversIn = (among: Tree) => findReceivers({ subject, crimeSigns: false }, { table }, among);
  const open = receiversIn(tree);
  // If the top body is excluded, no body receives; the level that would send stays the same.
  const receivers = open.length > 0 ? open : receiversIn(treeOf(bodies, today, []));
  const isHigher =
    receivers.length > 0 && receivers.every(({ sender }) => heightOfLevel(sender) > heightOfLevel('commune'));
  const ofProvince = bodyOf(root, tree);
  const [ofPlace] = bodiesAt('front', 'commune', subject.place, tree);
  const isAboutProvince = ofProvince !== undefined && excluded.includes(ofProvince.id);
  const first = isHigher || isAboutProvince ? ofProvince : (ofPlace ?? ofProvince);
  return [...chainOf(first, tree), ...chainOf(ofProvince, tree)].find((body) => isOpen(body, tree));
};
