import { json, type PageAnswer } from './page.ts';

/** The function answers; it asks no partner, so that a slow table does not take the service out of rotation. */
export const health = (): Promise<PageAnswer> => Promise.resolve(json({ status: 'ok' }));
