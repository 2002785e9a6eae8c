import { Entity } from 'dynamodb-toolbox/entity';
import { anyOf } from 'dynamodb-toolbox/schema/anyOf';
import { boolean } from 'dynamodb-toolbox/schema/boolean';
import { item } from 'dynamodb-toolbox/schema/item';
import { list } from 'dynamodb-toolbox/schema/list';
import { map } from 'dynamodb-toolbox/schema/map';
import { number } from 'dynamodb-toolbox/schema/number';
import { record } from 'dynamodb-toolbox/schema/record';
import { string } from 'dynamodb-toolbox/schema/string';
import { LEVELS } from '../schemas/body.ts';
import { CHANNELS, KINDS, MATTERS } from '../schemas/catalogue.ts';
import { CLOCK_IDS } from '../schemas/clock.ts';
import { ROLES } from '../schemas/officer.ts';
import { CHECKLIST, OUTCOMES } from '../schemas/report.ts';
import { STATUSES } from '../schemas/status.ts';
import type { RecordsTable } from './records-table.ts';
import { reportKey } from './report-key.ts';

export const actor = anyOf(
  map({ kind: string().const('reporter') }),
  map({ kind: string().const('system') }),
  map({ kind: string().const('officer'), id: string(), role: string().enum(...ROLES), body: string() }),
).discriminate('kind');

const subject = map({
  place: string(),
  body: string().optional(),
  bodyText: string().optional(),
  post: string().optional(),
  postText: string().optional(),
});

const event = map({
  n: number(),
  at: string(),
  act: string(),
  by: actor,
  to: string().enum(...STATUSES),
  reason: string().optional(),
  facts: record(string(), anyOf(string(), number(), boolean())).optional(),
  prev: string(),
  hash: string(),
});

const hop = map({
  body: string(),
  sentAt: string(),
  receivedAt: string().optional(),
  letter: string().optional(),
  longerAskedAt: string().optional(),
  answeredAt: string().optional(),
  returnedAt: string().optional(),
  returnReason: string().optional(),
});

const clock = map({
  rule: string().enum(...CLOCK_IDS),
  startedAt: string(),
  due: string(),
  state: string().enum('running', 'paused', 'met', 'stopped'),
  pauses: list(map({ from: string(), to: string().optional() })),
  extended: map({ at: string(), length: number() }).optional(),
  sent: list(string()),
  endedAt: string().optional(),
  previousDue: list(string()).optional(),
  hop: number().optional(),
});

const row = {
  id: reportKey,
  number: string(),
  status: string().enum(...STATUSES),
  statusSince: string(),
  receivedAt: string(),
  channel: string().enum(...CHANNELS),
  matter: string().enum(...MATTERS),
  subject,
  frontBody: string(),
  assignee: string().optional(),
  due: string().optional(),
  pausedSince: string().optional(),
  excludedBodies: list(string()),
  excludedOfficers: list(string()),
};

const sk = string().key().const('REPORT').hidden();

const kept = {
  ...row,
  sk,
  version: number(),
  kind: string()
    .enum(...KINDS)
    .optional(),
  questions: map({ violatorClear: boolean(), evidenceConcrete: boolean(), checkable: boolean() }).optional(),
  happenedOn: string().optional(),
  happenedUntil: string().optional(),
  enclosed: map({
    ref: string(),
    narrative: boolean(),
    identity: boolean(),
    files: number(),
    bytes: number(),
    sealedBy: string().enum('browser', 'server'),
    contact: string().enum('email', 'sms').optional(),
  }),
  contentMark: string(),
  handlers: list(string()),
  checklist: list(string().enum(...CHECKLIST)),
  summary: string().optional(),
  candidates: list(
    map({
      body: string(),
      row: string(),
      sender: string().enum(...LEVELS),
      mark: string().enum('T', 'S', 'D'),
      reasons: list(string()),
    }),
  ),
  hops: list(hop),
  answer: map({
    letter: string(),
    outcome: string().enum(...OUTCOMES),
    summary: string(),
    at: string(),
  }).optional(),
  result: map({ outcome: string().enum(...OUTCOMES), text: string(), at: string() }).optional(),
  linked: list(string()),
  clocks: list(clock),
  nextRung: string().optional(),
  events: list(event),
  queuePk: string().hidden(),
  queueSk: string().hidden(),
  rungPk: string().optional().hidden(),
  rungSk: string().optional().hidden(),
  partyPk: string().optional().hidden(),
  partySk: string().optional().hidden(),
};

/** A report as it is kept. Written by hand against the zod schema: the store's types agree or do not compile. */
export const reportEntity = (table: RecordsTable) =>
  new Entity({ name: 'report', table, schema: item(kept), entityAttribute: false, timestamps: false });

/** A report as a list's index carries it. */
export const queueRowEntity = (table: RecordsTable) =>
  new Entity({
    name: 'queue-row',
    table,
    schema: item({ ...row, sk }),
    entityAttribute: false,
    timestamps: false,
  });

/** A report as the index of rungs carries it: keys only. */
export const rungRowEntity = (table: RecordsTable) =>
  new Entity({
    name: 'rung-row',
    table,
    schema: item({ id: row.id, sk, rungSk: string() }),
    entityAttribute: false,
    timestamps: false,
  });
