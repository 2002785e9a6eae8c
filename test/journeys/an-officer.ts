import type { Browser, Page } from 'playwright-core';
import { contextOf, type State } from './a-browser.ts';

export const ROLES = ['intake', 'verifier', 'approver', 'liaison', 'auditor', 'administrator'] as const;
/** A role means its first officer; other accounts have their id: the second administrator, the province's intake. */
type Account = (typeof ROLES)[number] | 'ngo-thi-mai' | 'bui-thi-nga';

/** The officer's name in the head of their pages. */
const DESK = 'p.who';

/** Cookies of signed-in officers, by service and account. */
const signedIn = new Map<string, State>();

/** An officer's page; the officer signs in only if they have no session. */
export const signIn = async (
  url: string,
  browser: Browser,
  account: Account,
  width = 1280,
): Promise<Page> => {
  const key = `${url} ${account}`;
  const context = await contextOf(browser, width, { storageState: signedIn.get(key) });
  const page = await context.newPage();
  await page.goto(`${url}/can-bo/`);
  if ((await page.locator(DESK).count()) > 0) return page;
  if ((await page.locator('[data-account]').count()) === 0)
    await page.click('main a.button, main button.button');
  await page.click(`[data-account="${account}"]`);
  await page.locator(DESK).waitFor();
  signedIn.set(key, await context.storageState());
  return page;
};

export const openReport = (page: Page, number: string) => page.click(`a:has-text("${number}")`);

/** Fills in and sends the form of an act; unfolds it first if necessary. */
export const doAct = async (
  page: Page,
  name: string,
  fill: (form: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> => {
  const form = `form[data-act="${name}"]`;
  await page.locator(form).evaluate((element) => {
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true;
  });
  await fill(form);
  await page.click(`${form} button.button, ${form} button:not([name])`);
};
