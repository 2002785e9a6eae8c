import { PutCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LOCAL_TABLE } from '../../infra/data-folder/dynalite.ts';
import { Body } from '../../shared/schemas/body.ts';
import { Officer } from '../../shared/schemas/officer.ts';
import { arbitraryOf } from '../support/arbitrary.ts';
import { startTestStore, type TestStore } from '../support/store.ts';

let now = new Date('2026-11-23T02:14:00.000Z');
let store: TestStore;
beforeEach(async () => {
  store = await startTestStore(() => now);
});
afterEach(async () => {
  await store.stop();
});

const aBody = (id: string, different: Partial<Body> = {}): Body => ({
  id,
  kind: 'front',
  level: 'commune',
  name: `Ủy ban MTTQ Việt Nam xã ${id}`,
  nameEn: `Front committee of ${id}`,
  inForceFrom: '2025-07-01',
  ...different,
});

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

describe('the directory', () => {
  test('gives bodies and officers back as they were kept', async () => {
    const { directory } = store.stores;
    const unique = { selector: ({ id }: { id: string }) => id, maxLength: 8 };
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(arbitraryOf(Body), unique),
        fc.uniqueArray(arbitraryOf(Officer), unique),
        async (bodies, officers) => {
          for (const body of bodies) await directory.putBody(body);
          for (const officer of officers) await directory.putOfficer(officer);
          const [keptBodies, keptOfficers] = await Promise.all([directory.bodies(), directory.officers()]);
          expect(keptBodies).toEqual(expect.arrayContaining(bodies));
          expect(keptOfficers).toEqual(expect.arrayContaining(officers));
          for (const officer of officers) expect(await directory.officer(officer.id)).toEqual(officer);
        },
      ),
      { numRuns: 10 },
    );
  });

  test('knows no officer by an id that nobody has', async () => {
    expect(await store.stores.directory.officer('nobody')).toBeUndefined();
  });

  test('keeps the last version of a body, an absent attribute being absent', async () => {
    const { directory } = store.stores;
    await directory.putBody(aBody('front-1', { email: 'front@example.org', inForceTo: '2026-12-31' }));
    await directory.putBody(aBody('front-1'));
    expect(await directory.bodies()).toEqual([aBody('front-1')]);
  });
});

describe('a record that two people change', () => {
  test('is written over what its writer saw, and over nothing else', async () => {
    const { directory } = store.stores;
    const [first, second] = [aBody('front-1', { phone: '1' }), aBody('front-1', { phone: '2' })];
    await directory.putBody(aBody('front-1'), 'nothing');
    await directory.putBody(first, aBody('front-1'));
    await expect(directory.putBody(second, aBody('front-1'))).rejects.toThrow('changed this record');
    await expect(directory.putBody(second, 'nothing')).rejects.toMatchObject({ code: 'conflict.stale' });
    expect(await directory.bodies()).toEqual([first]);
    await directory.putBody(second, { ...first });
    expect(await directory.bodies()).toEqual([second]);
  });

  test('that was written by an earlier version, without its mark, can be replaced', async () => {
    const { directory } = store.stores;
    const Item = { ...aBody('front-1'), pk: 'BODIES', sk: 'front-1' };
    await store.documentClient.send(new PutCommand({ TableName: LOCAL_TABLE, Item }));
    await directory.putBody(aBody('front-1', { phone: '1' }), aBody('front-1', { phone: 'other' }));
    expect(await directory.bodies()).toEqual([aBody('front-1', { phone: '1' })]);
  });
});

describe('the published list of bodies', () => {
  test('is empty before the first publishing, and what was there at the last one afterwards', async () => {
    const { directory } = store.stores;
    const citizens = store.publicStores.directory;
    await directory.putBody(aBody('front-1'));
    expect(await citizens.publishedBodies()).toEqual([]);
    await directory.publishBodies();
    await directory.putBody(aBody('front-2'));
    expect(await citizens.publishedBodies()).toEqual([aBody('front-1')]);
  });

  test('is read again after a minute', async () => {
    const { directory } = store.stores;
    const citizens = store.publicStores.directory;
    await directory.putBody(aBody('front-1'));
    await directory.publishBodies();
    (await citizens.publishedBodies()).pop();
    await directory.putBody(aBody('front-2'));
    await directory.publishBodies();
    expect(await citizens.publishedBodies()).toEqual([aBody('front-1')]);
    now = new Date(now.getTime() + 60_000);
    expect(await citizens.publishedBodies()).toEqual([aBody('front-1'), aBody('front-2')]);
  });

  test('may be longer than one item, and shorter again, without leaving pieces behind', async () => {
    const { directory } = store.stores;
    const noise = (n: number): string =>
      Buffer.from(
        fc.sample(fc.uint8Array({ minLength: 9_000, maxLength: 9_000 }), { numRuns: 1, seed: n })[0] ?? [],
      ).toString('base64');
    const bodies = Array.from({ length: 80 }, (_, n) => aBody(`body-${String(n)}`, { nameEn: noise(n) }));
    for (const body of bodies) await directory.putBody(body);
    await directory.publishBodies();
    expect((await directory.publishedBodies()).toSorted(byId)).toEqual(bodies.toSorted(byId));
    expect(await store.keysOf('DIRECTORY')).toHaveLength(3);
    for (const body of bodies) await directory.putBody({ ...body, nameEn: 'short' });
    await directory.publishBodies();
    expect(await store.keysOf('DIRECTORY')).toEqual(['BODIES#HEAD']);
    now = new Date(now.getTime() + 60_000);
    expect(await directory.publishedBodies()).toHaveLength(80);
  });

  test('is found whole by someone who read the head of the list before', async () => {
    const { directory } = store.stores;
    await directory.putBody(aBody('front-1'));
    await directory.publishBodies();
    await store.change('DIRECTORY', 'BODIES#HEAD', { rest: ['gone#1'] });
    await expect(directory.publishedBodies()).rejects.toThrow('pieces that are not there');
    await directory.publishBodies();
    expect(await directory.publishedBodies()).toEqual([aBody('front-1')]);
  });
});
