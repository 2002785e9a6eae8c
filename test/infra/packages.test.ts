import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { DIST } from '../../infra/bundle.ts';
import { LOCAL_TABLE, startDynalite } from '../../infra/data-folder/dynalite.ts';
import { freshBuild } from '../../local/service/fresh-build.ts';
import { FUNCTION_SETTINGS, type FunctionName } from '../../shared/config.ts';
import { aDeployment } from './a-deployment.ts';

/**
 * Runs Lambda's packages as Lambda would: each function's bundle with the settings that the stack puts beside it, in a
 * process with only the template's own environment. The table is dynalite; the key service has one key.
 */
let folder: string;
let table: Awaited<ReturnType<typeof startDynalite>>;
let keyService: Server;
let deployed: ReturnType<typeof aDeployment>;

beforeAll(async () => {
  await freshBuild();
  folder = mkdtempSync(path.join(tmpdir(), 'gan-dan-packages-'));
  for (const name of Object.keys(FUNCTION_SETTINGS))
    cpSync(path.join(DIST, name), path.join(folder, name), { recursive: true });
  deployed = aDeployment({}, {}, folder);
  table = await startDynalite();
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 4096 });
  const PublicKey = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  keyService = createServer((_request, response) => response.end(JSON.stringify({ PublicKey })));
  keyService.listen(0, '127.0.0.1');
  await once(keyService, 'listening');
});
afterAll(async () => {
  keyService.close();
  await table.stop();
  rmSync(folder, { recursive: true, force: true });
});

const Environment = z.object({ Environment: z.object({ Variables: z.record(z.string(), z.string()) }) });

/** The template's variables with every reference replaced by a name of its kind, as CloudFormation would. */
const environmentOf = (construct: string): Record<string, string> => {
  const { Environment: found } = Environment.parse(
    deployed.at('AWS::Lambda::Function', `${construct}/Function`),
  );
  const filled = (text: string) =>
    text
      .replaceAll('<Table>', LOCAL_TABLE)
      .replaceAll('<AWS::AccountId>', '000000000000')
      .replaceAll(/<([\w/-]+)\.Arn>/g, 'arn:aws:kms:ap-southeast-1:000000000000:key/$1')
      .replaceAll(/<([^>]+)>/g, (_all, name: string) => name.replaceAll(/\W/g, '-').toLowerCase());
  return Object.fromEntries(Object.entries(found.Variables).map(([name, value]) => [name, filled(value)]));
};

const ONE_CALL = `
  const { handler } = await import(process.env.BUNDLE);
  const answer = await handler(JSON.parse(process.env.EVENT), {}).then(
    (answer) => ({ answer }),
    ({ code, message }) => ({ error: { code, message } }),
  );
  process.stdout.write('\\n' + JSON.stringify(answer));
  process.exit(0);
`;

/** The other variables of Lambda's runtime, with the partners on this machine. */
const runtime = () => ({
  AWS_REGION: 'ap-southeast-1',
  AWS_ACCESS_KEY_ID: 'nobody',
  AWS_SECRET_ACCESS_KEY: 'nothing',
  AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
  AWS_ENDPOINT_URL_KMS: `http://127.0.0.1:${String((keyService.address() as AddressInfo).port)}`,
});

const called = async (name: FunctionName, construct: string, event: object): Promise<unknown> => {
  const env = {
    ...environmentOf(construct),
    ...runtime(),
    BUNDLE: pathToFileURL(path.join(folder, name, 'index.mjs')).href,
    EVENT: JSON.stringify(event),
  };
  const child = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', ONE_CALL], {
    env,
    cwd: folder,
  });
  return JSON.parse((await child).stdout.split('\n').at(-1) ?? '') as unknown;
};

const request = (method: string, rawPath: string) => ({
  version: '2.0',
  routeKey: '$default',
  rawPath,
  rawQueryString: '',
  headers: { host: 'phan-anh.mau.example' },
  requestContext: { http: { method, path: rawPath }, timeEpoch: Date.now() },
  isBase64Encoded: false,
});

const Answer = z.object({ answer: z.object({ statusCode: z.int(), body: z.optional(z.string()) }) });

describe('with the template’s environment alone', () => {
  test('the public function gives the key that forms seal to', async () => {
    const { answer } = Answer.parse(await called('public', 'Public', request('GET', '/api/v1/sealing-key')));
    expect(answer).toMatchObject({ statusCode: 200 });
    expect(JSON.parse(answer.body ?? '')).toMatchObject({ notBefore: '2025-12-31T17:00:00.000Z' });
  });

  test('the public function shows the form of the province', async () => {
    const { answer } = Answer.parse(await called('public', 'Public', request('GET', '/')));
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('Mặt trận Tổ quốc Việt Nam tỉnh Mẫu');
  });

  test.each([
    ['console', 'Console', request('GET', '/can-bo/khong-co')],
    ['open-sealed', 'OpenSealed', request('POST', '/can-bo/viec/00000000000000000000000000/mo')],
  ] as const)('%s answers a stranger without a defect', async (name, construct, event) => {
    const { answer } = Answer.parse(await called(name, construct, event));
    expect(answer.statusCode).toBeGreaterThanOrEqual(300);
    expect(answer.statusCode).toBeLessThan(500);
  });

  test('steps looks for a report in the table', async () => {
    const event = { step: 'where-it-stands', input: { reportId: '00000000000000000000000000' } };
    expect(await called('steps', 'Steps', event)).toMatchObject({ error: { code: 'missing.report' } });
  });

  test('jobs looks through the open reports', async () => {
    expect(await called('jobs', 'Jobs', { job: 'reconcile' })).toMatchObject({ answer: { looked: 0 } });
  });
});
