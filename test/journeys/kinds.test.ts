import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextOf, faultsOf, picture, openBrowser, serviceUrl, WIDTHS } from './a-browser.ts';
import { track } from './a-citizen.ts';
import { doAct, signIn } from './an-officer.ts';

const url = serviceUrl();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Registers a report that came by post and answers the slip's page; it chooses the commune if several match. */
const register = async (page: Page, letter: string | undefined): Promise<void> => {
  await page.goto(`${url}/can-bo/dang-ky`);
  await page.selectOption('[name=channel]', 'post');
  if (letter !== undefined) {
    await page.check('[name=kind]');
    await page.fill('[name=registerNumber]', letter);
    await page.fill('[name=letterDay]', '2026-11-20');
    await picture(page, `register-letter-${String(page.viewportSize()?.width)}`);
  }
  await page.selectOption('[name=matter]', 'corruption');
  await page.fill('[name=place]', 'Mẫu Thượng');
  await page.fill('[name=body]', 'Ủy ban nhân dân xã Mẫu Một');
  await page.fill('[name=post]', 'Cán bộ một cửa');
  await page.fill('[name=narrative]', `Đơn nói về việc thu tiền không biên lai. ${letter ?? ''}`);
  await page.click('form[data-act="register"] button.button');
  const choice = page.locator('input[name=placeCode]').first();
  if ((await choice.count()) > 0) {
    await choice.check();
    await page.click('form[data-act="register"] button.button');
  }
};

const forward = (page: Page) =>
  doAct(page, 'forward-denunciation', async (form) => {
    await page.selectOption(`${form} [name=body]`, 'party-mau-1');
    await page.fill(`${form} [name=letter]`, '15/CV-MTTQ');
  });

test.each(WIDTHS)('a signed letter is registered and forwarded once, at %i px', async (width) => {
  const page = await signIn(url, browser, 'intake', width);
  const letter = `${String(width)}/2026`;
  await register(page, letter);
  await page.click('main a.button');
  const number = (await page.locator('h1 .number').textContent()) ?? '';
  expect(await faultsOf(page, width)).toEqual([]);
  await picture(page, `denunciation-${String(width)}`);
  await forward(page);
  expect(await page.locator('[data-done="forward-denunciation"]').count()).toBe(1);
  await picture(page, `forwarded-${String(width)}`);

  await register(page, letter);
  await page.click('main a.button');
  await forward(page);
  const refusal = page.locator('[data-refused="rule.forwarded-before"]');
  expect(await refusal.innerText()).toContain(number);
  // The form comes back with the typed text.
  expect(await page.inputValue('form[data-act="forward-denunciation"] [name=letter]')).toBe('15/CV-MTTQ');
  expect(await faultsOf(page, width)).toEqual([]);
  await picture(page, `forwarded-before-${String(width)}`);
  await page.context().close();
});

test.each(WIDTHS)('a mixed report is split and its rest guided, at %i px', async (width) => {
  const page = await signIn(url, browser, 'intake', width);
  await register(page, undefined);
  const code = /([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-Z]/.exec(await page.locator('main').innerText())?.[0] ?? '';
  await page.click('main a.button');
  await doAct(page, 'split', async (form) => {
    await page.check(`${form} [name=kind][value=complaint]`);
    await page.check(`${form} [name=matter][value=other]`);
    await page.fill(`${form} [name=what]`, 'Phần về quyết định thu hồi đất.');
    await page.fill(`${form} [name=reason]`, 'Hai việc khác loại.');
  });
  expect(await page.locator('[data-done="split"]').count()).toBe(1);
  await picture(page, `split-${String(width)}`);
  await doAct(page, 'guide-elsewhere', async (form) => {
    await page.check(`${form} [name=kind][value=outside]`);
    await page.fill(`${form} [name=toBody]`, 'Công an xã Mẫu Một');
    await page.fill(`${form} [name=message]`, 'Xin gửi Công an xã trong giờ làm việc.');
    await page.fill(`${form} [name=reason]`, 'Ngoài phạm vi.');
  });
  await page.click('a[href$="/huong-dan"]');
  expect(await page.locator('article.paper').innerText()).toContain('PHIẾU HƯỚNG DẪN');
  expect(await faultsOf(page, width)).toEqual([]);
  await picture(page, `guidance-${String(width)}`);
  await page.context().close();

  const citizen = await (await contextOf(browser, width)).newPage();
  await track(url, citizen, code);
  expect(await citizen.locator('[data-part]').count()).toBe(1);
  expect(await citizen.locator('article.paper').innerText()).toContain('Công an xã Mẫu Một');
  expect(await faultsOf(citizen, width)).toEqual([]);
  await picture(citizen, `parts-${String(width)}`);
  await citizen.context().close();
});

test.each(WIDTHS)('the letter of denunciation is printed without scripts, at %i px', async (width) => {
  const page = await (await contextOf(browser, width, { scripts: false })).newPage();
  await page.goto(`${url}/`);
  await page.click('a[href="/don-to-cao"]');
  await page.fill('[name=name]', 'Trần Thị Lan');
  await page.fill('[name=act]', 'Thu tiền không biên lai.');
  await picture(page, `letter-form-${String(width)}`);
  await page.click('main form button.button');
  const letter = await page.locator('article.paper').innerText();
  expect(letter).toContain('ĐƠN TỐ CÁO');
  expect(letter).toContain('Trần Thị Lan');
  await picture(page, `letter-${String(width)}`);
  await page.emulateMedia({ media: 'print' });
  // The sheet of styles may still be on its way.
  await page.locator('.head').waitFor({ state: 'hidden' });
  await page.locator('h1').waitFor({ state: 'hidden' });
  await picture(page, `letter-print-${String(width)}`);
  await page.context().close();

  const withScripts = await (await contextOf(browser, width)).newPage();
  await withScripts.goto(`${url}/en/don-to-cao`);
  expect(await faultsOf(withScripts, width)).toEqual([]);
  await withScripts.click('main form button.button');
  expect(await faultsOf(withScripts, width)).toEqual([]);
  await withScripts.context().close();
});
