import { said } from '../records/record-problem.ts';
import type { Body } from '../../schemas/body.ts';
import type { BodyProblem } from './check-superiors.ts';
import { overlap } from './in-force.ts';
import { officeOf } from './offices.ts';

/** Two bodies may not hold one office on the same day: nobody could say which of them receives a report. */
export const checkOffices = (bodies: readonly Body[], byId: ReadonlyMap<string, Body>): BodyProblem[] => {
  const held = new Map<string, Body[]>();
  return bodies.flatMap((body, row): BodyProblem[] => {
    const office = officeOf(body, byId);
    const others = held.get(office) ?? [];
    held.set(office, [...others, body]);
    const rival = others.find((other) => other.id !== body.id && overlap(other, body));
    return rival === undefined ? [] : [{ row, field: 'inForceFrom', ...said('bodies.officeTwice', rival) }];
  });
};
