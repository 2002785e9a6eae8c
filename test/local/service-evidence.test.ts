import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EVIDENCE_PATH, evidenceFolder } from '../../local/stand-ins/evidence-folder.ts';

const ID = '0123456789ABCDEFGHJKMNPQRS';
const OTHER = 'ZZZZZZZZZZZZZZZZZZZZZZZZZZ';
const SITE = 'http://127.0.0.1:8124';

let folder = '';
let now = new Date('2026-11-23T02:14:00.000Z');
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gan-dan-evidence-'));
  now = new Date('2026-11-23T02:14:00.000Z');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const aFolder = () => evidenceFolder(folder, SITE, () => now);
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};

const bytes = (length: number) => new Uint8Array(length).fill(7);
const codeIn = (body: Uint8Array | string) => /<Code>(\w+)</.exec(String(body))?.[1];

describe('a place for a file', () => {
  const placeFor = async (evidence: ReturnType<typeof aFolder>, size = 3000) =>
    new URL((await evidence.uploadPlace(ID, size)).url);

  test('takes the file it was made for, which a link then gives back', async () => {
    const evidence = aFolder();
    const place = await placeFor(evidence);
    expect(place.origin + place.pathname).toBe(SITE + EVIDENCE_PATH);
    expect((await evidence.take(place.searchParams, bytes(3000))).status).toBe(200);
    const link = new URL(await aFolder().downloadLink(ID));
    expect(link.origin + link.pathname).toBe(SITE + EVIDENCE_PATH);
    const given = await evidence.give(link.searchParams);
    expect([given.status, given.type]).toEqual([200, 'application/octet-stream']);
    expect(new Uint8Array(Buffer.from(given.body))).toEqual(bytes(3000));
  });

  test('takes one file once: what is there is final, whoever asks for the place again', async () => {
    const evidence = aFolder();
    const first = await placeFor(evidence);
    await evidence.take(first.searchParams, bytes(3000));
    const forged = new Uint8Array(2000).fill(8);
    for (const [place, file] of [
      [first, new Uint8Array(3000)],
      [await placeFor(evidence, 2000), forged],
    ] as const) {
      const answer = await evidence.take(place.searchParams, file);
      expect([answer.status, codeIn(answer.body)]).toEqual([412, 'PreconditionFailed']);
    }
    await expect(evidence.put(ID, forged)).rejects.toThrow('There is such a file.');
    const given = await evidence.give(new URL(await evidence.downloadLink(ID)).searchParams);
    expect(new Uint8Array(Buffer.from(given.body))).toEqual(bytes(3000));
    expect(readdirSync(path.join(folder, 'evidence'))).toEqual([ID]);
  });

  test.each([
    ['longer', 3001, {}, 0, 'EntityTooLarge'],
    ['shorter', 2999, {}, 0, 'EntityTooSmall'],
    ['for another id', 3000, { id: OTHER }, 0, 'AccessDenied'],
    ['of another size', 2000, { bytes: '2000' }, 0, 'AccessDenied'],
    ['with a changed signature', 3000, { signature: 'x'.repeat(43) }, 0, 'AccessDenied'],
    ['after an hour', 3000, {}, 60, 'AccessDenied'],
  ])('refuses a file that is %s', async (_what, length, changed, minutes, code) => {
    const evidence = aFolder();
    const { searchParams } = await placeFor(evidence);
    later(minutes);
    for (const [name, value] of Object.entries(changed)) searchParams.set(name, value);
    const answer = await evidence.take(searchParams, bytes(length));
    expect(codeIn(answer.body)).toBe(code);
    expect((await evidence.give(new URL(await evidence.downloadLink(ID)).searchParams)).status).toBe(404);
  });

  test('is not made for an id that is not ours', async () => {
    await expect(async () => aFolder().uploadPlace('../../keys', 1)).rejects.toThrow();
  });
});

describe('a download link', () => {
  test('is good for five minutes', async () => {
    const evidence = aFolder();
    await evidence.put(ID, bytes(10));
    const link = new URL(await evidence.downloadLink(ID));
    later(4);
    expect((await evidence.give(link.searchParams)).status).toBe(200);
    later(1);
    expect((await evidence.give(link.searchParams)).status).toBe(403);
  });

  test.each([
    ['id', OTHER],
    ['id', '../contact.key'],
    ['expires', '99999999999999'],
    ['signature', ''],
  ])('with another %s (%s) is refused', async (name, value) => {
    const evidence = aFolder();
    await evidence.put(ID, bytes(10));
    const { searchParams } = new URL(await evidence.downloadLink(ID));
    searchParams.set(name, value);
    expect((await evidence.give(searchParams)).status).toBe(403);
  });
});
