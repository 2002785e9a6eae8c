import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LOCAL_TABLE } from '../../infra/data-folder/dynalite.ts';
import { Body } from '../../shared/schemas/body.ts';
import { Officer } from '../../shared/schemas/officer.ts';
import { createStores } from '../../shared/store/create-stores.ts';
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

  test('is written once when the same writing is repeated, as after an answer that was lost', async () => {
    const { directory } = store.stores;
    const wanted = aBody('front-1', { phone: '1' });
    await directory.putBody(wanted, 'nothing');
    await directory.putBody(wanted, 'nothing');
    expect(await directory.bodies()).toEqual([wanted]);
  });
});

describe('a list of the directory', () => {
  /** Another function's stores on the same table, with their own memory of what they read. */
  const another = () => createStores(store.documentClient, LOCAL_TABLE, () => now).directory;

  test('is never older than what was written last, whoever wrote it', async () => {
    const [mine, theirs] = [store.stores.directory, another()];
    await mine.putBody(aBody('front-1'));
    expect(await theirs.bodies()).toEqual([aBody('front-1')]);
    await mine.putBody(aBody('front-1', { phone: '1' }));
    expect(await theirs.bodies()).toEqual([aBody('front-1', { phone: '1' })]);
    await theirs.putBody(aBody('front-2'));
    expect((await mine.bodies()).map(({ id }) => id)).toEqual(['front-1', 'front-2']);
  });

  test('loses nothing when several functions and many requests write at the same time', async () => {
    const writers = [store.stores.directory, another(), another()];
    const wanted = Array.from({ length: 60 }, (_, n) => aBody(`body-${String(n)}`));
    await Promise.all(
      wanted.map((body, n) => (writers[n % 3] ?? store.stores.directory).putBody(body, 'nothing')),
    );
    expect((await another().bodies()).toSorted(byId)).toEqual(wanted.toSorted(byId));
    expect((await store.stores.directory.bodies()).toSorted(byId)).toEqual(wanted.toSorted(byId));
  });

  test('refuses one of two writings over the same record, whatever is written beside them', async () => {
    await store.stores.directory.putBody(aBody('front-1'), 'nothing');
    const [mine, theirs] = [store.stores.directory, another()];
    const done = await Promise.allSettled([
      mine.putBody(aBody('front-1', { phone: '1' }), aBody('front-1')),
      theirs.putBody(aBody('front-1', { phone: '2' }), aBody('front-1')),
      mine.putBody(aBody('front-2'), 'nothing'),
    ]);
    expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(done[2].status).toBe('fulfilled');
  });

  test('may be longer than one item, and shorter again, without leaving pieces behind', async () => {
    const { directory } = store.stores;
    const noise = (n: number): string =>
      Buffer.from(
        fc.sample(fc.uint8Array({ minLength: 9_000, maxLength: 9_000 }), { numRuns: 1, seed: n })[0] ?? [],
      ).toString('base64');
    const bodies = Array.from({ length: 80 }, (_, n) => aBody(`body-${String(n)}`, { nameEn: noise(n) }));
    await Promise.all(bodies.map((body) => directory.putBody(body)));
    expect((await another().bodies()).toSorted(byId)).toEqual(bodies.toSorted(byId));
    expect((await store.keysOf('BODIES')).length).toBeGreaterThan(3);
    await Promise.all(bodies.map((body) => directory.putBody({ ...body, nameEn: 'short' })));
    expect(await another().bodies()).toHaveLength(80);
    expect(await store.keysOf('BODIES')).toHaveLength(2);
  });

  test('that names pieces which are not there is a defect, not an empty directory', async () => {
    await store.stores.directory.putBody(aBody('front-1'));
    await store.change('BODIES', 'HEAD', { pieces: ['gone'], version: 9 });
    await expect(another().bodies()).rejects.toThrow('pieces that are not there');
  });
});

describe('the bodies for the citizens’ function', () => {
  test('are read again after a minute', async () => {
    const { directory } = store.stores;
    const citizens = store.publicStores.directory;
    expect(await citizens.publishedBodies()).toEqual([]);
    await directory.putBody(aBody('front-1'));
    (await citizens.publishedBodies()).pop();
    await directory.putBody(aBody('front-2'));
    expect(await citizens.publishedBodies()).toEqual([aBody('front-1')]);
    now = new Date(now.getTime() + 60_000);
    expect(await citizens.publishedBodies()).toEqual([aBody('front-1'), aBody('front-2')]);
  });
});
