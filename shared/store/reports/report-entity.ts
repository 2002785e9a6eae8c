import { Entity } from 'dynamodb-toolbox/entity';
import { binary } from 'dynamodb-toolbox/schema/binary';
import { item } from 'dynamodb-toolbox/schema/item';
import { list } from 'dynamodb-toolbox/schema/list';
import { map } from 'dynamodb-toolbox/schema/map';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { CHANNELS, MATTERS } from '../../schemas/rules/catalogue.ts';
import { STATUSES } from '../../schemas/status.ts';
import type { QueueRow } from './queue-row.ts';
import type { RecordsTable } from '../records-table.ts';
import { REPORT_SK } from '../table.ts';
import { reportKey } from './report-key.ts';

/** The attributes that lists show; the indexes project them (table.ts). */
const row = {
  id: reportKey,
  number: string(),
  status: string().enum(...STATUSES),
  statusSince: string(),
  receivedAt: string(),
  channel: string().enum(...CHANNELS),
  matter: string().enum(...MATTERS),
  subject: map({
    place: string(),
    body: string().optional(),
    bodyText: string().optional(),
    post: string().optional(),
    postText: string().optional(),
  }),
  frontBody: string(),
  assignee: string().optional(),
  due: string().optional(),
  pausedSince: string().optional(),
  excludedBodies: list(string()),
  excludedOfficers: list(string()),
} satisfies Record<keyof QueueRow, unknown>;

const sk = string().key().const(REPORT_SK).hidden();

/** A stored report: the fields for lists and conditions are plain attributes, the rest is JSON under gzip. */
export const reportEntity = (table: RecordsTable) =>
  new Entity({
    name: 'report',
    table,
    schema: item({
      ...row,
      sk,
      version: number(),
      gzip: binary(),
      queuePk: string().hidden(),
      queueSk: string().hidden(),
      rungPk: string().optional().hidden(),
      rungSk: string().optional().hidden(),
      partyPk: string().optional().hidden(),
      partySk: string().optional().hidden(),
    }),
    entityAttribute: false,
    timestamps: false,
  });

/** A report in the index of a list. */
export const queueRowEntity = (table: RecordsTable) =>
  new Entity({
    name: 'queue-row',
    table,
    schema: item({ ...row, sk }),
    entityAttribute: false,
    timestamps: false,
  });

/** A report in the index of rungs: keys only. */
export const rungRowEntity = (table: RecordsTable) =>
  new Entity({
    name: 'rung-row',
    table,
    schema: item({ id: reportKey, sk, rungSk: string() }),
    entityAttribute: false,
    timestamps: false,
  });
