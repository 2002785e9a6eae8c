import { constants, createHash, privateDecrypt, type KeyObject } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createPublic } from '../../../functions/public.ts';
import { readFiles } from '../../../functions/intake/enclosed-files.ts';
import { digestInLog } from '../../../shared/domain/report/new-report.ts';
import { decryptFile } from '../../../shared/sealing/decrypt-file.ts';
import { openKeyWithContentKey, wrappedKeyOf } from '../../../shared/sealing/open.ts';
import { intakeWords } from '../../../web/words/intake.ts';
import { aCitizen, answerPages, GOOD_ANSWERS, type Page } from '../../support/a-citizen.ts';
import { aJpeg, SECRET } from '../../support/pictures.ts';
import { aPublicWorld, type Kept } from '../../support/public-world.ts';

const { problems } = intakeWords.vi;
const pdf = new Uint8Array(Buffer.from('%PDF-1.7 biên nhận'));
const UPLOAD = 'upload';

const atFiles = async () => {
  const { world, kept, privateKey } = aPublicWorld();
  const citizen = aCitizen(createPublic(world));
  return { kept, privateKey, citizen, page: await answerPages(citizen, GOOD_ANSWERS.slice(0, 5)) };
};

const filesOn = (page: Page) => readFiles(page.fields['files']) ?? [];

/** What the province would read of the first file on the page. */
const opened = async (page: Page, kept: Kept, key: KeyObject): Promise<string> => {
  const [file] = filesOn(page);
  if (file === undefined) return '';
  const rsa = { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
  const contentKey = privateDecrypt(rsa, wrappedKeyOf(file.sealedKey).wrapped);
  const binding = { part: `file-key:${file.id}` as const, reportRef: page.fields['ref'] ?? '' };
  const { rawKey, digest } = await openKeyWithContentKey(file.sealedKey, contentKey, binding);
  const ciphertext = kept.files.get(file.id) ?? new Uint8Array();
  expect(Buffer.from(digest ?? [])).toEqual(createHash('sha256').update(ciphertext).digest());
  const parts: Uint8Array[] = [];
  for await (const part of decryptFile(ciphertext, rawKey)) parts.push(part);
  return Buffer.concat(parts).toString('latin1');
};

describe('evidence without scripts', () => {
  test('is encrypted on arrival and listed on the page', async () => {
    const { citizen, page, kept, privateKey } = await atFiles();
    const next = await citizen.pressWithFiles(page, [{ name: 'bien-nhan.pdf', bytes: pdf }], UPLOAD);
    expect(next.status).toBe(200);
    expect(filesOn(next)).toMatchObject([{ bytes: kept.files.values().next().value?.length }]);
    expect([...kept.files.values()].every((file) => !Buffer.from(file).includes('PDF'))).toBe(true);
    expect(await opened(next, kept, privateKey)).toBe(Buffer.from(pdf).toString('latin1'));
  });

  test('goes into the report with its size and sealed key', async () => {
    const { citizen, page, kept } = await atFiles();
    let next = await citizen.pressWithFiles(page, [{ name: 'a.pdf', bytes: pdf }], 'next');
    for (const filled of GOOD_ANSWERS.slice(6)) next = await citizen.press(next, filled);
    await citizen.press(next, {}, 'next', '/phan-anh/gui');
    const [report] = kept.reports.values();
    const [id = ''] = kept.files.keys();
    expect(report?.enclosed).toMatchObject({ files: 1, bytes: kept.files.get(id)?.length });
    expect(kept.parts.map(({ part }) => part)).toEqual(['narrative', `file-key:${id}`]);
    // The log has the digest of the received file, so that no other can replace it.
    const digest = createHash('sha256')
      .update(kept.files.get(id) ?? '')
      .digest('base64url');
    expect(report === undefined ? undefined : digestInLog(report, id)).toBe(digest);
  });

  test('pictures lose what they say of place and device', async () => {
    const { citizen, page, kept, privateKey } = await atFiles();
    const next = await citizen.pressWithFiles(page, [{ name: 'a.jpg', bytes: aJpeg() }], UPLOAD);
    expect(await opened(next, kept, privateKey)).not.toContain(SECRET);
  });

  test('unless the reporter keeps it as evidence', async () => {
    const { citizen, page, kept, privateKey } = await atFiles();
    const files = [{ name: 'a.jpg', bytes: aJpeg() }];
    const next = await citizen.pressWithFiles(page, files, UPLOAD, { keepMetadata: 'yes' });
    expect(await opened(next, kept, privateKey)).toContain(SECRET);
    expect(next.fields['keepMetadata']).toBe('yes');
  });

  test('a file can be taken out again', async () => {
    const { citizen, page } = await atFiles();
    const files = ['a.pdf', 'b.pdf'].map((name) => ({ name, bytes: pdf }));
    const two = await citizen.pressWithFiles(page, files, UPLOAD);
    const [first, second] = filesOn(two);
    const one = await citizen.pressWithFiles(two, [], `remove:${first?.id ?? ''}`);
    expect(filesOn(one)).toEqual([second]);
  });

  test('what was sent stays when another file is refused', async () => {
    const { citizen, page } = await atFiles();
    const script = new Uint8Array(Buffer.from('<script>'));
    const files = [
      { name: 'a.pdf', bytes: pdf },
      { name: 'a.pdf', bytes: script },
    ];
    const next = await citizen.pressWithFiles(page, files, 'next');
    expect(next.status).toBe(400);
    expect(next.errors).toEqual([problems['files.kind']]);
    expect(filesOn(next).length).toBe(1);
  });

  test('an eleventh file is refused, the ten before stay', async () => {
    const { citizen, page } = await atFiles();
    const files = Array.from({ length: 11 }, (_, at) => ({ name: `${String(at)}.pdf`, bytes: pdf }));
    const next = await citizen.pressWithFiles(page, files, UPLOAD);
    expect(next.errors).toEqual([problems['files.too-many']]);
    expect(filesOn(next).length).toBe(10);
  });

  test('a picture that cannot be cleaned is not sent unasked', async () => {
    const { citizen, page, kept } = await atFiles();
    const broken = aJpeg().subarray(0, 60);
    const next = await citizen.pressWithFiles(page, [{ name: 'a.jpg', bytes: broken }], UPLOAD);
    expect(next.errors).toEqual([problems['files.cannot-clean']]);
    expect(kept.files.size).toBe(0);
  });

  test('pressing the button without a file says so', async () => {
    const { citizen, page } = await atFiles();
    expect((await citizen.pressWithFiles(page, [], UPLOAD)).errors).toEqual([problems['files.none']]);
  });

  test('a file over 4 MB is refused before anything is stored', async () => {
    const { citizen, page, kept } = await atFiles();
    const large = new Uint8Array(4 * 1024 * 1024 + 1);
    large.set(pdf);
    const next = await citizen.pressWithFiles(page, [{ name: 'a.pdf', bytes: large }], UPLOAD);
    expect(next.status).toBe(413);
    expect(kept.files.size).toBe(0);
  });

  test('a forged list of files is refused at its field', async () => {
    const { citizen, page } = await atFiles();
    const next = await citizen.press(page, { files: '[{"id":"x"}]' });
    expect(next.errors).toEqual([problems['files.not-sealed']]);
  });
});

describe('a place for a file that the browser encrypted', () => {
  const id = '0123456789ABCDEFGHJKMNPQRS';
  const reserve = async (body: string, type = 'application/json') => {
    const { world } = aPublicWorld();
    const headers = { accept: 'application/json' };
    return aCitizen(createPublic(world)).send('/phan-anh/tep/cho', { method: 'POST', type, body, headers });
  };

  test('is given for one id and one size', async () => {
    const page = await reserve(JSON.stringify({ id, bytes: 49 }));
    expect(page.status).toBe(200);
    expect(JSON.parse(page.html)).toEqual({ url: '/upload', headers: { key: id, bytes: '49' } });
  });

  test.each([
    ['too large a file', JSON.stringify({ id, bytes: 31_500_001 }), 400, 'input.upload'],
    ['an empty file', JSON.stringify({ id, bytes: 0 }), 400, 'input.upload'],
    ['an id that could be a path', JSON.stringify({ id: '../x', bytes: 1 }), 400, 'input.upload'],
    ['an unknown field', JSON.stringify({ id, bytes: 1, key: 'x' }), 400, 'input.upload'],
    ['broken JSON', '{', 400, 'input.not-json'],
  ])('is refused for %s, as problem+json', async (_what, body, status, code) => {
    const page = await reserve(body);
    expect(page.status).toBe(status);
    expect(page.headers['content-type']).toContain('application/problem+json');
    expect(JSON.parse(page.html)).toMatchObject({ status, code });
  });

  test('is refused for a form', async () => {
    expect((await reserve('id=x', 'application/x-www-form-urlencoded')).status).toBe(415);
  });
});
