import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createHash, randomBytes } from 'node:crypto';
import { kmsContactVault } from '../../functions/adapters/contact-vault.ts';
import { plainClient } from '../../functions/adapters/plain-client.ts';
import type { PublicWorld } from '../../functions/ports.ts';
import { rulebookFrom, rulebookOf } from '../../functions/rulebook.ts';
import { directory } from '../mau-directory.ts';
import { mauUnits } from '../../infra/provinces/mau-units.ts';
import { settings } from '../../infra/provinces/mau.ts';
import { compileUnits } from '../../shared/domain/places/compile-units.ts';
import { createPlaceIndex } from '../../shared/domain/places/index-of-places.ts';
import { kmsCitizenKeys } from '../../shared/sealing/kms-keys.ts';
import { createPublicStores } from '../../shared/store/create-public-stores.ts';

/** No change of the rules; the same list each time, as from the store. */
const confirmed: readonly never[] = [];

/** The answers of AWS; every requested item is missing. */
const answersOf = (publicKey: string): Readonly<Record<string, object>> => ({
  GetItem: {},
  PutItem: {},
  GetPublicKey: { PublicKey: publicKey },
  Encrypt: { CiphertextBlob: Buffer.from('sealed').toString('base64') },
  GenerateMac: { Mac: createHash('sha256').update('mac').digest('base64') },
});

/** Calls to AWS. `chain`: the longest sequence of calls in which each began after the answer to the one before. */
export interface Calls {
  made: number;
  chain: number;
}

/** A transport that answers by itself: the SDK does all its work, but sends no byte. */
const stubTransport = (publicKey: string, calls: Calls, pause: () => Promise<void> | undefined) => {
  const bodies = new Map(
    Object.entries(answersOf(publicKey)).map(([name, answer]) => [name, Buffer.from(JSON.stringify(answer))]),
  );
  return {
    handle: (request: { readonly headers: Readonly<Record<string, string>> }) => {
      const command = request.headers['x-amz-target']?.split('.').at(-1) ?? '';
      const body = bodies.get(command);
      if (body === undefined) throw new Error(`the stub knows no ${command}`);
      calls.made += 1;
      const place = calls.chain + 1;
      const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': 'bench' };
      const answer = { response: { statusCode: 200, headers, body: new Uint8Array(body) } };
      const paused = pause();
      if (paused === undefined) return Promise.resolve(answer);
      return paused.then(() => {
        calls.chain = Math.max(calls.chain, place);
        return answer;
      });
    },
  };
};

/**
 * The deployed citizens' world, with real SDK clients and signatures over a stub transport. It already has the list of
 * bodies and the rules: the deployed function reads them once a minute, not once per report. `publicKey`: an RSA-4096
 * key as SPKI in base64. `pause`: delays each answer; the chain is counted only with it.
 */
export const stubWorld = (
  publicKey: string,
  pause: () => Promise<void> | undefined = () => undefined,
): { world: PublicWorld; calls: Calls } => {
  const calls = { made: 0, chain: 0 };
  const client = {
    region: 'ap-southeast-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example', sessionToken: 'x'.repeat(700) },
    requestHandler: stubTransport(publicKey, calls, pause),
  };
  const kms = plainClient(new KMSClient({ ...client, cacheMiddleware: true }));
  const now = () => new Date();
  const documents = DynamoDBDocumentClient.from(plainClient(new DynamoDBClient(client)), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const keys = { sealing: [{ keyId: 'sealing', notBefore: '2026-01-01T00:00:00Z' }], mac: 'mac' };
  const places = createPlaceIndex(compileUnits(mauUnits));
  const elsewhere = () => Promise.reject(new Error('not a part of sending a report'));
  const world: PublicWorld = {
    clock: { now },
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    settings,
    ...rulebookOf(settings),
    rulebook: rulebookFrom(settings, () => Promise.resolve(confirmed)),
    stores: {
      ...createPublicStores(documents, 'bench', now),
      directory: { publishedBodies: () => Promise.resolve([...directory.bodies]) },
    },
    executions: { start: elsewhere, answer: elsewhere, elsewhere, isRunning: elsewhere },
    log: {
      info: () => undefined,
      error: (_message, error) => {
        throw error;
      },
    },
    keys: kmsCitizenKeys(kms, keys, now),
    contacts: kmsContactVault(kms, 'contact'),
    evidence: { uploadPlace: elsewhere, put: elsewhere },
    filesOrigin: '',
    places: () => Promise.resolve(places),
    assets: {},
  };
  return { world, calls };
};
