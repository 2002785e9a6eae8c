import type { Body } from '../../schemas/body.ts';
import type { Subject } from '../../schemas/report.ts';

/** Bodies that would handle or receive a report; only these can have a conflict to be kept out of (J12). */
const HANDLES = new Set<Body['kind']>(['front', 'party', 'inspection']);

/** The bodies a report is closed to because it is about them: known at intake, before anyone opens it. */
export const excludedBodies = (subject: Subject, bodies: readonly Body[]): string[] =>
  bodies.filter((body) => body.id === subject.body && HANDLES.has(body.kind)).map(({ id }) => id);
