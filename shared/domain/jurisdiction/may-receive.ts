import type { Body } from '../../schemas/body.ts';
import type { Report } from '../../schemas/report.ts';
import { isInForce } from '../in-force.ts';

/**
 * Whether an officer may choose a body to receive the Front's report: a Party body, or one that the lookup found (a
 * managing agency, J13); never one of the `closed` (J12).
 */
export const mayReceiveReport = (
  { id, kind }: Body,
  { candidates }: Pick<Report, 'candidates'>,
  closed: readonly string[],
): boolean =>
  (kind === 'party' || kind === 'inspection' || candidates.some(({ body }) => body === id)) &&
  !closed.includes(id);

const COMPETENT: ReadonlySet<Body['kind']> = new Set(['party', 'inspection', 'agency']);

/** Whether a denunciation may be forwarded to a body: in force on the day, no body of the Front, never one of the `closed` (J12). */
export const mayReceiveLetter = (body: Body, closed: readonly string[], today: string): boolean =>
  COMPETENT.has(body.kind) && isInForce(body, today) && !closed.includes(body.id);
