import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, picture, openBrowser, WIDTHS } from './a-browser.ts';
import { numberOf } from './a-citizen.ts';
import { doAct, openReport, ROLES, signIn } from './an-officer.ts';
import { startService, type RunningService } from './a-service.ts';

let service: RunningService;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const api = async (
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: object } = {},
): Promise<unknown> => {
  const answer = await fetch(`${service.url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return answer.json();
};
const advance = (advanceBy: string) => api('/local/api/clock', { body: { advance: advanceBy } });

const aReport = async (): Promise<string> => {
  const sent = await api('/api/v1/reports', {
    body: {
      matter: 'waste',
      body: 'truong-thcs-mau-1',
      post: 'school-head',
      place: '99001',
      happenedOn: '2026-10-05',
      narrative: 'Xe công đưa con đi học.',
      channel: 'web',
    },
  });
  return typeof sent === 'object' && sent !== null && 'code' in sent ? String(sent.code) : '';
};
const statusOf = async (code: string): Promise<unknown> => {
  const answer = await api('/api/v1/reports/status', { headers: { 'tracking-code': code } });
  return typeof answer === 'object' && answer !== null && 'status' in answer ? answer.status : answer;
};

describe('the officers', () => {
  test('carry a report from receipt to the result that its reporter reads', async () => {
    const code = await aReport();
    const number = await numberOf(service.url, browser, code);
    const pages = {
      intake: await signIn(service.url, browser, 'intake'),
      verifier: await signIn(service.url, browser, 'verifier'),
      approver: await signIn(service.url, browser, 'approver'),
      liaison: await signIn(service.url, browser, 'liaison'),
    };

    await openReport(pages.intake, number);
    await doAct(pages.intake, 'accept', async (form) => {
      await pages.intake
        .check(`${form} [name=kind][value=feedback]`)
        .catch(() => pages.intake.selectOption(`${form} [name=kind]`, 'feedback'));
      await pages.intake.selectOption(`${form} [name=assignee]`, 'tran-van-minh');
    });
    expect(await statusOf(code)).toBe('verifying');

    await pages.verifier.reload();
    await openReport(pages.verifier, number);
    await doAct(pages.verifier, 'finish-verification', async (form) => {
      for (const box of await pages.verifier.locator(`${form} [name=checklist]`).all()) await box.check();
      await pages.verifier.fill(`${form} [name=summary]`, 'Dùng xe công vào việc riêng.');
    });
    expect(await statusOf(code)).toBe('awaiting-approval');

    await pages.approver.reload();
    await openReport(pages.approver, number);
    await doAct(pages.approver, 'approve-referral', (form) =>
      pages.approver.fill(`${form} [name=letter]`, '12/BC-MTTQ-BTT'),
    );
    expect(await statusOf(code)).toBe('referred');

    await pages.liaison.reload();
    await openReport(pages.liaison, number);
    expect(await pages.liaison.locator('main').innerText()).not.toContain('Nguyễn Thị Hoa');
    await doAct(pages.liaison, 'acknowledge-receipt');
    expect(await statusOf(code)).toBe('answering');
    await doAct(pages.liaison, 'answer', async (form) => {
      await pages.liaison.fill(`${form} [name=letter]`, '01-CV/ĐU');
      await pages.liaison
        .check(`${form} [name=outcome][value=breach-reminded]`)
        .catch(() => pages.liaison.selectOption(`${form} [name=outcome]`, 'breach-reminded'));
      await pages.liaison.fill(`${form} [name=summary]`, 'Đã nhắc nhở.');
    });
    expect(await statusOf(code)).toBe('answered');

    await pages.approver.reload();
    await doAct(pages.approver, 'close', async (form) => {
      await pages.approver
        .check(`${form} [name=outcome][value=breach-reminded]`)
        .catch(() => pages.approver.selectOption(`${form} [name=outcome]`, 'breach-reminded'));
      await pages.approver.fill(`${form} [name=text]`, 'Người vi phạm đã được nhắc nhở.');
    });
    expect(await statusOf(code)).toBe('closed');
    await advance('P45D');
    expect(await statusOf(code)).toBe('archived');
  });

  test.each(WIDTHS)('find every page of theirs readable and in order, at %i px', async (width) => {
    const faults: string[] = [];
    for (const role of ROLES) {
      const page = await signIn(service.url, browser, role, width);
      const look = async (name: string): Promise<void> => {
        for (const fault of await faultsOf(page, width)) faults.push(`${role} ${name}: ${fault}`);
        await picture(page, `${role}-${name}-${String(width)}`);
      };
      await look('first');
      const first = page.locator('main a[href^="/can-bo/viec/"]').first();
      if ((await first.count()) > 0) {
        await first.click();
        await look('report');
      }
      await page.context().close();
    }
    expect(faults).toEqual([]);
  });

  test('are reminded as the clock moves, and the mail says nothing of the report', async () => {
    await aReport();
    await advance('P10D');
    const outbox = JSON.stringify(await api('/local/api/outbox'));
    expect(outbox).toContain('Đến hạn hôm nay');
    expect(outbox).toContain('Quá hạn');
    expect(outbox).not.toContain('Xe công');
  });
});
