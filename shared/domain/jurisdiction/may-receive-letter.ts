import type { Body } from '../../schemas/body.ts';

const COMPETENT: ReadonlySet<Body['kind']> = new Set(['party', 'inspection', 'agency']);

/** Whether a denunciation may be forwarded to a body: in force on the day, no body of the Front, never one of the `closed` (J12). */
export const mayReceiveLetter = (
  { id, kind, inForceFrom, inForceTo }: Body,
  closed: readonly string[],
  today: string,
): boolean =>
  COMPETENT.has(kind) &&
  inForceFrom <= today &&
  (inForceTo === undefined || today <= inForceTo) &&
  !closed.includes(id);
