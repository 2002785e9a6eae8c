import type { Body } from '../../schemas/body.ts';
import { isInForce } from '../in-force.ts';

/** Of these there is one a commune and one a province; of agencies, organisations and residential areas there are many. */
const SINGLE: ReadonlySet<Body['kind']> = new Set(['front', 'party', 'inspection']);

/** A committee of an agency stands below the one of its level and is not that one. */
const isOfItsLevel = (body: Body, byId: ReadonlyMap<string, Body>): boolean => {
  const superior = byId.get(body.superior ?? '');
  return superior?.level !== body.level || superior.kind !== body.kind;
};

/** What must be there once at a time. Where there may be several side by side, the name tells them apart. */
export const officeOf = (body: Body, byId: ReadonlyMap<string, Body>): string => {
  const { kind, level, place = '' } = body;
  const isSingle =
    SINGLE.has(kind) && (level === 'province' || level === 'commune') && isOfItsLevel(body, byId);
  return [kind, level, place, ...(isSingle ? [] : [body.name.toLowerCase()])].join('|');
};

/**
 * By the id of a body everyone who holds its office, it among them: when a committee is replaced on a day, the bodies
 * that name the old one have the new one above them from that day on.
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

/** By the id of a body that is not in force on a day the one that holds its office then; of several the first of the list. */
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
