import type { Body } from '../../schemas/body.ts';
import { BODY_SENTENCES } from './body-sentences.ts';
import { checkOffices } from './check-offices.ts';
import { checkSuperiors, type BodyProblem } from './check-superiors.ts';
import { isWithin } from './in-force.ts';

/** What a list of bodies is checked against. */
export interface BodyGround {
  /** The provincial Front, at which the tree begins. */
  readonly rootBody: string;
  /** Codes of the province's communes. */
  readonly places: ReadonlySet<string>;
  /** Ids of the list of posts. */
  readonly posts: ReadonlySet<string>;
}

const checkIds = (bodies: readonly Body[]): BodyProblem[] => {
  const seen = new Set<string>();
  return bodies.flatMap(({ id }, row): BodyProblem[] => {
    if (seen.has(id)) return [{ row, field: 'id', ...BODY_SENTENCES.idTwice(id) }];
    seen.add(id);
    return [];
  });
};

const ofSpan = (body: Body, row: number): BodyProblem[] =>
  body.inForceTo === undefined || body.inForceFrom <= body.inForceTo
    ? []
    : [{ row, field: 'inForceTo', ...BODY_SENTENCES.spanReversed(body) }];

const ofPlace = ({ level, place }: Body, row: number, { places }: BodyGround): BodyProblem[] => {
  const isLocal = level === 'commune' || level === 'residential';
  if (!isLocal)
    return place === undefined ? [] : [{ row, field: 'place', ...BODY_SENTENCES.placeNotWanted() }];
  if (place === undefined) return [{ row, field: 'place', ...BODY_SENTENCES.placeMissing() }];
  return places.has(place) ? [] : [{ row, field: 'place', ...BODY_SENTENCES.placeUnknown(place) }];
};

const ofParty = (body: Body, row: number, byId: ReadonlyMap<string, Body>): BodyProblem[] => {
  if (body.party === undefined) return [];
  const party = byId.get(body.party);
  if (party === undefined) return [{ row, field: 'party', ...BODY_SENTENCES.partyUnknown(body.party) }];
  if (party.kind !== 'party') return [{ row, field: 'party', ...BODY_SENTENCES.partyUnfit(party) }];
  return isWithin(body, party) ? [] : [{ row, field: 'party', ...BODY_SENTENCES.notInForce(body, party) }];
};

const ofManaged = ({ kind, manages = [] }: Body, row: number, { posts }: BodyGround): BodyProblem[] => {
  if (manages.length > 0 && kind !== 'party')
    return [{ row, field: 'manages', ...BODY_SENTENCES.managesUnfit() }];
  return manages
    .filter((post) => !posts.has(post))
    .map((post) => ({ row, field: 'manages', ...BODY_SENTENCES.postUnknown(post) }));
};

/**
 * Everything that keeps a list of bodies from being the province's tree (domain §4), in the order of the list.
 * Empty: it may be taken over whole.
 */
export const checkBodies = (bodies: readonly Body[], ground: BodyGround): BodyProblem[] => {
  // Of two lines with one id the first counts, so that the second is one problem and not ten.
  const byId = new Map(bodies.toReversed().map((body) => [body.id, body]));
  const root = byId.get(ground.rootBody);
  const ofRoot: BodyProblem[] =
    root?.kind === 'front'
      ? []
      : [
          {
            row: Math.max(
              bodies.findIndex(({ id }) => id === ground.rootBody),
              0,
            ),
            field: root === undefined ? 'id' : 'kind',
            ...BODY_SENTENCES.rootMissing(ground.rootBody),
          },
        ];
  const ofEach = bodies.flatMap((body, row) => [
    ...ofSpan(body, row),
    ...ofPlace(body, row, ground),
    ...ofParty(body, row, byId),
    ...ofManaged(body, row, ground),
  ]);
  return [
    ...checkIds(bodies),
    ...ofRoot,
    ...ofEach,
    ...checkSuperiors(bodies, byId, ground.rootBody),
    ...checkOffices(bodies, byId),
  ].toSorted((one, other) => one.row - other.row);
};
