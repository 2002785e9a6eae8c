import type { WorkingCalendar } from '../../shared/domain/working-calendar.ts';
import type { MovableClock } from '../../workflows/engine/movable-clock.ts';

/** What a demo may touch: the service's own addresses, and the clock. */
export interface Stage {
  readonly url: string;
  /** Lets its requests in before the service is open. */
  readonly pass: string;
  readonly clock: Pick<MovableClock, 'now' | 'advanceTo'>;
  readonly calendar: WorkingCalendar;
}

/** What a reporter of the demo keeps: their code. It is shown once and stored nowhere (P3). */
export interface KeptCode {
  readonly code: string;
  /** What the report is about, in a few words. */
  readonly about: string;
}

export interface Demo {
  /** When the clock must start so that the demo is over by `end`. */
  begins(end: Date, calendar: WorkingCalendar): Date;
  play(stage: Stage, end: Date): Promise<readonly KeptCode[]>;
}
