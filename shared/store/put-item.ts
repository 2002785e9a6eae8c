import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { NativeAttributeValue } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { written } from './failures.ts';
import type { RecordsTable } from './records-table.ts';
import { stamped } from './versions.ts';

type Values = Readonly<Record<string, NativeAttributeValue>>;

/** The condition of a write: an expression in DynamoDB's syntax, with its values. */
interface Condition {
  readonly ConditionExpression: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues?: Values;
}

/** Only if there is no item with this key yet. */
export const ONLY_NEW: Condition = { ConditionExpression: 'attribute_not_exists(pk)' };

const attributesOf = (values: Values) => marshall(values, { removeUndefinedValues: true });

/**
 * Writes an item that was built without the toolbox; false when the condition was not met. A submit uses it, because
 * the toolbox's parser took more of its CPU than the encryption, and the document client adds and sorts its own
 * middlewares again at every call. test/store/by-hand.test.ts checks that the toolbox would write the same.
 * @throws CaseError partner.unavailable
 */
export const putItem = (
  table: RecordsTable,
  item: Values,
  { ExpressionAttributeValues, ...condition }: Condition,
): Promise<boolean> =>
  written(
    table.getDocumentClient().send(
      new PutItemCommand({
        TableName: table.getName(),
        Item: attributesOf(stamped(item)),
        ...condition,
        ...(ExpressionAttributeValues && {
          ExpressionAttributeValues: attributesOf(ExpressionAttributeValues),
        }),
      }),
    ),
  );
