import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Body } from '../../shared/schemas/body.ts';
import { BOTH_STORES, type AnyStore } from '../support/store.ts';

describe.each(BOTH_STORES)('a record of the directory in %s', (_where, start) => {
  let store: AnyStore;
  beforeAll(async () => {
    store = await start();
  });
  afterAll(async () => {
    await store.stop();
  });
  const aBody = (id: string, phone?: string): Body => ({
    id,
    kind: 'front',
    level: 'commune',
    name: `Ủy ban MTTQ Việt Nam xã ${id}`,
    nameEn: `Front committee of ${id}`,
    inForceFrom: '2025-07-01',
    ...(phone !== undefined && { phone }),
  });
  const kept = async (id: string) => (await store.stores.directory.bodies()).find((body) => body.id === id);

  test('is written over what its writer saw, and over nothing else', async () => {
    const { directory } = store.stores;
    await directory.putBody(aBody('one'), 'nothing');
    await directory.putBody(aBody('one', '1'), aBody('one'));
    for (const over of [aBody('one'), 'nothing'] as const)
      await expect(directory.putBody(aBody('one', '2'), over)).rejects.toMatchObject({
        code: 'conflict.stale',
        details: { id: 'one' },
      });
    expect(await kept('one')).toEqual(aBody('one', '1'));
  });

  test('that is not there may be written as if over one', async () => {
    await store.stores.directory.putBody(aBody('two', '1'), aBody('two'));
    expect(await kept('two')).toEqual(aBody('two', '1'));
  });
});
