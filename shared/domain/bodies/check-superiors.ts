import { LEVELS, type Body } from '../../schemas/body.ts';
import { said, type RecordProblem, type Said } from '../records/record-problem.ts';
import { firstDayWithout } from '../in-force.ts';

export type BodyProblem = RecordProblem<keyof Body>;

/** Which kinds may be the superior of a kind, and whether only on a higher level. */
const ABOVE: Record<Body['kind'], { readonly kinds: readonly Body['kind'][]; readonly higher?: true }> = {
  // A Front without a higher Front would keep a report about itself (J12).
  front: { kinds: ['front'], higher: true },
  // The Party committee of the People's Committee is below the provincial one, on the same level.
  party: { kinds: ['party'] },
  inspection: { kinds: ['inspection', 'party'] },
  // Since Law 97/2025 the socio-political organisations are under the Front.
  union: { kinds: ['union', 'front'] },
  agency: { kinds: ['agency', 'party', 'front'] },
  council: { kinds: ['council'] },
};

/** 0 is the highest. */
const heightOf = ({ level }: Body): number => LEVELS.indexOf(level);

const isFit = (body: Body, superior: Body): boolean => {
  const { kinds, higher } = ABOVE[body.kind];
  const steps = heightOf(body) - heightOf(superior);
  return kinds.includes(superior.kind) && (higher === true ? steps > 0 : steps >= 0);
};

/** Circles of superiors, each once, from its first body in the list back to that body. */
const circlesOf = (bodies: readonly Body[]): string[][] => {
  const superiorOf = new Map(bodies.map(({ id, superior }) => [id, superior]));
  const done = new Set<string>();
  return bodies.flatMap(({ id }) => {
    const way: string[] = [];
    let at: string | undefined = id;
    while (at !== undefined && !done.has(at) && !way.includes(at)) {
      way.push(at);
      at = superiorOf.get(at);
    }
    for (const passed of way) done.add(passed);
    return at !== undefined && way.includes(at) ? [[...way.slice(way.indexOf(at)), at]] : [];
  });
};

interface Roots {
  readonly front: string;
  readonly party: string | undefined;
}

/** A list of bodies, prepared for following its links. */
export interface LinkedBodies {
  readonly byId: ReadonlyMap<string, Body>;
  /** By the id of a body: all bodies that hold its office, in the order of time. */
  readonly holders: ReadonlyMap<string, readonly Body[]>;
  readonly today: string;
}

/** A body that is named, or its heir, has to be in force on every day from today on. */
export const saidOfDays = (body: Body, named: Body, { holders, today }: LinkedBodies): Said | undefined => {
  const day = firstDayWithout(body, holders.get(named.id) ?? [], today);
  return day === undefined ? undefined : said('bodies.notInForce', named, day);
};

const saidOfSuperior = (body: Body, linked: LinkedBodies, roots: Roots): Said | undefined => {
  if (body.superior === undefined) {
    const mayHaveNone = body.level === 'central' || body.id === roots.front || body.id === roots.party;
    return mayHaveNone ? undefined : said('bodies.superiorMissing', roots.front, roots.party);
  }
  const superior = linked.byId.get(body.superior);
  if (superior === undefined) return said('bodies.superiorUnknown', body.superior);
  if (!isFit(body, superior)) return said('bodies.superiorUnfit', body.kind, superior);
  return saidOfDays(body, superior, linked);
};

/** Each superior must exist, be of a fit kind, be in force from today on as long as its body is, and form no circle. */
export const checkSuperiors = (
  bodies: readonly Body[],
  linked: LinkedBodies,
  rootBody: string,
): BodyProblem[] => {
  const roots = { front: rootBody, party: linked.byId.get(rootBody)?.party };
  const circles = new Map(circlesOf(bodies).map((ids) => [ids[0], ids]));
  return bodies.flatMap((body, row): BodyProblem[] => {
    const circle = circles.get(body.id);
    const wrong = circle === undefined ? saidOfSuperior(body, linked, roots) : said('bodies.cycle', circle);
    return wrong === undefined ? [] : [{ row, field: 'superior', ...wrong }];
  });
};
