import { json, type PageFunction } from './page.ts';
import type { PublicWorld } from './ports.ts';

/** The function answers; it asks no partner, so that a slow table does not take the service out of rotation. */
export const health: PageFunction<PublicWorld> = (_request, { settings }) =>
  Promise.resolve(json({ status: 'ok', province: settings.code }));
