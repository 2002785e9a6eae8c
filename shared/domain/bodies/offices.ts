import type { Body } from '../../schemas/body.ts';
import { isInForce } from '../in-force.ts';

/** A commune or province has one body of each of these kinds, but many agencies, organisations and residential areas. */
const SINGLE: ReadonlySet<Body['kind']> = new Set(['front', 'party', 'inspection']);

/** A committee of an agency is below the committee of its level and is not that committee. */
const isOfItsLevel = (body: Body, byId: ReadonlyMap<string, Body>): boolean => {
  const superior = byId.get(body.superior ?? '');
  return superior?.level !== body.level || superior.kind !== body.kind;
};

/** The office that only one body may hold at a time. Where several bodies may exist, the name is part of the office. */
export const officeOf = (body: Body, byId: ReadonlyMap<string, Body>): string => {
  const { kind, level, place = '' } = body;
  const isSingle =
    SINGLE.has(kind) && (level === 'province' || level === 'commune') && isOfItsLevel(body, byId);
  return [kind, level, place, ...(isSingle ? [] : [body.name.toLowerCase()])].join('|');
};

/**
 * By the id of a body: all bodies that hold its office, itself included. When a committee is replaced on a day, the
 * new one is from that day on the superior of the bodies that name the old one.
 */
export const holdersById = (
  bodies: readonly Body[],
  byId: ReadonlyMap<string, Body>,
): ReadonlyMap<string, readonly Body[]> => {
  const holders = new Map<string, Body[]>();
  for (const body of bodies) {
    const office = officeOf(body, byId);
    const held = holders.get(office);
    if (held === undefined) holders.set(office, [body]);
    else held.push(body);
  }
  return new Map(bodies.map((body) => [body.id, holders.get(officeOf(body, byId)) ?? []]));
};

/** For each body that is not in force on a day: the one that holds its office then; of several the first of the list. */
export const heirsOn = (bodies: readonly Body[], day: string): ReadonlyMap<string, Body> => {
  const gone = bodies.filter((body) => !isInForce(body, day));
  if (gone.length === 0) return new Map();
  const holders = holdersById(bodies, new Map(bodies.map((body) => [body.id, body])));
  return new Map(
    gone.flatMap(({ id }) => {
      const heir = holders.get(id)?.find((body) => isInForce(body, day));
      return heir === undefined ? [] : [[id, heir] as const];
    }),
  );
};
