import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import * as z from 'zod/mini';
import { Body } from '../schemas/body.ts';
import { publishedEntity } from './directory-entities.ts';
import { answered } from './failures.ts';
import { fromGzip } from './gzip-json.ts';
import { HEAD } from './published-pieces.ts';
import type { RecordsTable } from './records-table.ts';
import { remembered } from './remembered.ts';
import type { PublicStores } from './stores.ts';

const Bodies = z.array(Body);

/** A list is replaced now and then; being overtaken twice within one reading does not happen. */
const TRIES = 3;

/** Bodies change a few times a year; reading and parsing them anew for every form would be most of its work. */
const REMEMBERED_MS = 60_000;

/** Reads the list of bodies that was published for the citizens' function, by keys alone. */
export const createPublishedBodies = (table: RecordsTable, now: () => Date): PublicStores['directory'] => {
  const entity = publishedEntity(table);
  const pieceOf = async (piece: string, consistent: boolean) => {
    const { Item } = await answered(
      entity.build(GetItemCommand).key({ piece }).options({ consistent }).send(),
    );
    return Item;
  };

  const read = async (): Promise<Body[]> => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      // The first try may see yesterday's head for a moment, at half the price.
      const head = await pieceOf(HEAD, tries > 0);
      if (head === undefined) return [];
      const pieces = await Promise.all((head.rest ?? []).map((piece) => pieceOf(piece, true)));
      const gzips = [head, ...pieces].flatMap((piece) => piece?.gzip ?? []);
      // A piece is missing when the list was replaced after its head was read: then there is a newer head.
      if (gzips.length <= pieces.length) continue;
      return Bodies.parse(fromGzip(Buffer.concat(gzips)));
    }
    throw new Error('The published list of bodies names pieces that are not there.');
  };

  return { publishedBodies: remembered(read, { forMs: REMEMBERED_MS, now }) };
};
