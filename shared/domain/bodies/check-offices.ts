import type { Body } from '../../schemas/body.ts';
import { BODY_SENTENCES } from './body-sentences.ts';
import type { BodyProblem } from './check-superiors.ts';
import { overlap } from './in-force.ts';

/** Of these there is one a commune and one a province; of agencies, organisations and residential areas there are many. */
const SINGLE: ReadonlySet<Body['kind']> = new Set(['front', 'party', 'inspection']);

/** A committee of an agency stands below the one of its level and is not that one. */
const isOfItsLevel = (body: Body, byId: ReadonlyMap<string, Body>): boolean => {
  const superior = byId.get(body.superior ?? '');
  return superior?.level !== body.level || superior.kind !== body.kind;
};

/** What must be there once at a time. Where there may be several side by side, the name tells them apart. */
const officeOf = (body: Body, byId: ReadonlyMap<string, Body>): string => {
  const { kind, level, place = '' } = body;
  const isSingle =
    SINGLE.has(kind) && (level === 'province' || level === 'commune') && isOfItsLevel(body, byId);
  return [kind, level, place, ...(isSingle ? [] : [body.name.toLowerCase()])].join('|');
};

/** Two bodies may not hold one office on the same day: nobody could say which of them receives a report. */
export const checkOffices = (bodies: readonly Body[], byId: ReadonlyMap<string, Body>): BodyProblem[] => {
  const held = new Map<string, Body[]>();
  return bodies.flatMap((body, row): BodyProblem[] => {
    const office = officeOf(body, byId);
    const others = held.get(office) ?? [];
    held.set(office, [...others, body]);
    const rival = others.find((other) => other.id !== body.id && overlap(other, body));
    return rival === undefined ? [] : [{ row, field: 'inForceFrom', ...BODY_SENTENCES.officeTwice(rival) }];
  });
};
