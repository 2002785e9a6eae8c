/** A process that stores reports in a folder and prints each stored id, until it is killed. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { LOCAL_TABLE, localAccess, startDynalite } from '../../infra/data-folder/dynalite.ts';
import { createStores } from '../../shared/store/create-stores.ts';
import { aReport, reportId } from '../support/a-report.ts';

const [, , path] = process.argv;
if (path === undefined) throw new Error('Say where to keep the table.');
const { endpoint } = await startDynalite({ path });
const documentClient = DynamoDBDocumentClient.from(new DynamoDBClient(localAccess(endpoint)));
const { reports } = createStores(documentClient, LOCAL_TABLE, () => new Date());
for (let n = 1; ; n += 1) {
  const id = reportId(n);
  await reports.create(aReport({ id }));
  process.stdout.write(`${id}\n`);
}
