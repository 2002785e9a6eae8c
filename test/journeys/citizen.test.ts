import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inLanguage, PATHS } from '../../web/layout/paths.ts';
import { contextOf, faultsOf, picture, startBrowser, WIDTHS } from './a-browser.ts';
import { next, NARRATIVE, sendReport } from './a-citizen.ts';
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

const track = async (page: Page, code: string): Promise<void> => {
  await page.goto(`${service.url}/tra-cuu`);
  await page.fill('input[name=code]', code);
  await page.click('main form button.button');
};

describe('a citizen', () => {
  test.each(WIDTHS)('sends a report and follows it by its code, at %i px', async (width) => {
    const context = await contextOf(browser, width);
    const page = await context.newPage();
    const posted: string[] = [];
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      posted.push(request.postData() ?? '');
      if (!request.url().startsWith(service.url) && !request.url().startsWith('data:'))
        elsewhere.push(request.url());
    });
    const faults: string[] = [];
    const look = async (at: Page, name: string): Promise<void> => {
      for (const fault of await faultsOf(at)) faults.push(`${name}: ${fault}`);
      await picture(at, `${name}-${String(width)}`);
    };
    const code = await sendReport(service.url, page, { look });
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-Z]$/);
    await track(page, code);
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
      await page.goto(service.url + inLanguage(at, 'en'));
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      for (const fault of await faultsOf(page)) faults.push(`${at}: ${fault}`);
    }
    expect(faults).toEqual([]);
    await context.close();
  });

  test('sends a report from a browser that runs no scripts', async () => {
    const context = await contextOf(browser, 360, false);
    const page = await context.newPage();
    const code = await sendReport(service.url, page);
    await track(page, code);
    expect(await page.getAttribute('[data-status]', 'data-status')).toBe('received');
    await context.close();
  });

  test('is told what is missing, at its field, and finds everything typed still there', async () => {
    const context = await contextOf(browser, 360);
    const page = await context.newPage();
    await page.goto(`${service.url}/phan-anh`);
    await next(page);
    expect(await page.title()).toMatch(/^Lỗi/);
    expect(await page.locator('.errors a').getAttribute('href')).toBe('#matter');
    expect(await faultsOf(page)).toEqual([]);
    await context.close();
  });

  test('gets the same answer for a wrong code and for one that nobody has', async () => {
    const context = await contextOf(browser, 360);
    const page = await context.newPage();
    const texts: string[] = [];
    for (const code of ['7KQM-2TXD-9HRA-V4WP-C8NE-7', '0000-0000-0000-0000-0000-0']) {
      await track(page, code);
      texts.push((await page.locator('main').innerText()).replaceAll(code, ''));
    }
    expect(texts[0]).toBe(texts[1]);
    await context.close();
  });
});
