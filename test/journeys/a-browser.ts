import { AxeBuilder } from '@axe-core/playwright';
import chromium from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { startService } from './a-service.ts';

/** The package's own flags (`--single-process`) end the browser when a page closes; these do not. */
const FLAGS = [
  '--headless=shell',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // One process for all pages, which belong to one site, saves a fifth of the CPU.
  '--renderer-process-limit=1',
  '--disable-site-isolation-trials',
];

declare module 'vitest' {
  interface ProvidedContext {
    readonly browser: string;
    readonly service: string;
  }
}

/**
 * The browser and the service of all journeys except those that move its clock. A package has the browser for Linux;
 * elsewhere it is an installed Chrome.
 */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const linux = process.platform === 'linux' && process.arch === 'x64';
  const [server, service] = await Promise.all([
    linux
      ? playwright.launchServer({ executablePath: await chromium.executablePath(), args: FLAGS })
      : playwright.launchServer({ channel: 'chrome' }),
    startService(),
  ]);
  provide('browser', server.wsEndpoint());
  provide('service', service.url);
  return async () => {
    await server.close();
    await service.stop();
  };
};

/** Address of the journeys' service. Journeys share its data, so each uses its own reports. */
export const serviceUrl = (): string => inject('service');

/** Connects to the journeys' browser; closing the connection closes its pages, and the browser stays for the next. */
export const openBrowser = (): Promise<Browser> => playwright.connect(inject('browser'));

/** Cookies and storage of a context. */
export type State = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Widths of a phone and a desktop: every page must fit both. */
export const WIDTHS = [360, 1280] as const;

export const contextOf = (
  browser: Browser,
  width: number,
  { scripts = true, storageState }: { scripts?: boolean; storageState?: State | undefined } = {},
): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled: scripts,
    locale: 'vi-VN',
    ...(storageState !== undefined && { storageState }),
  });

/** Rules of WCAG 2.2 at levels A and AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * The faults of a page: violations of WCAG 2.2 AA, and anything wider than the screen. Needs scripts.
 * @param width the width of a walk: the rules are checked at 360 px only, where targets are closest to each other
 */
export const faultsOf = async (page: Page, width: number = WIDTHS[0]): Promise<string[]> => {
  const { violations } =
    width === WIDTHS[0] ? await new AxeBuilder({ page }).withTags(WCAG).analyze() : { violations: [] };
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ...(wider > 0 ? [`wider than the screen by ${String(wider)} px`] : []),
  ];
};

/** Saves a picture of the page if SCREENSHOTS names an existing folder. */
export const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['SCREENSHOTS'];
  if (folder !== undefined && existsSync(folder))
    await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};
