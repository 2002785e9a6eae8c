import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contextOf, faultsOf, picture, startBrowser } from './a-browser.ts';
import { NARRATIVE, sendReport } from './a-citizen.ts';
import { openReport, signIn } from './an-officer.ts';
import { startService, type RunningService } from './a-service.ts';

let service: RunningService;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

/** The smallest PNG there is. */
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
      const citizens = await contextOf(browser, 360, scripts);
      const page = await citizens.newPage();
      const file = { name: 'anh.png', mimeType: 'image/png', buffer: PNG };
      await sendReport(service.url, page, scripts ? { file } : {});
      const number =
        /(?<![0-9A-Z])\d\d-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await page.locator('main').innerText())?.[0] ?? '';
      await citizens.close();

      const officer = await signIn(service.url, browser, 'intake');
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

  test('is not released to a Party body’s liaison, nor to an administrator', async () => {
    for (const role of ['liaison', 'administrator'] as const) {
      const page = await signIn(service.url, browser, role);
      expect(await page.locator('[data-open]').count()).toBe(0);
      await page.context().close();
    }
  });
});
