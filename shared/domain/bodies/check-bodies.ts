import { said } from '../records/record-problem.ts';
import type { Body } from '../../schemas/body.ts';
import { checkSuperiors, saidOfDays, type BodyProblem, type LinkedBodies } from './check-superiors.ts';
import { isInForce, overlap } from '../in-force.ts';
import { holdersById, officeOf } from './offices.ts';

/** Two bodies may not hold one office on the same day, since it would be unclear which one receives a report. */
const checkOffices = (bodies: readonly Body[], byId: ReadonlyMap<string, Body>): BodyProblem[] => {
  const held = new Map<string, Body[]>();
  return bodies.flatMap((body, row): BodyProblem[] => {
    const office = officeOf(body, byId);
    const others = held.get(office) ?? [];
    held.set(office, [...others, body]);
    const rival = others.find((other) => other.id !== body.id && overlap(other, body));
    return rival === undefined ? [] : [{ row, field: 'inForceFrom', ...said('bodies.officeTwice', rival) }];
  });
};

/** The facts that a list of bodies must agree with. */
export interface BodyFacts {
  /** The provincial Front, the root of the tree. */
  readonly rootBody: string;
  /** Codes of the province's communes. */
  readonly places: ReadonlySet<string>;
  /** Ids of the list of posts. */
  readonly posts: ReadonlySet<string>;
  /** From this day on every body that is named must be in force; earlier superiors are history. */
  readonly today: string;
}

const checkIds = (bodies: readonly Body[]): BodyProblem[] => {
  const seen = new Set<string>();
  return bodies.flatMap(({ id }, row): BodyProblem[] => {
    if (seen.has(id)) return [{ row, field: 'id', ...said('bodies.idTwice', id) }];
    seen.add(id);
    return [];
  });
};

const ofSpan = (body: Body, row: number): BodyProblem[] =>
  body.inForceTo === undefined || body.inForceFrom <= body.inForceTo
    ? []
    : [{ row, field: 'inForceTo', ...said('bodies.spanReversed', body) }];

const ofPlace = ({ level, place }: Body, row: number, { places }: BodyFacts): BodyProblem[] => {
  const isLocal = level === 'commune' || level === 'residential';
  if (!isLocal) return place === undefined ? [] : [{ row, field: 'place', ...said('bodies.placeNotWanted') }];
  if (place === undefined) return [{ row, field: 'place', ...said('bodies.placeMissing') }];
  return places.has(place) ? [] : [{ row, field: 'place', ...said('bodies.placeUnknown', place) }];
};

const ofParty = (body: Body, row: number, linked: LinkedBodies): BodyProblem[] => {
  if (body.party === undefined) return [];
  const party = linked.byId.get(body.party);
  if (party === undefined) return [{ row, field: 'party', ...said('bodies.partyUnknown', body.party) }];
  if (party.kind !== 'party') return [{ row, field: 'party', ...said('bodies.partyUnfit', party) }];
  const wrong = saidOfDays(body, party, linked);
  return wrong === undefined ? [] : [{ row, field: 'party', ...wrong }];
};

/** The provincial Front is the root of the tree: without it no body would receive a report. */
const ofRoot = (
  bodies: readonly Body[],
  root: Body | undefined,
  { rootBody, today }: BodyFacts,
): BodyProblem[] => {
  if (root?.kind === 'front' && isInForce(root, today)) return [];
  const row = Math.max(
    bodies.findIndex(({ id }) => id === rootBody),
    0,
  );
  const field = root === undefined ? 'id' : root.kind === 'front' ? 'inForceTo' : 'kind';
  return [{ row, field, ...said('bodies.rootMissing', rootBody, today) }];
};

const ofManaged = ({ kind, manages = [] }: Body, row: number, { posts }: BodyFacts): BodyProblem[] => {
  if (manages.length > 0 && kind !== 'party')
    return [{ row, field: 'manages', ...said('bodies.managesUnfit') }];
  return manages
    .filter((post) => !posts.has(post))
    .map((post) => ({ row, field: 'manages', ...said('bodies.postUnknown', post) }));
};

/**
 * Every problem of a list of bodies as the province's tree (domain §4), in the order of the list. If there is none,
 * the whole list may be imported.
 */
export const checkBodies = (bodies: readonly Body[], facts: BodyFacts): BodyProblem[] => {
  // Of two lines with one id the first counts, so that the second causes one problem and not ten.
  const byId = new Map(bodies.toReversed().map((body) => [body.id, body]));
  const linked = { byId, holders: holdersById(bodies, byId), today: facts.today };
  const ofEach = bodies.flatMap((body, row) => [
    ...ofSpan(body, row),
    ...ofPlace(body, row, facts),
    ...ofParty(body, row, linked),
    ...ofManaged(body, row, facts),
  ]);
  return [
    ...checkIds(bodies),
    ...ofRoot(bodies, byId.get(facts.rootBody), facts),
    ...ofEach,
    ...checkSuperiors(bodies, linked, facts.rootBody),
    ...checkOffices(bodies, byId),
  ].toSorted((one, other) => one.row - other.row);
};
