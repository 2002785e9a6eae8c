import * as z from 'zod/mini';
import { PlaceCode } from './primitives.ts';

/** A place outside the province's communes. */
export const OUTSIDE_PROVINCE = 'elsewhere';

/** Where a person lives: in a commune of the province, or outside it. */
export const Residence = z.union([PlaceCode, z.literal(OUTSIDE_PROVINCE)]);
export type Residence = z.infer<typeof Residence>;
