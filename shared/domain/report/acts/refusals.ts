import type { ActErrorCode } from '../../error-codes.ts';
import type { Actor, Report } from '../../../schemas/report.ts';

/** A reason to refuse an act although status and role allow it. */
export interface Refusal {
  readonly code: ActErrorCode;
  readonly message: string;
  readonly when: (report: Report, by: Actor) => boolean;
}

const refusal = (code: Refusal['code'], message: string, when: Refusal['when']): Refusal => ({
  code,
  message,
  when,
});

export const NOT_A_LETTER = refusal(
  'rule.not-a-letter',
  'Only a signed denunciation is forwarded.',
  ({ kind }) => kind !== 'denunciation',
);
export const IS_A_LETTER = refusal(
  'rule.denunciation',
  'A signed denunciation is forwarded, not verified here.',
  ({ kind }) => kind === 'denunciation',
);
export const IS_A_PART = refusal(
  'rule.part',
  'A part is not split again.',
  ({ parent }) => parent !== undefined,
);
/** An officer who decided on the substance does not record the result (P13). */
export const HANDLED_IT = refusal(
  'rule.handled-it',
  'Whoever handled a report does not close it.',
  ({ handlers }, by) => by.kind === 'officer' && handlers.includes(by.id),
);
export const CRIME_SIGNS_KNOWN = refusal(
  'rule.crime-signs-known',
  'Signs of a crime are on record already.',
  ({ crimeSignsAt }) => crimeSignsAt !== undefined,
);
export const NO_CRIME_SIGNS = refusal(
  'rule.no-crime-signs',
  'Nothing is owed to investigators now.',
  ({ clocks }) => !clocks.some(({ rule, endedAt }) => rule === 'crime-signs' && endedAt === undefined),
);
export const ALREADY_PAUSED = refusal(
  'rule.already-paused',
  'The reporter has been asked already.',
  ({ pausedSince }) => pausedSince !== undefined,
);
export const NOT_PAUSED = refusal(
  'rule.not-paused',
  'The clocks are running already.',
  ({ pausedSince }) => pausedSince === undefined,
);
export const EXTENDED = refusal(
  'rule.clock-extended',
  'The longer time has been granted already.',
  ({ clocks }) => clocks.some(({ state, extended }) => state === 'running' && extended !== undefined),
);
