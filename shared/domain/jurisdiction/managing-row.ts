import type { Body, Sector } from '../../schemas/body.ts';
import type { JurisdictionRow, JurisdictionTable, RowId } from '../../schemas/rules/jurisdiction.ts';
import { isInForce } from '../in-force.ts';
import type { Held } from './held-posts.ts';
import { bodiesAt, chainOf, committeesAt, heightOfLevel, holderOf, type Tree } from './tree-of-bodies.ts';

/** The height at which a post is managed: cell · commune · committee attached to the province · province · centre. */
const HEIGHTS = { cell: 0, commune: 1, attached: 2, province: 3, central: 4 } as const;

const heightOfRow = ({ receiver, sender }: JurisdictionRow): number => {
  if (receiver === 'central' || receiver === 'province' || receiver === 'commune') return HEIGHTS[receiver];
  return sender === 'commune' ? HEIGHTS.cell : HEIGHTS.attached;
};

const heightOfCommittee = (body: Body, tree: Tree): number => {
  if (body.level === 'residential') return HEIGHTS.cell;
  if (body.level !== 'province') return HEIGHTS[body.level];
  return committeesAt('province', '', tree).includes(body) ? HEIGHTS.province : HEIGHTS.attached;
};

/** Whether a superior's Party body leads a body too: on its level; for forces and vertical bodies up to the province. */
const leadsToo = (above: Body, body: Body): boolean =>
  above.level === body.level || (body.sector !== undefined && above.level === 'province');

/** The Party body that leads a body: the one it names, else one that a superior names; a Party body leads itself. */
export const leadingCommittee = (body: Body | undefined, tree: Tree): Body | undefined => {
  for (const at of chainOf(body, tree)) {
    if (body === undefined || !leadsToo(at, body)) return undefined;
    const named = holderOf(at.party, tree);
    if (named?.kind === 'party') return named;
    if (at.kind === 'party') return at;
  }
  return undefined;
};

/**
 * Party bodies whose own list names the post, only the closest: the one that leads its body, else those of its
 * commune, else those of no commune. Such a list overrides every row of the table; for a force or vertical body only
 * the list of its leading committee counts.
 */
const managersOf = ({ line, body, place }: Held, tree: Tree): Body[] => {
  if (line === undefined) return [];
  const all = tree.bodies.filter(
    (one) => one.kind === 'party' && isInForce(one, tree.today) && one.manages?.includes(line.id) === true,
  );
  const leading = leadingCommittee(body, tree);
  const ranks: ((one: Body) => boolean)[] = [
    ({ id }) => id === leading?.id,
    (one) => one.place === place,
    (one) => one.place === undefined,
  ];
  // A person in a force or a vertical body is on no other committee's list (J9, J10).
  const near = body?.sector === undefined ? ranks : ranks.slice(0, 1);
  return near.map((rank) => all.filter(rank)).find((found) => found.length > 0) ?? [];
};

const ROW_OF_SECTOR = { armed: 'J9', vertical: 'J10' } as const satisfies Record<Sector, RowId>;

/** Committees that lead the forces (J9) or the vertical bodies (J10) of the directory; none for any other row. */
export const committeesOfSector = (row: RowId, tree: Tree): Body[] => [
  ...new Set(
    tree.bodies
      .filter(({ sector }) => sector !== undefined && ROW_OF_SECTOR[sector] === row)
      .filter((body) => isInForce(body, tree.today))
      .flatMap((body) => leadingCommittee(body, tree) ?? []),
  ),
];

/** If a body's Party organisation is not that of its place, its own row overrides those of lower posts (J9, J10). */
const rowOfSector = (row: JurisdictionRow, body: Body | undefined): RowId => {
  if (heightOfRow(row) > HEIGHTS.attached || body?.sector === undefined) return row.row;
  return ROW_OF_SECTOR[body.sector];
};

/** A post, and one row by which it may be managed. */
export interface Managed {
  readonly held: Held;
  readonly row: JurisdictionRow;
  /** Party bodies that manage the post by their own list. */
  readonly managers: readonly Body[];
  readonly height: number;
  /** False while the post is not known: this row is one of several. */
  readonly certain: boolean;
}

const managedAs = (held: Held, table: JurisdictionTable, tree: Tree): Managed[] => {
  const { line, body } = held;
  if (line === undefined) {
    const rows = body === undefined ? [] : (table.unknownPost[body.sector ?? body.level] ?? []);
    return rows.map((id) => {
      const row = table.rows[id];
      return { held, row, managers: [], height: heightOfRow(row), certain: false };
    });
  }
  const row = table.rows[rowOfSector(table.rows[line.row], body)];
  const managers = managersOf(held, tree);
  const height =
    managers.length > 0
      ? Math.max(...managers.map((manager) => heightOfCommittee(manager, tree)))
      : heightOfRow(row);
  return [{ held, row, managers, height, certain: true }];
};

/**
 * Of several posts the highest counts (377-QĐ/TW of October 2025): the rows of the highest known post, and the higher
 * rows that an unknown post may have.
 */
export const highestManaged = (posts: readonly Held[], table: JurisdictionTable, tree: Tree): Managed[] => {
  const all = posts.flatMap((held) => managedAs(held, table, tree));
  const known = all.filter(({ certain }) => certain);
  const highest = Math.max(-1, ...known.map(({ height }) => height));
  return all.filter(({ certain, height }) => (certain ? height === highest : height > highest));
};

/** The elected bodies of the level where a post is held: the council's standing board, the delegation (J14). */
export const electedBodies = ({ body, place }: Held, tree: Tree): Body[] =>
  bodiesAt(
    'council',
    body !== undefined && heightOfLevel(body.level) <= heightOfLevel('commune') ? 'commune' : 'province',
    place,
    tree,
  );
