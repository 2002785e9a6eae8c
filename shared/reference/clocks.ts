import { CLOCK_IDS, type ClockRule } from '../schemas/rules/clock.ts';
import type { ClockRows } from './clock-laws.ts';
import { CLOCKS_OF_LAW } from './clocks-of-law.ts';
import { SERVICE_LEVELS } from './service-levels.ts';

/** Every clock must have a row here, or this does not compile. */
const ROWS: Readonly<Required<ClockRows>> = { ...CLOCKS_OF_LAW, ...SERVICE_LEVELS };

/** Clocks of the law and of the service (domain §3), before a province's settings. */
export const CLOCK_RULES: readonly ClockRule[] = CLOCK_IDS.flatMap((id) =>
  [ROWS[id]].flat().map((row) => ({ id, ...row })),
);
