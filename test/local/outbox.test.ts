import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contactVault } from '../../local/stand-ins/contact-vault.ts';
import { openOutbox } from '../../local/stand-ins/outbox.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gan-dan-outbox-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const now = () => new Date('2026-11-23T02:14:00.000Z');
const mail = (to: string) => ({
  id: `to-${to}`,
  to,
  subject: 'Gần Dân: có việc mới',
  text: 'Một việc đang chờ.',
});

describe('the outbox', () => {
  test('keeps mails and SMS in their order, with the moment of the movable clock', async () => {
    const outbox = openOutbox(path.join(folder, 'outbox.jsonl'), now);
    await outbox.outgoing.mail(mail('a@mau.example'));
    await outbox.outgoing.sms({ id: 'sms-1', to: '+84000000124', text: 'Gan Dan: co viec moi' });
    expect(outbox.sent()).toEqual([
      {
        ...mail('a@mau.example'),
        id: 1,
        message: 'to-a@mau.example',
        at: '2026-11-23T02:14:00.000Z',
        by: 'email',
      },
      {
        id: 2,
        message: 'sms-1',
        at: '2026-11-23T02:14:00.000Z',
        by: 'sms',
        to: '+84000000124',
        text: 'Gan Dan: co viec moi',
      },
    ]);
    outbox.close();
  });

  test('is as it was after a restart, and goes on counting', async () => {
    const file = path.join(folder, 'outbox.jsonl');
    const first = openOutbox(file, now);
    await first.outgoing.mail(mail('a@mau.example'));
    const second = openOutbox(file, now);
    await second.outgoing.mail(mail('b@mau.example'));
    expect(second.sent().map(({ id, to }) => [id, to])).toEqual([
      [1, 'a@mau.example'],
      [2, 'b@mau.example'],
    ]);
    first.close();
    second.close();
  });

  test('drops a line that a kill cut short, and keeps what comes after it readable', async () => {
    const file = path.join(folder, 'outbox.jsonl');
    const first = openOutbox(file, now);
    await first.outgoing.mail(mail('a@mau.example'));
    first.close();
    appendFileSync(file, '{"id":2,"at":"2026-11-23T02:14:00.000Z","by":"email","to":"Đ');
    const second = openOutbox(file, now);
    await second.outgoing.mail(mail('b@mau.example'));
    second.close();
    const third = openOutbox(file, now);
    expect(third.sent().map(({ to }) => to)).toEqual(['a@mau.example', 'b@mau.example']);
    third.close();
  });

  test.each([
    ['mail', 'partner.mail'],
    ['sms', 'partner.sms'],
  ] as const)('refuses with %s down and takes it again when it is up', async (partner, code) => {
    const file = path.join(folder, 'outbox.jsonl');
    const outbox = openOutbox(file, now);
    const send = () =>
      partner === 'mail'
        ? outbox.outgoing.mail(mail('a@mau.example'))
        : outbox.outgoing.sms({ id: 'sms-1', to: '+84000000124', text: 'x' });
    outbox.faults[partner] = true;
    await expect(send()).rejects.toMatchObject({ code });
    expect(readFileSync(file, 'utf8')).toBe('');
    outbox.faults[partner] = false;
    await send();
    expect(outbox.sent()).toHaveLength(1);
    outbox.close();
  });
});

describe('a reporter’s address', () => {
  test('opens with the key of its folder, also after a restart', async () => {
    const sealed = await contactVault(folder).seal('bạn@thư.example', 'REPORT-1');
    expect(sealed).not.toContain('example');
    expect(await contactVault(folder).open(sealed, 'REPORT-1')).toBe('bạn@thư.example');
  });

  test('does not open for another report, nor when a byte was changed', async () => {
    const vault = contactVault(folder);
    const sealed = await vault.seal('a@thu.example', 'REPORT-1');
    await expect(vault.open(sealed, 'REPORT-2')).rejects.toThrow();
    const turned = Buffer.from(sealed, 'base64url');
    turned[14] = (turned[14] ?? 0) ^ 1;
    await expect(vault.open(turned.toString('base64url'), 'REPORT-1')).rejects.toThrow();
    await expect(vault.open('', 'REPORT-1')).rejects.toThrow();
  });

  test('is sealed differently each time', async () => {
    const vault = contactVault(folder);
    expect(await vault.seal('a@thu.example', 'R')).not.toBe(await vault.seal('a@thu.example', 'R'));
  });
});
