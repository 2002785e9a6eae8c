import type { Level } from '../../schemas/body.ts';
import type { JurisdictionTable } from '../../schemas/rules/jurisdiction.ts';
import { committeesOfSector, leadingCommittee, type Managed } from './managing-row.ts';
import { chainOf, higherLevel, raised, receivingAt, type Raised, type Tree } from './tree-of-bodies.ts';

/** A body that receives the report, and how it was found. */
export interface Received extends Raised {
  /**
   * `own-list`: a committee's own list of posts · `sector`: a committee that leads forces or vertical bodies, if the
   * body is unnamed · `place`: the level of the place, if no committee is known to lead the body · `agency`: J13.
   */
  readonly by: 'row' | 'own-list' | 'sector' | 'place' | 'agency';
}

const by = (how: Received['by'], found: readonly Raised[]): Received[] =>
  found.map((one) => ({ ...one, by: how }));

/** The Party bodies that receive the report about a post, by the row that manages it. */
export const partyReceivers = ({ held, row, managers }: Managed, tree: Tree): Received[] => {
  if (managers.length > 0)
    return by(
      'own-list',
      managers.flatMap((manager) => raised(manager, held.place, tree)),
    );
  if (row.receiver !== 'leading-party' && row.receiver !== 'managing-body')
    return by('row', receivingAt(row.receiver, held.place, tree));
  const leading = leadingCommittee(held.body, tree);
  if (leading !== undefined) return by('row', raised(leading, held.place, tree));
  const level = higherLevel(row.sender, held.body?.level ?? row.sender);
  const ofSector =
    held.body === undefined
      ? committeesOfSector(row.row, tree).flatMap((body) => raised(body, held.place, tree))
      : [];
  return [...by('sector', ofSector), ...by('place', receivingAt(level, held.place, tree))];
};

/**
 * For a person who is not a party member: the body whose head decides; for a head or deputy the one above (Law 25/2018
 * Art. 12.1). None if the body is unknown.
 */
export const agencyReceivers = (
  { held: { line, body, place } }: Managed,
  { leads }: Pick<JurisdictionTable, 'leads'>,
  tree: Tree,
): Received[] => {
  const isHead = line !== undefined && leads.includes(line.id);
  const from = isHead ? chainOf(body, tree)[1] : body;
  return from === undefined ? [] : by('agency', raised(from, place, tree));
};

/** The level of the Front for a body of a level: a cell has the commune's. */
export const frontLevelOf = (level: Level): Level => higherLevel('commune', level);
