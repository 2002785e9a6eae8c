import { Entity } from 'dynamodb-toolbox/entity';
import { anyOf } from 'dynamodb-toolbox/schema/anyOf';
import { binary } from 'dynamodb-toolbox/schema/binary';
import { item } from 'dynamodb-toolbox/schema/item';
import { list } from 'dynamodb-toolbox/schema/list';
import { map } from 'dynamodb-toolbox/schema/map';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { prefix } from 'dynamodb-toolbox/transformers/prefix';
import { ROLES } from '../../schemas/officer.ts';
import type { RecordsTable } from '../records-table.ts';
import { reportKey } from '../reports/report-key.ts';

export const partEntity = (table: RecordsTable) =>
  new Entity({
    name: 'part',
    table,
    schema: item({
      reportId: reportKey,
      part: string().key().savedAs('sk').transform(prefix('PART')),
      jwe: anyOf(list(binary()), string()),
      bytes: number().optional(),
      at: string(),
    }),
    entityAttribute: false,
    timestamps: false,
  });

/** A stretch of the dialogue, see message-log.ts. */
export const messagesEntity = (table: RecordsTable) =>
  new Entity({
    name: 'messages',
    table,
    schema: item({
      reportId: reportKey,
      stretch: string().key().savedAs('sk').transform(prefix('MESSAGES')),
      version: number(),
      messages: list(
        map({
          id: string(),
          at: string(),
          from: string().enum('office', 'reporter'),
          text: string().optional(),
        }),
      ),
    }),
    entityAttribute: false,
    timestamps: false,
  });

/** Sort key of a note: notes are listed in the order in which they were written. */
export const noteKey = ({ at, id }: { at: string; id: string }): string => `${at}#${id}`;

export const noteEntity = (table: RecordsTable) =>
  new Entity({
    name: 'note',
    table,
    schema: item({
      reportId: reportKey,
      key: string().key().savedAs('sk').transform(prefix('NOTE')).hidden(),
      id: string(),
      at: string(),
      by: anyOf(
        map({ kind: string().const('reporter') }),
        map({ kind: string().const('system') }),
        map({ kind: string().const('officer'), id: string(), role: string().enum(...ROLES), body: string() }),
      ).discriminate('kind'),
      text: string(),
    }),
    entityAttribute: false,
    timestamps: false,
  });

export const contactEntity = (table: RecordsTable) =>
  new Entity({
    name: 'contact',
    table,
    schema: item({
      reportId: reportKey,
      sk: string().key().const('CONTACT').hidden(),
      by: string().enum('email', 'sms'),
      sealed: string(),
    }),
    entityAttribute: false,
    timestamps: false,
  });
