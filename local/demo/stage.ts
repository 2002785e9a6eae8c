import type { WorkingCalendar } from '../../shared/domain/working-calendar.ts';
import type { MovableClock } from '../../workflows/engine/movable-clock.ts';

/** What a demo may use: the service's own addresses, and the clock. */
export interface Stage {
  readonly url: string;
  /** The header value that lets its requests in before the service is open. */
  readonly pass: string;
  readonly clock: Pick<MovableClock, 'now' | 'advanceTo'>;
  readonly calendar: WorkingCalendar;
}

/** The code of a demo reporter. It is shown once and never stored (P3). */
export interface KeptCode {
  readonly code: string;
  readonly about: string;
}

export interface Demo {
  /** When the clock must start so that the demo is over by `end`. */
  begins(end: Date, calendar: WorkingCalendar): Date;
  play(stage: Stage, end: Date): Promise<readonly KeptCode[]>;
}
