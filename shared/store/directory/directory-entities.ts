import { Entity } from 'dynamodb-toolbox/entity';
import { binary } from 'dynamodb-toolbox/schema/binary';
import { item } from 'dynamodb-toolbox/schema/item';
import { list } from 'dynamodb-toolbox/schema/list';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { prefix } from 'dynamodb-toolbox/transformers/prefix';
import type { RecordsTable } from '../records-table.ts';
import { BODIES, OFFICERS } from '../table.ts';

/** The head of a list: its version, and the names of its pieces in order. */
export const listHeadEntity = (table: RecordsTable) =>
  new Entity({
    name: 'list-head',
    table,
    schema: item({
      of: string().key().savedAs('pk').enum(BODIES, OFFICERS),
      sk: string().key().const('HEAD').hidden(),
      version: number(),
      pieces: list(string()),
    }),
    entityAttribute: false,
    timestamps: false,
  });

/** A piece of a list: a part of the bytes of JSON under gzip. It never changes after it is written. */
export const listPieceEntity = (table: RecordsTable) =>
  new Entity({
    name: 'list-piece',
    table,
    schema: item({
      of: string().key().savedAs('pk').enum(BODIES, OFFICERS),
      piece: string().key().savedAs('sk').transform(prefix('PIECE')),
      gzip: binary(),
    }),
    entityAttribute: false,
    timestamps: false,
  });
