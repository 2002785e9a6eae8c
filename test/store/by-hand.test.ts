import { DynamoDBClient, PutItemCommand as LowPutItem } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Part } from '../../shared/schemas/correspondence.ts';
import { Report } from '../../shared/schemas/report.ts';
import { partEntity } from '../../shared/store/correspondence/correspondence-entities.ts';
import { partItem } from '../../shared/store/correspondence/correspondence-writes.ts';
import { fromJwe } from '../../shared/store/correspondence/jwe-bytes.ts';
import { reportIndexKeys } from '../../shared/store/index-keys.ts';
import { ONLY_NEW, putItem } from '../../shared/store/put-item.ts';
import { recordsTable } from '../../shared/store/records-table.ts';
import { QueueRow } from '../../shared/store/reports/queue-row.ts';
import { reportEntity } from '../../shared/store/reports/report-entity.ts';
import { toItem } from '../../shared/store/reports/report-item.ts';
import { upcast } from '../../shared/store/versions.ts';
import { aReport } from '../support/a-report.ts';
import { arbitraryOf } from '../support/arbitrary.ts';

const table = recordsTable(DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'local' })), 'any');

/** Undefined members are not written (marshallOptions of every client). */
const asWritten = (item: object): object =>
  Object.fromEntries(
    Object.entries(item)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, name === 'subject' ? asWritten(value as object) : value]),
  );

test('a report put together by hand is the item that its entity would write', () => {
  fc.assert(
    fc.property(arbitraryOf(Report), (report) => {
      const { version, gzip } = toItem(report);
      const item = { ...QueueRow.parse(report), version, gzip, ...reportIndexKeys(report) };
      const put = reportEntity(table).build(PutItemCommand).item(item);
      expect(asWritten(toItem(report))).toStrictEqual(asWritten(put.params().Item ?? {}));
    }),
  );
});

test('a part put together by hand is the item that its entity would write', () => {
  fc.assert(
    fc.property(arbitraryOf(Part), (part) => {
      const put = partEntity(table)
        .build(PutItemCommand)
        .item({ ...part, jwe: fromJwe(part.jwe) });
      expect(asWritten(partItem(part))).toStrictEqual(asWritten(put.params().Item ?? {}));
    }),
  );
});

test('an item put together by hand is sent with the version of its kind, and is read as it was written', async () => {
  const mock = mockClient(table.getDocumentClient());
  mock.on(LowPutItem).resolves({});
  const item = toItem(aReport());
  await putItem(table, item, ONLY_NEW);
  const sent = unmarshall(mock.commandCalls(LowPutItem)[0]?.args[0].input.Item ?? {});
  expect(sent).toStrictEqual({ ...asWritten(item), v: 1 });
  expect(upcast(sent)).toBe(sent);
});
