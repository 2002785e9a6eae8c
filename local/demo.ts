import type { WorkingCalendar } from '../shared/domain/working-calendar.ts';
import type { MovableClock } from './movable-clock.ts';

/** What a demo may touch: the service's own addresses, and the clock. */
export interface DemoStage {
  readonly url: string;
  readonly pass: string;
  readonly clock: Pick<MovableClock, 'now' | 'advanceTo'>;
  readonly calendar: WorkingCalendar;
}

export interface Demo {
  begins(end: Date, calendar: WorkingCalendar): Date;
  play(stage: DemoStage): Promise<void>;
}

export const demoOf = (_code: string): Demo | undefined => undefined;
