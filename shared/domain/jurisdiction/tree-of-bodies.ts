import type { Body, Level } from '../../schemas/body.ts';
import { isInForce } from '../in-force.ts';
import { heirsOn } from '../bodies/offices.ts';

/** Lowest first; a case only ever goes up (J12). */
const UPWARDS: readonly Level[] = ['residential', 'commune', 'province', 'central'];

export const heightOfLevel = (level: Level): number => UPWARDS.indexOf(level);
/** A level and those above it, lowest first. */
export const levelsFrom = (level: Level): readonly Level[] => UPWARDS.slice(heightOfLevel(level));
export const higherLevel = (one: Level, other: Level): Level =>
  heightOfLevel(one) >= heightOfLevel(other) ? one : other;

/** The bodies on a day for one report. Links may lead nowhere, downwards or in circles, but every walk ends. */
export interface Tree {
  readonly bodies: readonly Body[];
  readonly today: string;
  readonly excluded: readonly string[];
  /** By the id of a body that is not in force: the one that holds its office today. */
  readonly heirs: ReadonlyMap<string, Body>;
}

/** Bodies are sorted by id, so that the directory's order has no effect. The heir of an excluded body is excluded too. */
export const treeOf = (bodies: readonly Body[], today: string, excluded: readonly string[]): Tree => {
  const inOrder = bodies.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const heirs = heirsOn(inOrder, today);
  const heirsOfExcluded = excluded.flatMap((id) => heirs.get(id)?.id ?? []);
  return { bodies: inOrder, today, excluded: [...excluded, ...heirsOfExcluded], heirs };
};

/** Whether the lookup may answer a body: it is in force today, and the report is not about it (J12). */
export const isOpen = (body: Body, { today, excluded }: Tree): boolean =>
  isInForce(body, today) && !excluded.includes(body.id);

/** Finds bodies that are no longer in force too: a post held there still says who managed it. */
export const bodyOf = (id: string | undefined, { bodies }: Tree): Body | undefined =>
  id === undefined ? undefined : bodies.find((body) => body.id === id);

/** The body that a link leads to today: the named one, or its heir. */
export const holderOf = (id: string | undefined, tree: Tree): Body | undefined =>
  id === undefined ? undefined : (tree.heirs.get(id) ?? bodyOf(id, tree));

/** A case goes from Front to Front and from committee to committee; other bodies may have superiors of another kind. */
const mayStandAbove = (body: Body, superior: Body): boolean =>
  heightOfLevel(superior.level) >= heightOfLevel(body.level) &&
  (superior.kind === body.kind || (body.kind !== 'party' && body.kind !== 'front'));

/** The body and those above it, nearest first, each once. A link to a lower level is a mistake and is not followed. */
export const chainOf = (body: Body | undefined, tree: Tree): Body[] => {
  const chain: Body[] = [];
  for (let at = holderOf(body?.id, tree); at !== undefined && !chain.includes(at);) {
    chain.push(at);
    const superior = holderOf(at.superior, tree);
    at = superior !== undefined && mayStandAbove(at, superior) ? superior : undefined;
  }
  return chain;
};

/** The next higher body, in force and not one that the report is about (J12); undefined above the top. */
export const higherOpen = (
  from: string,
  bodies: readonly Body[],
  excluded: readonly string[],
  today: string,
): Body | undefined => {
  const tree = treeOf(bodies, today, excluded);
  const [, ...above] = chainOf(bodyOf(from, tree), tree);
  return above.find((body) => isOpen(body, tree));
};

/** Bodies of a kind at a level (and, below the province, of a place) that are in force, excluded or not. */
export const bodiesAt = (kind: Body['kind'], level: Level, place: string, tree: Tree): Body[] =>
  tree.bodies.filter(
    (body) =>
      body.kind === kind &&
      body.level === level &&
      (heightOfLevel(level) > heightOfLevel('commune') || body.place === place) &&
      isInForce(body, tree.today),
  );

/**
 * The Party committee of the same level as the Front of a level and place (domain §4): the one that the Front names,
 * else the one with no other of that level above it. Several if the directory leaves that open.
 */
export const committeesAt = (level: Level, place: string, tree: Tree): Body[] => {
  const all = bodiesAt('party', level, place, tree);
  const fronts = bodiesAt('front', level, place, tree);
  const named = all.filter(({ id }) => fronts.some(({ party }) => holderOf(party, tree)?.id === id));
  if (named.length > 0) return named;
  const top = all.filter(({ superior }) => !all.some(({ id }) => id === superior));
  return top.length > 0 ? top : all;
};

export interface Raised {
  readonly body: Body;
  /** Bodies it replaces, because the report is about them (J12). */
  readonly passedOver: readonly Body[];
  /** The ordinary receiver was not in force, or there was none. */
  readonly missing: boolean;
}

/** The Party committees that may receive the report on the next level that has one; none above the top. */
const fromLevelAbove = (level: Level, place: string, tree: Tree): Body[] => {
  for (const above of levelsFrom(level).slice(1)) {
    const open = committeesAt(above, place, tree).filter((body) => isOpen(body, tree));
    if (open.length > 0) return open;
  }
  return [];
};

/** The bodies that receive for a body: itself, or the next higher one that is in force and not excluded (J12). */
export const raised = (body: Body, place: string, tree: Tree): Raised[] => {
  const chain = chainOf(body, tree);
  const at = chain.findIndex((one) => isOpen(one, tree));
  const below = at === -1 ? chain : chain.slice(0, at);
  const passedOver = below.filter(({ id }) => tree.excluded.includes(id));
  const missing = below.some((one) => !isInForce(one, tree.today));
  const found = chain[at];
  if (found !== undefined) return [{ body: found, passedOver, missing }];
  if (body.kind !== 'party') return [];
  const level = chain.reduce((highest, one) => higherLevel(highest, one.level), body.level);
  return fromLevelAbove(level, place, tree).map((above) => ({ body: above, passedOver, missing }));
};

/** The committees of a level and place, each raised if it may not receive; if there is none, those of the next level. */
export const receivingAt = (level: Level, place: string, tree: Tree): Raised[] => {
  const ordinary = committeesAt(level, place, tree);
  if (ordinary.length > 0) return ordinary.flatMap((body) => raised(body, place, tree));
  return fromLevelAbove(level, place, tree).map((body) => ({ body, passedOver: [], missing: true }));
};
