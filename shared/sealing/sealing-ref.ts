import { bytesToCrockford } from '../domain/crockford.ts';

/** A public random reference of 128 bits, for a report (at the start of its form) or for one of its items. */
export const newSealingRef = (random: (bytes: number) => Uint8Array): string => bytesToCrockford(random(16));
