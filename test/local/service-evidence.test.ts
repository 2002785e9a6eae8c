import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EVIDENCE_PATH, evidenceFolder } from '../../local/evidence-folder.ts';

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

/** What a browser posts: the form's fields, then the file. */
const posted = async (fields: Record<string, string>, file: Uint8Array<ArrayBuffer> | undefined) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (file !== undefined) form.append('file', new Blob([file]), 'x');
  const request = new Response(form);
  return [request.headers.get('content-type') ?? '', new Uint8Array(await request.arrayBuffer())] as const;
};

const bytes = (length: number) => new Uint8Array(length).fill(7);
const codeIn = (body: Uint8Array | string) => /<Code>(\w+)</.exec(String(body))?.[1];

describe('an upload form', () => {
  test('takes the file it was made for, which a link then gives back', async () => {
    const evidence = aFolder();
    const { url, fields } = await evidence.uploadForm(ID, 3000);
    expect(url).toBe(SITE + EVIDENCE_PATH);
    expect((await evidence.take(...(await posted(fields, bytes(3000))))).status).toBe(204);
    const link = new URL(await aFolder().downloadLink(ID));
    expect(link.origin + link.pathname).toBe(SITE + EVIDENCE_PATH);
    const given = await evidence.give(link.searchParams);
    expect([given.status, given.type]).toEqual([200, 'application/octet-stream']);
    expect(new Uint8Array(Buffer.from(given.body))).toEqual(bytes(3000));
  });

  test.each([
    ['longer', 3001, {}, 0, 'EntityTooLarge'],
    ['shorter', 2999, {}, 0, 'EntityTooSmall'],
    ['for another id', 3000, { key: OTHER }, 0, 'AccessDenied'],
    ['with a changed signature', 3000, { signature: 'x'.repeat(43) }, 0, 'AccessDenied'],
    ['with a policy of its own', 3000, { policy: Buffer.from('{}').toString('base64') }, 0, 'AccessDenied'],
    ['after an hour', 3000, {}, 60, 'AccessDenied'],
    ['without the file', undefined, {}, 0, 'MalformedPOSTRequest'],
  ])('refuses a file that is %s', async (_what, length, changed, minutes, code) => {
    const evidence = aFolder();
    const { fields } = await evidence.uploadForm(ID, 3000);
    later(minutes);
    const body = await posted(
      { ...fields, ...(changed as Record<string, string>) },
      length === undefined ? undefined : bytes(length),
    );
    const answer = await evidence.take(...body);
    expect(codeIn(answer.body)).toBe(code);
    expect((await evidence.give(new URL(await evidence.downloadLink(ID)).searchParams)).status).toBe(404);
  });

  test('refuses what is not a form', async () => {
    const answer = await aFolder().take('text/plain', bytes(10));
    expect([answer.status, codeIn(answer.body)]).toEqual([400, 'MalformedPOSTRequest']);
  });

  test('is not made for an id that is not ours', async () => {
    await expect(async () => aFolder().uploadForm('../../keys', 1)).rejects.toThrow();
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
