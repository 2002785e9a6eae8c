import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inLanguage, PATHS } from '../../web/layout/paths.ts';
import { trackingWords } from '../../web/words/tracking.ts';
import { contextOf, faultsOf, picture, openBrowser, serviceUrl, WIDTHS } from './a-browser.ts';
import { next, NARRATIVE, sendReport, track } from './a-citizen.ts';
import {
  copyCode,
  headOf,
  removeRefusedFiles,
  sendFilesOverAStalledLine,
  sendMessageUnsealed,
  shareOfTag,
  walkByEnter,
} from './form-in-use.ts';

const url = serviceUrl();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a citizen', () => {
  test.each(WIDTHS)('sends a report and follows it by its code, at %i px', async (width) => {
    const context = await contextOf(browser, width);
    const page = await context.newPage();
    const posted: string[] = [];
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      posted.push(request.postData() ?? '');
      if (!request.url().startsWith(url) && !request.url().startsWith('data:')) elsewhere.push(request.url());
    });
    const faults: string[] = [];
    const look = async (at: Page, name: string): Promise<void> => {
      for (const fault of await faultsOf(at, width)) faults.push(`${name}: ${fault}`);
      await picture(at, `${name}-${String(width)}`);
    };
    const code = await sendReport(url, page, { look });
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-Z]$/);
    await track(url, page, code);
    await look(page, 'status');
    expect(await page.getAttribute('[data-status]', 'data-status')).toBe('received');
    await page.fill('textarea', 'Tôi nhớ thêm biển số xe.');
    await page.click('form[data-seal-message] button.button');
    expect(await page.locator('[role=status]').textContent()).toContain('Đã gửi');
    expect(faults).toEqual([]);
    expect(elsewhere).toEqual([]);
    const sent = decodeURIComponent(posted.join('\n').replaceAll('+', ' '));
    expect(sent).not.toContain(NARRATIVE);
    expect(sent).not.toContain('biển số');
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  test.each(WIDTHS)('finds every first page in English too, at %i px', async (width) => {
    const context = await contextOf(browser, width);
    const page = await context.newPage();
    const faults: string[] = [];
    for (const at of [PATHS.start, PATHS.about, PATHS.form, PATHS.track]) {
      await page.goto(url + inLanguage(at, 'en'));
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      for (const fault of await faultsOf(page, width)) faults.push(`${at}: ${fault}`);
    }
    expect(faults).toEqual([]);
    await context.close();
  });

  test('sends a report from a browser that runs no scripts', async () => {
    const context = await contextOf(browser, 360, { scripts: false });
    const page = await context.newPage();
    const code = await sendReport(url, page);
    await track(url, page, code);
    expect(await page.getAttribute('[data-status]', 'data-status')).toBe('received');
    expect(await page.locator('[data-when="server-seals"]').isVisible()).toBe(true);
    await context.close();
  });

  test('is told what is missing, at its field, and finds everything typed still there', async () => {
    const context = await contextOf(browser, 360);
    const page = await context.newPage();
    await page.goto(`${url}/phan-anh`);
    await next(page);
    expect(await page.title()).toMatch(/^Lỗi/);
    expect(await page.locator('.errors a').getAttribute('href')).toBe('#matter');
    expect(await faultsOf(page)).toEqual([]);
    await context.close();
  });

  test('is asked for a code, and not told that it is lost, where none was typed', async () => {
    const context = await contextOf(browser, 360);
    const page = await context.newPage();
    await track(url, page, ' ');
    expect(await page.locator('.errors a').innerText()).toBe(trackingWords.vi.codeMissing);
    await context.close();
  });

  test('gets the same answer for a wrong code and for one that nobody has', async () => {
    const context = await contextOf(browser, 360);
    const page = await context.newPage();
    const texts: string[] = [];
    for (const code of ['7KQM-2TXD-9HRA-V4WP-C8NE-7', '0000-0000-0000-0000-0000-0']) {
      await track(url, page, code);
      texts.push((await page.locator('main').innerText()).replaceAll(code, ''));
    }
    expect(texts[0]).toBe(texts[1]);
    await context.close();
  });
});

describe('the form on a phone', () => {
  test('goes on by Enter, keeps what was typed, and lets refused files be taken out', async () => {
    const context = await contextOf(browser, 360);
    const page = await context.newPage();
    await walkByEnter(url, page);
    await removeRefusedFiles(page);
    await sendFilesOverAStalledLine(page);
    await context.close();
  });

  test('copies the code, and sends no message as text without saying so', async () => {
    const context = await contextOf(browser, 360);
    // A headless browser has no user who grants the permission.
    await context.grantPermissions(['clipboard-write']);
    const page = await context.newPage();
    const code = await sendReport(url, page);
    await copyCode(url, page, code);
    expect(await shareOfTag(page)).toBeLessThan(0.5);
    await sendMessageUnsealed(page);
    await context.close();
  });

  test('keeps its head small and its exit beside the names, in letters of any size', async () => {
    const context = await contextOf(browser, 360);
    const page = await context.newPage();
    for (const at of ['/', '/en', '/phan-anh', '/en/tra-cuu']) {
      await page.goto(url + at);
      for (const pixels of [undefined, 20, 26, 34]) {
        const { height, covered } = await headOf(page, pixels);
        expect({ at, pixels, covered }).toEqual({ at, pixels, covered: false });
        if (pixels === undefined || pixels === 34) expect(height).toBeLessThanOrEqual(160);
      }
    }
    await context.close();
  });
});
