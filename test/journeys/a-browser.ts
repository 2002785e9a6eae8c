import { AxeBuilder } from '@axe-core/playwright';
import chromium from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { startService } from './a-service.ts';

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
  // One process for all pages, which are all of one site: a fifth less CPU.
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
 * The one browser and the one service of all journeys, but for those that move its clock. A package brings the browser
 * for Linux; elsewhere it is an installed Chrome.
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

/** Address of the journeys' service. What one journey leaves there, the next one finds: each has reports of its own. */
export const serviceUrl = (): string => inject('service');

/** Opens the journeys' browser; to close it ends what was opened by it and leaves the browser to the next. */
export const openBrowser = (): Promise<Browser> => playwright.connect(inject('browser'));

/** Cookies and storage of a context. */
export type State = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Phone and desk: every page must hold at both. */
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
 * What is wrong with a page: violations of WCAG 2.2 AA, and anything wider than the screen. Needs scripts on.
 * @param width of a walk that is done at both: the rules are asked at 360 px, where targets are nearest to each other
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

/** Keeps a picture of the page where SCREENSHOTS names a folder that exists. */
export const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['SCREENSHOTS'];
  if (folder !== undefined && existsSync(folder))
    await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};
