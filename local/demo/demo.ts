import type { Demo } from './stage.ts';
import { mauWeek } from './mau-week.ts';

const DEMOS: ReadonlyMap<string, Demo> = new Map([['mau', mauWeek]]);

/** A province that really exists has no demo: its training reports are its own to make. */
export const demoOf = (province: string): Demo | undefined => DEMOS.get(province);
