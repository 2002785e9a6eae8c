import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rightsOf } from '../../infra/parts/rights.ts';
import { FUNCTION_SETTINGS, type FunctionName } from '../../shared/config.ts';
import { REACH, startDeployedService, type DeployedService } from './wire/deployed-service.ts';
import { isAllowed, neverAsked, statementsOf } from './wire/iam.ts';
import { liveThrough } from './wire/live-through.ts';

const NAMES = Object.keys(FUNCTION_SETTINGS) as FunctionName[];

/**
 * Rights that none of our calls uses: DynamoDB and S3 use the data key for the function, and Lambda reads the table's
 * stream and writes to the dead-letter queue for it. test/infra/rights.test.ts checks that it is only so.
 */
const USED_BY_AWS = [REACH.dataKey, REACH.stream, 'dynamodb:ListStreams on *', REACH.deadLetters];

/**
 * The laptop has no roles, so a missing right would show in the deployed service only. This test runs the deployed
 * bundles through weeks over the wire, and compares each one's calls to AWS with its rights, in both directions.
 */
let service: DeployedService;
beforeAll(async () => {
  service = await startDeployedService();
  await liveThrough(service);
});
afterAll(() => service.stop());

describe('the rights in use', () => {
  test.each(NAMES)('%s asks for nothing that it may not do', (name) => {
    const statements = statementsOf(rightsOf(name, REACH));
    const asked = service.askedBy(name);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((one) => !isAllowed(statements, one))).toEqual([]);
  });

  test.each(NAMES)('%s has no right that it never uses', (name) => {
    const rights = neverAsked(statementsOf(rightsOf(name, REACH)), service.askedBy(name));
    expect(rights.filter((right) => !USED_BY_AWS.some((resource) => right.endsWith(resource)))).toEqual([]);
  });
});
