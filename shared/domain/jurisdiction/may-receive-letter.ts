import type { Body } from '../../schemas/body.ts';
import type { Report } from '../../schemas/report.ts';

const COMPETENT: ReadonlySet<Body['kind']> = new Set(['party', 'inspection', 'agency']);

/** Whether a denunciation may be forwarded to a body: in force on the day, no body of the Front, never an excluded one (J12). */
export const mayReceiveLetter = (
  { id, kind, inForceFrom, inForceTo }: Body,
  { excludedBodies }: Pick<Report, 'excludedBodies'>,
  today: string,
): boolean =>
  COMPETENT.has(kind) &&
  inForceFrom <= today &&
  (inForceTo === undefined || today <= inForceTo) &&
  !excludedBodies.includes(id);
