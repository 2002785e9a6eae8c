import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { createCipheriv, createHmac, randomBytes } from 'node:crypto';
import { newTrackingCode } from '../../shared/domain/tracking-code.ts';
import { sealText } from '../../shared/sealing/seal.ts';
import { newSealingRef } from '../../shared/sealing/sealing-ref.ts';
import { builtPublic } from './built-public.ts';
import { cpuOf, pairedRatio } from './cpu.ts';
import { quantile } from './quantile.ts';
import { stubWorld } from './stub-world.ts';

/**
 * Sends a report in a separate process: `node submit-child.ts fresh|warm <SPKI in base64>`. Prints the ratio of the
 * handler's CPU to that of the bare work, milliseconds of each, and API calls a report.
 */
const [mode = 'fresh', publicKey = ''] = process.argv.slice(2);

const random = (bytes: number): Uint8Array => new Uint8Array(randomBytes(bytes));
const createPublic = await builtPublic();
const { world, calls } = stubWorld(publicKey);
const served = createPublic(world);

const sealedNarrative = await sealText('Xe công đưa con đi học.', await world.keys.publicKey(), {
  part: 'narrative',
  reportRef: newSealingRef(random),
});
const posted = JSON.stringify({
  matter: 'waste',
  body: 'truong-thcs-mau-1',
  post: 'school-head',
  place: '99001',
  happenedOn: '2026-10-05',
  sealedNarrative,
});
const path = '/api/v1/reports';
const event = {
  version: '2.0',
  rawPath: path,
  rawQueryString: '',
  headers: { 'content-type': 'application/json' },
  requestContext: { http: { method: 'POST', path } },
  body: posted,
  isBase64Encoded: false,
} as unknown as APIGatewayProxyEventV2;

const send = async (): Promise<void> => {
  // Middy changes the event, and Lambda never passes the same one twice.
  const { statusCode, body = '' } = await served(structuredClone(event), {} as Context);
  if (statusCode !== 201) throw new Error(`sending answered ${String(statusCode)} ${body}`);
};

const key = randomBytes(32);
const encrypted = (text: string): Buffer => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
};

/** The work that every implementation must do: parse, normalise, code, HMAC, 2 × AES-GCM, JSON. */
const bare = (): void => {
  const fields = Object.entries(JSON.parse(posted) as Record<string, string>);
  const report = Object.fromEntries(fields.map(([name, value]) => [name, value.normalize('NFC').trim()]));
  const code = newTrackingCode(random);
  const id = createHmac('sha256', key).update(code).digest('hex');
  const text = JSON.stringify({ ...report, id });
  JSON.stringify({ id, item: encrypted(text).toString('base64'), part: encrypted(text).toString('base64') });
};

const times = (many: number, work: () => Promise<void> | void) => async (): Promise<void> => {
  for (let nth = 0; nth < many; nth += 1) await work();
};

const before = mode === 'fresh' ? 10 : 3000;
await times(before, send)();
await times(before, bare)();
const made = calls.made;

/** Fresh: the sum of calls 11 to 100 in nine rounds, since each is another stage of warming. Warm: the median of 21. */
const ratio = async (): Promise<number> => {
  if (mode === 'warm') {
    const ratios: number[] = [];
    for (let round = 0; round < 21; round += 1)
      ratios.push(await pairedRatio(times(50, send), times(50, bare)));
    return quantile(ratios, 0.5);
  }
  const spent = { send: 0, bare: 0 };
  for (let round = 0; round < 9; round += 1) {
    const order = Math.random() < 0.5 ? (['send', 'bare'] as const) : (['bare', 'send'] as const);
    for (const which of order) spent[which] += await cpuOf(times(10, which === 'send' ? send : bare));
  }
  return spent.send / spent.bare;
};

const value = await ratio();
const reports = mode === 'fresh' ? 90 : 21 * 50;
const callsEach = (calls.made - made) / reports;
const each = async (work: () => Promise<void> | void) => (await cpuOf(times(50, work))) / 50;
process.stdout.write(
  JSON.stringify({
    ratio: value,
    send: await each(send),
    bare: await each(bare),
    calls: callsEach,
  }),
);
