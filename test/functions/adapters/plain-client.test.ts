import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { plainClient } from '../../../functions/adapters/plain-client.ts';

/** The SDK's present names: if it renames one, that middleware would silently stay. */
const namesIn = (client: DynamoDBClient): string[] =>
  client.middlewareStack.identify().map((middleware) => middleware.split(' ')[0] ?? '');

test('a plain client signs, retries and detects loops, and does no work that we do not use', () => {
  const whole = namesIn(new DynamoDBClient({ region: 'local' }));
  const plain = namesIn(plainClient(new DynamoDBClient({ region: 'local' })));
  expect(whole.filter((name) => !plain.includes(name))).toEqual([
    'loggerMiddleware',
    'getUserAgentMiddleware',
  ]);
  expect(plain).toEqual(
    expect.arrayContaining(['retryMiddleware', 'httpSigningMiddleware', 'recursionDetectionMiddleware']),
  );
});
