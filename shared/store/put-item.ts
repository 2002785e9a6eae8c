import { PutCommand, type NativeAttributeValue } from '@aws-sdk/lib-dynamodb';
import { written } from './failures.ts';
import type { RecordsTable } from './records-table.ts';

/** When an item may be written: an expression in DynamoDB's words, with its values. */
interface Condition {
  readonly ConditionExpression: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues?: Record<string, NativeAttributeValue>;
}

/** Where nothing is under this key yet. */
export const ONLY_NEW: Condition = { ConditionExpression: 'attribute_not_exists(pk)' };

/**
 * Writes an item that was put together by hand; false when the condition did not hold. For the items of a sending:
 * the toolbox's parser took more of it than the encryption. test/store/by-hand.test.ts holds that the toolbox
 * would have written the same.
 * @throws CaseError partner.unavailable
 */
export const putItem = (
  table: RecordsTable,
  Item: Readonly<Record<string, NativeAttributeValue>>,
  condition: Condition,
): Promise<boolean> =>
  written(table.getDocumentClient().send(new PutCommand({ TableName: table.getName(), Item, ...condition })));
