import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { DESK, bodyPath, officerPath } from '../../web/layout/officer-paths.ts';
import { faultsOf, picture, openBrowser, serviceUrl, WIDTHS } from './a-browser.ts';
import { numberOf } from './a-citizen.ts';
import { doAct, openReport, signIn } from './an-officer.ts';

const url = serviceUrl();
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const EXAMPLE = new URL('../../infra/provinces/mau-bodies.csv', import.meta.url);
const said = (page: Page) => page.locator('main').innerText();

/** Sends a report by the JSON API; answers its code. */
const aReport = async (body: string): Promise<string> => {
  const answer = await fetch(`${url}/api/v1/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ matter: 'waste', body, post: 'commune-union-head', place: '99001', happenedOn: '2026-10-05' },
      ...{ narrative: 'Xe công đưa con đi học.', channel: 'web' },
    }),
  });
  expect(answer.status).toBe(201);
  return z.object({ code: z.string() }).parse(await answer.json()).code;
};

describe('administrators', () => {
  test.each(WIDTHS)('find every page of theirs readable and in order, at %i px', async (width) => {
    const page = await signIn(url, browser, 'administrator', width);
    const faults: string[] = [];
    const pages = {
      officers: DESK.officers,
      'add-officer': DESK.addOfficer,
      officer: officerPath('tran-van-minh'),
      bodies: DESK.bodies,
      body: bodyPath('front-mau-1'),
      upload: DESK.bodiesUpload,
      rehearsal: `${DESK.simulator}?ca=ordinary&ngay=2026-11-23&gio=09:00`,
    };
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(url + path);
      for (const fault of await faultsOf(page, width)) faults.push(`${name}: ${fault}`);
      await picture(page, `administrator-${name}-${String(width)}`);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('import a list: mistakes are named by line, and changes are shown before they are stored', async () => {
    const page = await signIn(url, browser, 'administrator');
    const hand = async (text: string): Promise<void> => {
      await page.goto(url + DESK.bodiesUpload);
      const file = { name: 'co-quan.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
      await page.setInputFiles('input[type=file]', file);
      await page.click('main form:has(input[type=file]) button');
    };
    const example = readFileSync(EXAMPLE, 'utf8');
    await hand(example.replace('99002,ubkt-mau,', '99009,ubkt-mau,'));
    expect(await said(page)).toContain('99009');
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'administrator-list-refused');
    await hand(example.replace('Trường THCS Mẫu Hai', 'Trường THCS Mẫu Hai mới'));
    expect(await said(page)).toContain('Trường THCS Mẫu Hai mới');
    await picture(page, 'administrator-list-difference');
    await page.fill('[name=reason]', 'Đổi tên trường.');
    await page.click('main form:has([name=reason]) button');
    await page.goto(url + bodyPath('truong-thcs-mau-2'));
    expect(await said(page)).toContain('Đổi tên trường.');
    await page.context().close();
  });

  test('end the account of an officer who leaves: the successor has the cases, and the officer cannot sign in', async () => {
    const code = await aReport('truong-thcs-mau-1');
    const intake = await signIn(url, browser, 'intake');
    await openReport(intake, await numberOf(url, browser, code));
    await doAct(intake, 'accept', async (form) => {
      await intake.check(`${form} [name=kind][value=feedback]`);
      await intake.selectOption(`${form} [name=assignee]`, 'tran-van-minh');
    });
    const page = await signIn(url, browser, 'administrator');
    await page.goto(url + officerPath('tran-van-minh'));
    await page.uncheck('[name=active]');
    await page.selectOption('[name=successor]', 'vo-van-hai');
    await page.fill('[name=reason]', 'Nghỉ hưu.');
    await page.click('main form:has([name=reason]) button');
    expect(await said(page)).toContain('Nghỉ hưu.');
    const successor = await signIn(url, browser, 'verifier');
    expect(await successor.locator('.who b').innerText()).toBe('Võ Văn Hải');
    expect(await successor.locator('main a[href^="/can-bo/viec/"]').count()).toBeGreaterThan(0);
    for (const one of [intake, page, successor]) await one.context().close();
  });
});

describe('a report about the commune Front itself', () => {
  test('is with the province from the first moment, and the commune’s officers find nothing', async () => {
    await aReport('front-mau-1');
    const [commune, province] = [
      await signIn(url, browser, 'intake'),
      await signIn(url, browser, 'bui-thi-nga'),
    ];
    const link = province.locator('main a[href^="/can-bo/viec/"]').first();
    const [number, address] = [(await link.innerText()).trim(), (await link.getAttribute('href')) ?? ''];
    expect(await said(commune)).not.toContain(number);
    const hidden = await commune.goto(url + address);
    const nothing = await said(commune);
    const none = await commune.goto(`${url}/can-bo/viec/${'0'.repeat(26)}`);
    expect([hidden?.status(), nothing]).toEqual([none?.status(), await said(commune)]);
    await province.goto(url + address);
    await province
      .locator('details:has(form[data-act="clarify-subject"])')
      .evaluate((folded: HTMLDetailsElement) => {
        folded.open = true;
      });
    expect(await faultsOf(province)).toEqual([]);
    await picture(province, 'clarify-subject-1280');
    for (const one of [commune, province]) await one.context().close();
  });
});
