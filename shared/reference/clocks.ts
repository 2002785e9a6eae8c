import type { ClockRule } from '../schemas/clock.ts';
import { CLOCKS_OF_LAW } from './clocks-of-law.ts';
import { SERVICE_LEVELS } from './service-levels.ts';

/** Clocks of the law and of the service (domain facts, section 3), before a province's settings. */
export const CLOCK_RULES: readonly ClockRule[] = [...CLOCKS_OF_LAW, ...SERVICE_LEVELS];
