import { beforeAll, describe, expect, test } from 'vitest';
import { openSealed } from '../../../functions/records/open-sealed.ts';
import { startSession } from '../../../functions/sign-in/session.ts';
import { directory } from '../../mau-directory.ts';
import { actorOf } from '../../../shared/domain/access.ts';
import { CaseError, isCaseError } from '../../../shared/domain/errors.ts';
import { chain } from '../../../shared/domain/report/chained-events.ts';
import type { Officer, Role } from '../../../shared/schemas/officer.ts';
import type { Actor, Event, Report } from '../../../shared/schemas/report.ts';
import { sealText } from '../../../shared/sealing/seal.ts';
import { aDesk } from '../../support/a-desk.ts';
import { aReport } from '../../support/a-report.ts';
import { requestOf } from '../../support/rules-desk.ts';
import { aSealingKey } from '../../sealing/keys.ts';

const NOW = new Date('2026-11-23T02:14:00.000Z');
const FRONT = 'front-mau-1';
const hop = { body: 'party-mau-1', sentAt: NOW.toISOString() };
const report = aReport({ frontBody: FRONT, status: 'answering', hops: [hop], assignee: 'tran-van-minh' });

const officerAt = (role: Role, body: string, id?: string): Officer => {
  const found = directory.officers.find((one) => one.role === role && one.body === body);
  const any = found ?? directory.officers.find((one) => one.role === role);
  if (any === undefined) throw new Error(`no ${role}`);
  return { ...any, body, ...(id !== undefined && { id, email: `${id}@co-quan.example` }) };
};

let jwe = { narrative: '', identity: '' };
beforeAll(async () => {
  const key = await aSealingKey();
  const sealed = (part: 'narrative' | 'identity') =>
    sealText('x', key, { part, reportRef: report.enclosed.ref });
  jwe = { narrative: await sealed('narrative'), identity: await sealed('identity') };
});

/** One officer opens one part. `did` records the use of log and key, in order. */
const opening = async (
  officer: Officer,
  { part = 'narrative', reason = 'Đọc để phân loại.' }: { part?: keyof typeof jwe; reason?: string } = {},
  { kept = report, logFails = false }: { kept?: Report; logFails?: boolean } = {},
) => {
  const { world } = await aDesk(
    { bodies: directory.bodies, officers: [...directory.officers, officer] },
    NOW,
  );
  const { reports, correspondence } = world.stores;
  await reports.create(kept);
  await correspondence.putPart({ reportId: kept.id, part, jwe: jwe[part], at: NOW.toISOString(), bytes: 1 });
  const [name = '', value = ''] = ((await startSession(officer, world)).split(';')[0] ?? '').split('=');
  const cookies = { [name]: value };
  const did: string[] = [];
  const watched: typeof world = {
    ...world,
    stores: {
      ...world.stores,
      reports: {
        ...reports,
        save: async (changed) => {
          did.push('log');
          if (logFails) throw new CaseError('partner.unavailable', 'down', { partner: 'table' });
          await reports.save(changed);
        },
      },
    },
    keys: {
      ...world.keys,
      unwrap: () => {
        did.push('key');
        return Promise.resolve(new Uint8Array(32));
      },
    },
  };
  const session = await world.stores.sessions.get(
    Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(value))).toString('hex'),
  );
  const csrf = session?.csrf ?? '';
  const answer = await openSealed(
    {
      ...requestOf({ id: kept.id }),
      cookies,
      body: () => Promise.resolve({ kind: 'form', values: { csrf, part, reason }, files: [] }),
    },
    watched,
  ).then(
    ({ status }) => status,
    (error: unknown) => (isCaseError(error) ? error.code : error),
  );
  return { answer, did, events: (await reports.get(kept.id))?.events ?? [] };
};

describe('a sealed part', () => {
  test('opens after it is in the log who opens which part, and why (P5)', async () => {
    const officer = officerAt('intake', FRONT);
    const { answer, did, events } = await opening(officer);
    expect([answer, did]).toEqual([200, ['log', 'key']]);
    expect(events.at(-1)).toMatchObject({
      act: 'open-part',
      by: { id: officer.id },
      reason: 'Đọc để phân loại.',
      facts: { part: 'narrative' },
    });
  });

  test('stays shut when the log cannot be written (P5)', async () => {
    const { answer, did } = await opening(officerAt('intake', FRONT), {}, { logFails: true });
    expect([answer, did]).toEqual(['partner.unavailable', ['log']]);
  });

  test.each(['', '   '])('stays shut without a reason ("%s") (P5)', async (reason) => {
    const { answer, did } = await opening(officerAt('intake', FRONT), { reason });
    expect([answer, did]).toEqual(['input.opening', []]);
  });

  test.each([
    ['liaison', 'party-mau-1', 'rule.role'],
    ['liaison', 'party-mau-2', 'missing.report'],
    ['intake', 'front-mau-2', 'missing.report'],
    ['verifier', FRONT, 'missing.report'],
    ['auditor', FRONT, 'missing.report'],
    ['administrator', FRONT, 'missing.report'],
  ] as const)('stays shut for %s at %s, who is not to read it (P5)', async (role, body, code) => {
    const { answer, did } = await opening(officerAt(role, body, 'somebody-else'));
    expect([answer, did]).toEqual([code, []]);
  });
});

describe('the identity', () => {
  const asker = officerAt('intake', FRONT);
  const by = (role: Role, id: string): Actor => ({ kind: 'officer', role, id, body: FRONT });
  const approver = by('approver', 'le-thi-thanh');
  const entry = (act: 'ask-identity' | 'grant-identity', by: Actor, minutesAgo: number) => ({
    ...{ act, by, to: 'verifying' as const, reason: 'x' },
    at: new Date(NOW.getTime() - minutesAgo * 60_000).toISOString(),
  });
  const logOf = (...entries: ReturnType<typeof entry>[]): Report => ({
    ...report,
    events: entries.reduce<Event[]>((events, one) => [...events, chain(events, one)], []),
  });
  const asked = entry('ask-identity', actorOf(asker), 90);
  const openedWith = async (...entries: ReturnType<typeof entry>[]) => {
    const { answer, did } = await opening(asker, { part: 'identity' }, { kept: logOf(...entries) });
    return [answer, did.includes('key')];
  };

  test('opens for whoever asked, when another in another role agreed less than an hour ago (P9)', async () => {
    expect(await openedWith(asked, entry('grant-identity', approver, 59))).toEqual([200, true]);
  });

  test.each([
    ['nobody asked', () => []],
    ['nobody agreed', () => [asked]],
    ['the hour is over', () => [asked, entry('grant-identity', approver, 60)]],
    ['they agreed themselves', () => [asked, entry('grant-identity', by('approver', asker.id), 5)]],
    [
      'a colleague of their own role agreed',
      () => [asked, entry('grant-identity', by('intake', 'colleague'), 5)],
    ],
    [
      'another was agreed to',
      () => [entry('ask-identity', by('intake', 'other'), 9), entry('grant-identity', approver, 5)],
    ],
    ['it was agreed to before they asked', () => [entry('grant-identity', approver, 95), asked]],
  ] as const)('stays shut when %s (P9)', async (_why, entries) => {
    expect(await openedWith(...entries())).toEqual(['rule.identity-not-granted', false]);
  });
});
