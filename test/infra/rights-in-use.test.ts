import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openSealed } from '../../functions/records/open-sealed.ts';
import type { PageRequest } from '../../functions/page.ts';
import { signedIn, startSession } from '../../functions/sign-in/session.ts';
import { rightsOf } from '../../infra/parts/rights.ts';
import { startLifeOnTable, type Life } from '../support/life.ts';

/**
 * The laptop has no roles, so a right that is missing shows in the deployed service only. Here the function with the
 * fewest rights does its one act on a real table, and what it asked of the table is compared with its rights.
 */
let life: Life;
beforeAll(async () => {
  life = await startLifeOnTable();
});
afterAll(async () => {
  await life.stop();
});

const REACH = {
  region: 'ap-southeast-1',
  table: 'table',
  dataKey: 'data-key',
  sealingKeys: ['sealing-key'],
  macKey: 'mac',
  contactKey: 'contact',
  evidence: 'evidence',
  machine: 'machine',
  executions: 'executions',
  mailIdentity: 'mail',
  smsOrigin: undefined,
  deadLetters: 'dead-letters',
};

/** What a command of the document client is called in a policy. */
const RIGHT_OF: Readonly<Record<string, string>> = {
  GetCommand: 'dynamodb:GetItem',
  PutCommand: 'dynamodb:PutItem',
  DeleteCommand: 'dynamodb:DeleteItem',
  UpdateCommand: 'dynamodb:UpdateItem',
  QueryCommand: 'dynamodb:Query',
  ScanCommand: 'dynamodb:Scan',
};

describe('the rights in use', () => {
  test('an opening asks no more of the table than open-sealed may', async () => {
    const { report } = await life.send();
    const cookie = await startSession(life.officer('intake'), life.world);
    const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
    const session = await signedIn({ [name]: value }, life.world);
    const request: PageRequest = {
      route: { method: 'POST', path: '/can-bo/viec/{id}/mo', name: 'open-sealed', served: 'open-sealed' },
      path: `/can-bo/viec/${report.id}/mo`,
      params: { id: report.id },
      query: {},
      headers: {},
      cookies: { [name]: value },
      language: 'vi',
      arrived: 0,
      body: () =>
        Promise.resolve({
          kind: 'form',
          values: { csrf: session?.csrf ?? '', part: 'narrative', reason: 'Đọc để phân loại.' },
          files: [],
        }),
    };
    // A minute on, the session is written anew: that needs a right too.
    await life.clock.advanceTo(new Date(life.clock.now().getTime() + 90_000));
    const send = vi.spyOn(DynamoDBDocumentClient.prototype, 'send');
    const answer = await openSealed(request, {
      ...life.world,
      keys: { unwrap: () => Promise.resolve(new Uint8Array(32)) },
      evidence: { downloadLink: () => Promise.resolve('') },
      evenly: () => Promise.resolve(),
      assets: {},
    });
    const asked = new Set(send.mock.calls.map(([command]) => RIGHT_OF[command.constructor.name] ?? '?'));
    send.mockRestore();

    expect(answer.status).toBe(200);
    const allowed = rightsOf('open-sealed', REACH).flatMap(({ actions }) => actions);
    expect(asked.size).toBeGreaterThan(0);
    expect([...asked].filter((right) => !allowed.includes(right))).toEqual([]);
  });
});
