import { Entity } from 'dynamodb-toolbox/entity';
import { binary } from 'dynamodb-toolbox/schema/binary';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { prefix } from 'dynamodb-toolbox/transformers/prefix';
import type { RecordsTable } from '../records-table.ts';

export const RULES = 'RULES';

/** A proposed or decided change of the rules. */
export const ruleChangeEntity = (table: RecordsTable) =>
  new Entity({
    name: 'rule-change',
    table,
    schema: item({
      pk: string().key().const(RULES).hidden(),
      id: string().key().savedAs('sk'),
      version: number(),
      gzip: binary(),
    }),
    entityAttribute: false,
    timestamps: false,
  });

/** A copy of all confirmed changes in one item, which every function gets by its key. `changes`: their number. */
export const publishedRulesEntity = (table: RecordsTable) =>
  new Entity({
    name: 'published-rules',
    table,
    schema: item({
      pk: string().key().const('RULEBOOK').hidden(),
      sk: string().key().const('RULEBOOK').hidden(),
      changes: number(),
      gzip: binary(),
    }),
    entityAttribute: false,
    timestamps: false,
  });

/** The changes of a body's or officer's record, oldest first. */
export const historyEntity = (table: RecordsTable) =>
  new Entity({
    name: 'directory-change',
    table,
    schema: item({
      of: string().key().savedAs('pk').transform(prefix('HISTORY')),
      at: string().key().savedAs('sk'),
      gzip: binary(),
    }),
    entityAttribute: false,
    timestamps: false,
  });
