import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOf, picture, openBrowser, serviceUrl, WIDTHS } from './a-browser.ts';
import { openReport, signIn } from './an-officer.ts';

const url = serviceUrl();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const ACT = 'Thông báo 5000/TB-BNV ngày 20/11/2026';
const waiting = (page: Page) => page.locator('[aria-labelledby="waiting"] a');

/** The due day of the Party body's answer on a case's page; empty if there is none. */
const answerDue = async (page: Page): Promise<string> => {
  const clock = page.locator('[data-clock="answer-124"] time');
  return (await clock.count()) === 0 ? '' : clock.first().evaluate((time: HTMLTimeElement) => time.dateTime);
};

test('a year is announced with two eyes: previewed, refused to one, confirmed by another', async () => {
  const tam = await signIn(url, browser, 'administrator');
  await tam.click('nav a[href="/can-bo/quy-dinh"]');
  await tam.click('a[href="/can-bo/quy-dinh/lich"]');
  await tam.goto(`${url}/can-bo/quy-dinh/lich?nam=2027`);
  expect(await tam.locator('main').innerText()).toContain('dự kiến');
  await tam.click('main a:has-text("Nhập thông báo năm 2027")');
  // The rows have the computed days; the test types the announcement's own day and act.
  expect(await tam.inputValue('[name="off-0-date"]')).toBe('2027-01-01');
  const rows = await tam.locator('.day-off').count();
  const last = String(rows - 1);
  await tam.fill('[name="act"]', ACT);
  await tam.fill(`[name="off-${last}-date"]`, '2027-12-24');
  await tam.fill(`[name="off-${last}-vi"]`, 'Nghỉ theo thông báo');
  await tam.fill('[name="swap-0-date"]', '2027-01-09');
  await tam.fill('[name="swap-0-insteadOf"]', '2027-01-10');
  await tam.fill('[name="reason"]', 'Đã có thông báo của năm.');
  await tam.click('button[value="propose"]');
  expect(await tam.locator('#swap-0-insteadOf-error').innerText()).toContain('phải là ngày làm việc');
  await tam.fill('[name="swap-0-insteadOf"]', '2027-01-04');
  await tam.click('button[value="preview"]');
  await tam.waitForSelector('[data-preview]');
  await tam.click('button[value="propose"]');
  await tam.waitForSelector('[data-done="proposed"]');
  expect(await tam.locator('[data-decision="confirm"]').count()).toBe(0);
  expect(await tam.locator('[data-decision="withdraw"]').count()).toBe(1);

  const mai = await signIn(url, browser, 'ngo-thi-mai');
  await mai.click('nav a[href="/can-bo/quy-dinh"]');
  await waiting(mai).first().click();
  expect(await faultsOf(mai)).toEqual([]);
  await mai.click('[data-decision="confirm"] button');
  await mai.waitForSelector('[data-done="confirm"]');
  await mai.goto(`${url}/can-bo/quy-dinh/lich?nam=2027`);
  const text = await mai.locator('main').innerText();
  expect(text).toContain('đã công bố');
  expect(text).toContain(ACT);
  await tam.context().close();
  await mai.context().close();
});

test('a clock that runs moves, and the desk sees the date it had', async () => {
  const verifier = await signIn(url, browser, 'verifier');
  const open = verifier.locator('a[data-report]');
  const numbers = await open.evaluateAll((links) => links.map((link) => link.textContent));
  let number = '';
  for (const one of numbers) {
    await openReport(verifier, one);
    if ((await answerDue(verifier)) > '2026-12-10') number = one;
    if (number !== '') break;
    await verifier.goto(`${url}/can-bo/`);
  }
  expect(number).not.toBe('');
  const before = await answerDue(verifier);

  const tam = await signIn(url, browser, 'administrator');
  await tam.goto(`${url}/can-bo/quy-dinh/de-nghi/ngay-rieng`);
  await tam.fill('[name="act"]', 'Quyết định 99/QĐ-UBND ngày 22/11/2026');
  await tam.fill('[name="off-0-date"]', '2026-12-03');
  await tam.fill('[name="off-0-vi"]', 'Nghỉ phòng bão');
  await tam.fill('[name="reason"]', 'Bão số 9.');
  await tam.click('button[value="preview"]');
  expect(await tam.locator('[data-moved="answer-124"]').count()).toBe(1);
  await tam.click('button[value="propose"]');

  const mai = await signIn(url, browser, 'ngo-thi-mai');
  await mai.goto(`${url}/can-bo/quy-dinh`);
  await waiting(mai).first().click();
  await mai.click('[data-decision="confirm"] button');
  await mai.waitForSelector('[data-recount]');
  await picture(mai, 'rules-confirmed');

  await verifier.reload();
  const after = await answerDue(verifier);
  expect(after > before).toBe(true);
  expect(await verifier.locator('main').innerText()).toContain('Thời hạn được tính lại');
  for (const page of [verifier, tam, mai]) await page.context().close();
});

test.each(WIDTHS)('every page of the rules holds at %i px', async (width) => {
  const page = await signIn(url, browser, 'administrator', width);
  for (const path of [
    '',
    '/lich?nam=2028',
    '/thoi-han',
    '/chuc-vu',
    '/de-nghi/lich-nam?nam=2028',
    '/de-nghi/ngay-rieng',
    '/de-nghi/gio-lam-viec',
    '/de-nghi/thoi-han?ma=answer-124',
    '/de-nghi/chuc-vu?ma=school-head',
  ]) {
    await page.goto(`${url}/can-bo/quy-dinh${path}`);
    expect(await faultsOf(page, width), path).toEqual([]);
    await picture(page, `rules${path.replaceAll(/[^a-z]+/g, '-')}-${String(width)}`);
  }
  await page.context().close();
});
