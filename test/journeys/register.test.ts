import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOf, picture, openBrowser, serviceUrl, WIDTHS } from './a-browser.ts';
import { signIn } from './an-officer.ts';

const url = serviceUrl();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each(WIDTHS)('a report by phone gets the same code and a slip, at %i px', async (width) => {
  const page = await signIn(url, browser, 'intake', width);
  await page.goto(`${url}/can-bo/dang-ky`);
  expect(await faultsOf(page, width)).toEqual([]);
  await picture(page, `register-${String(width)}`);
  await page.selectOption('[name=channel]', 'phone');
  await page.selectOption('[name=matter]', 'bureaucracy');
  await page.fill('[name=place]', 'Mẫu Thượng');
  await page.fill('[name=body]', 'Ủy ban nhân dân xã Mẫu Một');
  await page.fill('[name=post]', 'Cán bộ một cửa');
  await page.fill('[name=narrative]', 'Người dân gọi điện: hồ sơ bị trả lại bốn lần.');
  await page.click('form[data-act="register"] button.button');
  const choice = page.locator('input[name=placeCode]').first();
  if ((await choice.count()) > 0) {
    await choice.check();
    await page.click('form[data-act="register"] button.button');
  }
  const slip = await page.locator('main').innerText();
  expect(slip).toMatch(/([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-Z]/);
  expect(await page.locator('main svg').count()).toBeGreaterThan(0);
  expect(await faultsOf(page, width)).toEqual([]);
  await picture(page, `slip-${String(width)}`);
  await page.context().close();
});
