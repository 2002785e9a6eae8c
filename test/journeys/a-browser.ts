import { AxeBuilder } from '@axe-core/playwright';
import chromium from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** Its own flags end the browser when a page closes (`--single-process`); these worked. */
const FLAGS = [
  '--headless=shell',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser that a package brings for Linux; elsewhere, an installed Chrome. */
export const startBrowser = async (): Promise<Browser> => {
  const linux = process.platform === 'linux' && process.arch === 'x64';
  return linux
    ? playwright.launch({ executablePath: await chromium.executablePath(), args: FLAGS })
    : playwright.launch({ channel: 'chrome' });
};

/** Phone and desk: every page must hold at both. */
export const WIDTHS = [360, 1280] as const;

export const contextOf = (browser: Browser, width: number, scripts = true): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: scripts, locale: 'vi-VN' });

/** Rules of WCAG 2.2 at levels A and AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What is wrong with a page: violations of WCAG 2.2 AA, and anything wider than the screen. Needs scripts on. */
export const faultsOf = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ...(wider > 0 ? [`wider than the screen by ${String(wider)} px`] : []),
  ];
};

/** Keeps a picture of the page where SCREENSHOTS names a folder that exists. */
export const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['SCREENSHOTS'];
  if (folder !== undefined && existsSync(folder))
    await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};
