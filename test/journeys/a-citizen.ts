import type { Browser, Page } from 'playwright-core';
import { contextOf } from './a-browser.ts';

export const NARRATIVE = 'Ông hiệu trưởng dùng xe công đưa con đi học.';

export const next = (page: Page) => page.click('main form button.button[name=go][value=next]');

/** Types a code into the tracking page. */
export const track = async (url: string, page: Page, code: string): Promise<void> => {
  await page.goto(`${url}/tra-cuu`);
  await page.fill('input[name=code]', code);
  await page.click('main form button.button');
};

/** The number of a report in a text; empty if there is none. */
export const numberIn = (text: string): string =>
  /(?<![0-9A-Z])\d\d-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0] ?? '';

/** The number of the report that has this code. */
export const numberOf = async (url: string, browser: Browser, code: string): Promise<string> => {
  const context = await contextOf(browser, 1280);
  const page = await context.newPage();
  await track(url, page, code);
  const text = await page.locator('[data-status]').innerText();
  await context.close();
  return numberIn(text);
};

interface Walk {
  /** Called on each page before it is left. */
  readonly look?: (page: Page, name: string) => Promise<void>;
  /** A file to enclose. */
  readonly file?: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
}

/** Fills the whole form as an anonymous citizen up to the receipt; answers its code. */
export const sendReport = async (
  url: string,
  page: Page,
  { look = () => Promise.resolve(), file }: Walk = {},
): Promise<string> => {
  await page.goto(`${url}/`);
  await look(page, 'start');
  await page.goto(`${url}/phan-anh`);
  await page.check('input[name=matter][value=waste]');
  await look(page, 'matter');
  await next(page);
  await page.fill('input[name=placeQuery]', 'mau thuong');
  await page.click('button[name=go][value=search]');
  await page.check('input[name=place][value="99001"]');
  await look(page, 'place');
  await next(page);
  await page.selectOption('select[name=body]', 'truong-thcs-mau-1');
  await page.selectOption('select[name=post]', 'school-head');
  await look(page, 'body');
  await next(page);
  await page.fill('input[name=fromDay]', '5');
  await page.fill('input[name=fromMonth]', '10');
  await page.fill('input[name=fromYear]', '2026');
  await look(page, 'when');
  await next(page);
  await page.fill('textarea', NARRATIVE);
  await look(page, 'narrative');
  await next(page);
  if (file !== undefined) {
    await page.setInputFiles('input[type=file]', file);
    await page.locator('[data-file]').waitFor();
  }
  await look(page, 'files');
  await next(page);
  await page.check('input[name=who][value=anonymous]');
  await look(page, 'identity');
  await next(page);
  await page.check('input[name=contactBy][value=none]');
  await look(page, 'contact');
  await next(page);
  await look(page, 'answers');
  await page.click('main form button.button:has-text("Gửi")');
  // The script seals before it sends, so the click alone does not wait for the next page.
  const code = (await page.locator('[data-code]').getAttribute('data-code')) ?? '';
  await look(page, 'receipt');
  return code;
};
