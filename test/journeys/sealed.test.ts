import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contextOf, faultsOf, picture, openBrowser, serviceUrl } from './a-browser.ts';
import { NARRATIVE, numberIn, sendReport } from './a-citizen.ts';
import { openReport, signIn } from './an-officer.ts';
import { encode } from 'jose/base64url';
import { chunkParameters, FILE_HEADER } from '../../shared/sealing/file-format.ts';
import { openKeyWithContentKey } from '../../shared/sealing/open.ts';
import { officersWords } from '../../web/words/officers.ts';

const url = serviceUrl();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The data that the officer's browser got for a file. */
interface Released {
  readonly jwe: string;
  readonly contentKey: string;
  readonly link: string;
}

/** Another document under the same key, which an officer who has opened the file once can make. */
const forgedFor = async ({ jwe, contentKey, link }: Released, reportRef: string) => {
  const id = new URL(link).searchParams.get('id') ?? '';
  const binding = { part: `file-key:${id}`, reportRef } as const;
  const { rawKey } = await openKeyWithContentKey(jwe, Buffer.from(contentKey, 'base64url'), binding);
  const key = await crypto.subtle.importKey('raw', rawKey, 'AES-GCM', false, ['encrypt']);
  const body = await crypto.subtle.encrypt(chunkParameters(0, true), key, Buffer.from('%PDF-1.7 forged'));
  return { id, file: Buffer.concat([FILE_HEADER, new Uint8Array(body)]) };
};

/** The smallest PNG. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('what a citizen sealed', () => {
  test.each([
    ['by their browser', true],
    ['by the server, since no scripts ran', false],
  ])(
    '%s opens in the officer’s browser, with a reason, and the log says who opened what',
    async (_how, scripts) => {
      const citizens = await contextOf(browser, 360, { scripts });
      const page = await citizens.newPage();
      const file = { name: 'anh.png', mimeType: 'image/png', buffer: PNG };
      await sendReport(url, page, scripts ? { file } : {});
      const number = numberIn(await page.locator('main').innerText());
      await citizens.close();

      const officer = await signIn(url, browser, 'intake');
      await openReport(officer, number);
      const narrative = officer.locator('li[data-part="narrative"]');
      await narrative.locator('input[name=reason]').fill('Đọc để phân loại.');
      const released = officer.waitForResponse((response) => response.url().endsWith('/mo'));
      await narrative.locator('button').first().click();
      expect(await (await released).text()).not.toContain(NARRATIVE);
      await officer.getByText(NARRATIVE).waitFor();
      if (scripts) {
        const evidence = officer.locator('li[data-part^="file-key:"]');
        await evidence.locator('input[name=reason]').fill('Xem bằng chứng.');
        await evidence.locator('button').first().click();
        await evidence.locator('img').waitFor();
      }
      expect(await faultsOf(officer)).toEqual([]);
      await picture(officer, `opened-${String(scripts)}`);
      await officer.reload();
      expect(await officer.locator('main').innerText()).toContain('Đọc để phân loại.');
      await officer.context().close();
    },
  );

  test('is not replaced by another file under the same key, neither in storage nor on the way', async () => {
    const citizens = await contextOf(browser, 360);
    const page = await citizens.newPage();
    await sendReport(url, page, { file: { name: 'anh.png', mimeType: 'image/png', buffer: PNG } });
    const number = numberIn(await page.locator('main').innerText());
    await citizens.close();

    const officer = await signIn(url, browser, 'intake');
    await openReport(officer, number);
    const evidence = officer.locator('li[data-part^="file-key:"]');
    const open = async () => {
      await evidence.locator('input[name=reason]').fill('Xem bằng chứng.');
      const answer = officer.waitForResponse((response) => response.url().endsWith('/mo'));
      await evidence.locator('button').first().click();
      return (await (await answer).json()) as Released & { readonly sha256: string };
    };
    const released = await open();
    await evidence.locator('img').waitFor();
    const reference = (await evidence.locator('form').getAttribute('data-ref')) ?? '';
    const { id, file } = await forgedFor(released, reference);

    const reserved = await fetch(`${url}/phan-anh/tep/cho`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id, bytes: file.length }),
    });
    const place = (await reserved.json()) as { url: string; headers: Record<string, string> };
    expect((await fetch(place.url, { method: 'PUT', headers: place.headers, body: file })).status).toBe(412);

    const digest = async (bytes: BufferSource) =>
      encode(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
    expect(released.sha256).toBe(await digest(await (await fetch(released.link)).arrayBuffer()));

    await officer.reload();
    await officer.route(/\/local\/evidence/, (route) => route.fulfill({ body: file }));
    await open();
    await officer.getByText(officersWords('vi').report.sealed.script.replaced).waitFor();
    expect(await evidence.locator('iframe, a[download]').count()).toBe(0);
    await officer.context().close();
  });

  test('is not released to a Party body’s liaison, nor to an administrator', async () => {
    for (const role of ['liaison', 'administrator'] as const) {
      const page = await signIn(url, browser, role);
      expect(await page.locator('[data-open]').count()).toBe(0);
      await page.context().close();
    }
  });
});
