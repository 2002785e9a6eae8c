import { PutCommand, type NativeAttributeValue } from '@aws-sdk/lib-dynamodb';
import { written } from './failures.ts';
import type { RecordsTable } from './records-table.ts';

/** The condition of a write: an expression in DynamoDB's syntax, with its values. */
interface Condition {
  readonly ConditionExpression: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues?: Record<string, NativeAttributeValue>;
}

/** Only if there is no item with this key yet. */
export const ONLY_NEW: Condition = { ConditionExpression: 'attribute_not_exists(pk)' };

/**
 * Writes an item that was built without the toolbox; false when the condition was not met. A submit uses it, because
 * the toolbox's parser took more of its CPU than the encryption. test/store/by-hand.test.ts checks that the toolbox
 * would write the same.
 * @throws CaseError partner.unavailable
 */
export const putItem = (
  table: RecordsTable,
  Item: Readonly<Record<string, NativeAttributeValue>>,
  condition: Condition,
): Promise<boolean> =>
  written(table.getDocumentClient().send(new PutCommand({ TableName: table.getName(), Item, ...condition })));
