import * as z from 'zod/mini';
import { PlaceCode } from './primitives.ts';

/** A place that is none of the province's communes. */
export const OUTSIDE_PROVINCE = 'elsewhere';

/** Where someone lives: a commune of the province, or outside it. */
export const Residence = z.union([PlaceCode, z.literal(OUTSIDE_PROVINCE)]);
export type Residence = z.infer<typeof Residence>;
