import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createHash, randomBytes } from 'node:crypto';
import type { PublicWorld } from '../../functions/ports.ts';
import { rulebookFrom, rulebookOf } from '../../functions/rulebook.ts';
import { directory } from '../mau-directory.ts';
import { mauUnits } from '../../infra/provinces/mau-units.ts';
import { settings } from '../../infra/provinces/mau.ts';
import { compileUnits } from '../../shared/domain/places/compile-units.ts';
import { createPlaceIndex } from '../../shared/domain/places/index-of-places.ts';
import { kmsCitizenKeys } from '../../shared/sealing/kms-keys.ts';
import { createPublicStores } from '../../shared/store/create-public-stores.ts';

/** No change of the rules; the same list each time, as the store remembers it. */
const confirmed: readonly never[] = [];

/** What AWS would answer; an item that is asked for is not there. */
const answersOf = (publicKey: string): Readonly<Record<string, object>> => ({
  GetItem: {},
  PutItem: {},
  GetPublicKey: { PublicKey: publicKey },
  GenerateMac: { Mac: createHash('sha256').update('mac').digest('base64') },
});

/** A transport that answers at once: everything the SDK does is done, and no byte is sent. */
const stubTransport = (publicKey: string, calls: { made: number }) => {
  const bodies = new Map(
    Object.entries(answersOf(publicKey)).map(([name, answer]) => [name, Buffer.from(JSON.stringify(answer))]),
  );
  return {
    handle: (request: { readonly headers: Readonly<Record<string, string>> }) => {
      const command = request.headers['x-amz-target']?.split('.').at(-1) ?? '';
      const body = bodies.get(command);
      if (body === undefined) throw new Error(`the stub knows no ${command}`);
      calls.made += 1;
      const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': 'bench' };
      return Promise.resolve({ response: { statusCode: 200, headers, body: new Uint8Array(body) } });
    },
  };
};

/**
 * The citizens' world as it is deployed, with real SDK clients and signatures over a stub transport. The list of
 * bodies and the rules are at hand already: the deployed function reads them once a minute, not once a report.
 * `publicKey`: an RSA-4096 key as SPKI in base64.
 */
export const stubWorld = (publicKey: string): { world: PublicWorld; calls: { made: number } } => {
  const calls = { made: 0 };
  const client = {
    region: 'ap-southeast-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example', sessionToken: 'x'.repeat(700) },
    requestHandler: stubTransport(publicKey, calls),
  };
  const now = () => new Date();
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(client), {
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
    keys: kmsCitizenKeys(new KMSClient(client), keys, now),
    contacts: { seal: elsewhere },
    evidence: { uploadPlace: elsewhere, put: elsewhere },
    filesOrigin: '',
    places: () => Promise.resolve(places),
    assets: {},
  };
  return { world, calls };
};
