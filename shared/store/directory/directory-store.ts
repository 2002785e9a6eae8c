import * as z from 'zod/mini';
import { Body } from '../../schemas/body.ts';
import { Officer } from '../../schemas/officer.ts';
import { createKeptList } from './kept-list.ts';
import type { RecordsTable } from '../records-table.ts';
import { remembered } from '../remembered.ts';
import type { DirectoryStore, PublicStores } from '../stores.ts';
import { BODIES, OFFICERS } from '../table.ts';

const Bodies = z.array(Body);
const Officers = z.array(Officer);

/** A citizens' page may show a body as it was a minute ago; a read per request would be most of a form's reads. */
const REMEMBERED_MS = 60_000;

const bodiesOf = (table: RecordsTable) => createKeptList(table, BODIES, (value) => Bodies.parse(value));

const publishedBy = (bodies: ReturnType<typeof bodiesOf>, now: () => Date): PublicStores['directory'] => ({
  publishedBodies: remembered(async () => [...(await bodies.read()).values()], { forMs: REMEMBERED_MS, now }),
});

/** The bodies for the citizens' function, which may not read officers. */
export const createPublicDirectory = (table: RecordsTable, now: () => Date): PublicStores['directory'] =>
  publishedBy(bodiesOf(table), now);

/** The bodies and officers of the province. Without a record to replace, the last write wins. */
export const createDirectoryStore = (table: RecordsTable, now: () => Date): DirectoryStore => {
  const bodies = bodiesOf(table);
  const officers = createKeptList(table, OFFICERS, (value) => Officers.parse(value));
  return {
    ...publishedBy(bodies, now),
    // Returns a new list, so that a caller that sorts it does not sort it for others.
    bodies: async () => [...(await bodies.read()).values()],
    officers: async () => [...(await officers.read()).values()],
    officer: async (id) => (await officers.read()).get(id),
    putBody: (body, over) => bodies.put(body, over),
    putOfficer: (officer, over) => officers.put(officer, over),
  };
};
