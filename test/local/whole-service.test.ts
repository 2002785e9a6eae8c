import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { visitor } from '../../local/demo/visitor.ts';
import { ROLES } from '../../shared/schemas/officer.ts';
import { startChild, type Child } from './service-child.ts';

/** A first start builds the bundles, makes a 4096-bit key and plays a week, which is slow on a busy machine. */
const PATIENCE = 240_000;
/** Monday morning. */
const CLOCK = '2026-11-23T09:14:00+07:00';

/** The states of the demo's reports at its end. */
const EVERYWHERE = new Set(['Triage', 'Verification', 'Approval', 'Referral', 'Answer', 'ContestWindow']);

const Executions = z.array(z.object({ reportId: z.string(), state: z.optional(z.string()) }));
const Outbox = z.array(z.object({ id: z.number(), at: z.string(), subject: z.optional(z.string()) }));
const Clock = z.object({ now: z.string() });

const json = async (child: Child, address: string): Promise<unknown> =>
  (await fetch(child.url() + address)).json();
const executionsOf = async (child: Child) => Executions.parse(await json(child, '/local/api/executions'));
const reportsOf = async (child: Child) =>
  (await executionsOf(child)).map(({ reportId }) => reportId).toSorted();
const statesOf = async (child: Child) => new Set((await executionsOf(child)).map(({ state }) => state));
const outboxOf = async (child: Child) => Outbox.parse(await json(child, '/local/api/outbox'));
const nowOf = async (child: Child) => Clock.parse(await json(child, '/local/api/clock')).now;

const folders: string[] = [];
const children: Child[] = [];
const aFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gan-dan-service-'));
  folders.push(folder);
  return folder;
};
const start = (env: Record<string, string>): Child => {
  const child = startChild(env);
  children.push(child);
  return child;
};
const ready = async (env: Record<string, string>): Promise<Child> => {
  const child = start(env);
  await child.settled;
  child.url();
  return child;
};

afterAll(async () => {
  await Promise.all(children.map((child) => child.end('SIGKILL')));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('a start on an empty folder', () => {
  const data = aFolder();
  let service: Child;
  beforeAll(async () => {
    service = await ready({ DATA: data, CLOCK });
  }, PATIENCE);

  test('prints the address, the control page and one account a role', () => {
    const text = service.output();
    expect(text).toContain(`${service.url()}/local/`);
    for (const role of ROLES) expect(text).toMatch(new RegExp(`^    ${role} `, 'm'));
  });

  test('serves citizens, officers, the control page and their styles', async () => {
    const page = await fetch(`${service.url()}/`, { headers: { 'accept-encoding': 'identity' } });
    const text = await page.text();
    expect(page.status).toBe(200);
    const [, style = ''] = /href="(\/assets\/[^"]+\.css)"/.exec(text) ?? [];
    for (const address of [style, '/can-bo', '/local/', '/local/style.css', '/api/v1/openapi.json'])
      expect([address, (await fetch(service.url() + address)).status]).toEqual([address, 200]);
    expect((await fetch(`${service.url()}/khong-co`)).status).toBe(404);
  });

  test('has played a week that ends at CLOCK, with a report waiting in each kind of place', async () => {
    const now = await nowOf(service);
    expect(now >= '2026-11-23T02:14:00.000Z' && now < '2026-11-23T03:00:00.000Z').toBe(true);
    expect(await statesOf(service)).toEqual(EVERYWHERE);
  });

  test('has sent the reminders of that week, each at its own moment', async () => {
    const outbox = await outboxOf(service);
    const times = outbox.map(({ at }) => at);
    expect(times).toEqual(times.toSorted());
    expect((times[0] ?? '') >= '2026-11-13' && (times.at(-1) ?? '') < '2026-11-23T02:14').toBe(true);
    expect(outbox.some(({ subject }) => subject?.includes('Quá hạn'))).toBe(true);
  });

  test('shows the reporter of the closed case their result, by the code that was printed', async () => {
    const [, code = ''] = /^ {4}([0-9A-Z-]{26}) {2}khoản thu/m.exec(service.output()) ?? [];
    const page = await visitor(service.url(), '').send('/tra-cuu', new URLSearchParams({ code }));
    expect(page.text).toContain('nhà trường trả lại tiền cho phụ huynh');
  });

  test(
    'refuses a second start on the same folder, and on the same port',
    async () => {
      const same = start({ DATA: data });
      expect(await same.ended).toBe(1);
      expect(same.output()).toContain(`is in use by the service at ${service.url()}`);
      const port = start({ DATA: aFolder(), PORT: new URL(service.url()).port });
      expect(await port.ended).toBe(1);
      expect(port.output()).toMatch(/^Port \d+ is in use\./);
    },
    PATIENCE,
  );

  test(
    'after a kill has lost nothing: neither reports, nor mails, nor the moved clock',
    async () => {
      const reporter = visitor(service.url(), '');
      await fetch(`${service.url()}/local/api/clock`, { method: 'POST', body: '{"workingDays":3}' });
      await reporter.sendJson('/api/v1/reports', {
        matter: 'waste',
        body: 'truong-thcs-mau-1',
        post: 'school-head',
        place: '99001',
        narrative: 'Ngay trước khi mất điện.',
      });
      const moved = await nowOf(service);
      const [reports, outbox] = [await reportsOf(service), await outboxOf(service)];
      expect(moved > '2026-11-27').toBe(true);
      await service.end('SIGKILL');

      service = await ready({ DATA: data, CLOCK });
      expect((await nowOf(service)) >= moved).toBe(true);
      expect(await reportsOf(service)).toEqual(reports);
      expect(await statesOf(service)).toEqual(EVERYWHERE);
      const kept = await outboxOf(service);
      expect(kept.slice(0, outbox.length)).toEqual(outbox);
      // The new report's own notice may have been in transit when the process was killed.
      expect(kept.length - outbox.length).toBeLessThanOrEqual(1);
      expect(service.output()).not.toContain('khoản thu');
    },
    PATIENCE,
  );

  test(
    'stops at SIGTERM and leaves the folder free',
    async () => {
      expect(await service.end('SIGTERM')).toBe(0);
      expect(service.output()).not.toContain('"level":"error"');
      expect(existsSync(path.join(data, 'running.json'))).toBe(false);
    },
    PATIENCE,
  );
});

describe('an impossible start', () => {
  test.each([
    [{ PORT: 'http' }, 'PORT is "http"'],
    [{ CLOCK: 'yesterday' }, 'CLOCK is "yesterday"'],
    [{ CLOCK: '1999-01-01T00:00:00Z' }, 'Set CLOCK'],
    [{ PROVINCE: 'atlantis' }, 'PROVINCE is "atlantis"'],
    [{ DATA: '/dev/null/x' }, '/dev/null/x'],
  ])(
    '%j ends with one sentence and code 1',
    async (env, sentence) => {
      const child = start({ DATA: aFolder(), ...env });
      expect(await child.ended).toBe(1);
      expect(child.output()).toContain(sentence);
      expect(child.output().trim().split('\n')).toHaveLength(1);
    },
    PATIENCE,
  );

  test(
    'a folder of another province is named',
    async () => {
      const { writeState } = await import('../../infra/data-folder/folder-state.ts');
      const data = aFolder();
      writeState(data, { province: 'elsewhere', offset: 0, complete: true });
      const child = start({ DATA: data });
      expect(await child.ended).toBe(1);
      expect(child.output()).toContain('holds the province "elsewhere"');
    },
    PATIENCE,
  );
});

describe('a first start that is killed half way', () => {
  test(
    'begins again the next time',
    async () => {
      const data = aFolder();
      const killed = start({ DATA: data, CLOCK });
      while (!existsSync(path.join(data, 'outbox.jsonl'))) await pause(20);
      await killed.end('SIGKILL');
      const service = await ready({ DATA: data, CLOCK });
      expect(await executionsOf(service)).toHaveLength(7);
      expect(service.output().match(/^ {4}[0-9A-Z]{4}-/gm)).toHaveLength(7);
      await service.end('SIGTERM');
    },
    PATIENCE,
  );
});
