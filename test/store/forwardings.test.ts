import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryStores } from '../../shared/store/memory/memory-stores.ts';
import type { ForwardingStore } from '../../shared/store/stores.ts';
import { startTestStore, type TestStore } from '../support/store.ts';

let kept: TestStore;
beforeAll(async () => {
  kept = await startTestStore();
});
afterAll(async () => {
  await kept.stop();
});

const AT = '2026-11-23T02:14:00.000Z';
const claim = (report: string) => ({ report, number: `26-${report}`, body: 'party-mau', at: AT });

describe.each([
  ['the table', (): ForwardingStore => kept.stores.forwardings],
  ['memory', (): ForwardingStore => memoryStores(() => new Date()).forwardings],
])('what %s keeps of forwarded letters', (_where, open) => {
  test('is one claim per digest: the first may claim again, another is told of it and may take over only from it', async () => {
    const store = open();
    expect(await store.claim('m', claim('A'))).toBeUndefined();
    expect(await store.claim('m', claim('A'))).toBeUndefined();
    expect(await store.claim('m', claim('B'))).toEqual(claim('A'));
    expect(await store.takeOver('m', claim('B'), claim('C'))).toBe(false);
    expect(await store.takeOver('m', claim('B'), claim('A'))).toBe(true);
    expect(await store.claim('m', claim('A'))).toEqual(claim('B'));
  });

  test('and the first report of a content, separate from claims with the same digest', async () => {
    const store = open();
    await store.claim('n', claim('A'));
    expect(await store.firstRegistered('n', 'B')).toBe('B');
    expect(await store.firstRegistered('n', 'C')).toBe('B');
    expect(await store.firstRegistered('n', 'B')).toBe('B');
  });
});
