import { Entity } from 'dynamodb-toolbox/entity';
import { binary } from 'dynamodb-toolbox/schema/binary';
import { boolean } from 'dynamodb-toolbox/schema/boolean';
import { item } from 'dynamodb-toolbox/schema/item';
import { list } from 'dynamodb-toolbox/schema/list';
import { map } from 'dynamodb-toolbox/schema/map';
import { string } from 'dynamodb-toolbox/schema/string';
import { prefix } from 'dynamodb-toolbox/transformers/prefix';
import { BODY_KINDS, LEVELS, SECTORS } from '../schemas/body.ts';
import { ROLES } from '../schemas/officer.ts';
import type { RecordsTable } from './records-table.ts';

export const OFFICERS = 'OFFICERS';
export const BODIES = 'BODIES';

export const officerEntity = (table: RecordsTable) =>
  new Entity({
    name: 'officer',
    table,
    schema: item({
      pk: string().key().const(OFFICERS).hidden(),
      id: string().key().savedAs('sk'),
      /** Mark of the record itself, by which a writer says which one it replaces. */
      mark: string().hidden().optional(),
      name: string(),
      email: string(),
      phone: string().optional(),
      role: string().enum(...ROLES),
      body: string(),
      mail: string().enum('now', 'digest', 'off'),
      sms: boolean(),
      active: boolean(),
      holds: list(
        map({
          post: string(),
          body: string().optional(),
          from: string().optional(),
          to: string().optional(),
        }),
      ).optional(),
      absences: list(map({ from: string(), to: string(), substitute: string().optional() })).optional(),
    }),
    entityAttribute: false,
    timestamps: false,
  });

export const bodyEntity = (table: RecordsTable) =>
  new Entity({
    name: 'body',
    table,
    schema: item({
      pk: string().key().const(BODIES).hidden(),
      id: string().key().savedAs('sk'),
      /** Mark of the record itself, by which a writer says which one it replaces. */
      mark: string().hidden().optional(),
      kind: string().enum(...BODY_KINDS),
      level: string().enum(...LEVELS),
      name: string(),
      nameEn: string(),
      place: string().optional(),
      superior: string().optional(),
      party: string().optional(),
      inForceFrom: string(),
      inForceTo: string().optional(),
      email: string().optional(),
      phone: string().optional(),
      address: string().optional(),
      sector: string()
        .enum(...SECTORS)
        .optional(),
      manages: list(string()).optional(),
    }),
    entityAttribute: false,
    timestamps: false,
  });

/** A piece of the published list; see published-pieces.ts. */
export const publishedEntity = (table: RecordsTable) =>
  new Entity({
    name: 'published',
    table,
    schema: item({
      pk: string().key().const('DIRECTORY').hidden(),
      piece: string().key().savedAs('sk').transform(prefix('BODIES')),
      gzip: binary(),
      /** In the first piece: the names of the others. */
      rest: list(string()).optional(),
    }),
    entityAttribute: false,
    timestamps: false,
  });
