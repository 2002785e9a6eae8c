import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { dailyDigest } from '../../../functions/reminders/daily-digest.ts';
import { retryUndelivered } from '../../../functions/reminders/retry-undelivered.ts';
import { reasonableAnswers } from '../../../functions/simulator/reasonable-answers.ts';
import { shareExclusion } from '../../../functions/acts/share-exclusion.ts';
import { send } from '../../../functions/notices/tell.ts';
import { excludedBodies } from '../../../shared/domain/jurisdiction/exclude.ts';
import { ACT_NAMES } from '../../../shared/domain/report/acts/acts.ts';
import { chain } from '../../../shared/domain/report/chained-events.ts';
import { clocksOnReceipt, duesOf } from '../../../shared/domain/report/report-clocks.ts';
import { OPEN_STATUSES, STATUSES } from '../../../shared/schemas/status.ts';
import type { Undelivered } from '../../../shared/schemas/correspondence.ts';
import type { Officer } from '../../../shared/schemas/officer.ts';
import type { Report } from '../../../shared/schemas/report.ts';
import {
  actPath,
  DESK,
  guidancePath,
  logPath,
  openPath,
  reportPath,
} from '../../../web/layout/officer-paths.ts';
import { aDesk, type Answer, type Desk } from '../../support/a-desk.ts';
import { aReport, reportId } from '../../support/a-report.ts';
import { SOME_POSTS, someProvince, type Province } from '../../support/some-province.ts';

const AT = '2026-11-20T02:00:00.000Z';
const ANSWERS = reasonableAnswers({ verifier: 'officer-1', party: 'body-1' });
const numberOf = (id: string) => `26-${id.slice(0, 4)}-${id.slice(4, 8)}`;

/** A form's values as a browser posts them. */
const posted = (answers: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [name, value === true ? 'yes' : String(value)]),
  );

const withClocks = (report: Report, { world }: Desk): Report => {
  const clocks = clocksOnReceipt(new Date(AT), undefined, world);
  return { ...report, clocks, ...duesOf(clocks, world) };
};

/** A report that this officer would find if it were not closed to them: at their body, assigned or referred to them. */
const before = (officer: Officer, assignee: string, change: Partial<Report>): Report => {
  const id = change.id ?? reportId(1);
  return aReport({
    number: numberOf(id),
    receivedAt: AT,
    statusSince: AT,
    frontBody: officer.body,
    assignee,
    hops: [{ body: officer.body, sentAt: AT }],
    ...change,
  });
};

/** Every way in which a report can be closed to someone. */
const WAYS = {
  'their body is complained about': (officer: Officer, { bodies }: Province) => {
    const subject = { place: '99001', body: officer.body, post: SOME_POSTS[0] };
    return { subject, excludedBodies: excludedBodies(subject, bodies) };
  },
  'their body is complained about, as the rows of a list alone say': (officer: Officer) => ({
    subject: { place: '99001', body: officer.body },
  }),
  'their committee is complained about': (officer: Officer, { bodies }: Province) => {
    const at = bodies.find(({ id }) => id === officer.body);
    const about = at?.kind === 'inspection' && at.party !== undefined ? at.party : officer.body;
    const subject = { place: '99001', body: about };
    return { subject, excludedBodies: excludedBodies(subject, bodies) };
  },
  'they hold the post': ({ holds: [held] = [], body }: Officer) => ({
    subject: { place: '99001', body: held?.body ?? body, ...(held !== undefined && { post: held.post }) },
  }),
  'they hold a post there and which is meant is not known': ({ holds: [held] = [], body }: Officer) => ({
    subject: { place: '99001', body: held?.body ?? body },
  }),
  'they stepped aside, or hold another post of the person': ({ id }: Officer) => ({
    subject: { place: '99001', body: 'elsewhere' },
    excludedOfficers: [id],
  }),
} as const satisfies Record<string, (officer: Officer, province: Province) => Partial<Report>>;

const ELSEWHERE = { place: '99002', bodyText: 'Nơi khác' };

/** Every way in which a report that is not closed itself can be linked with a closed one. */
const KIN = {
  'it was merged into the closed one': ({ id }: Report) => ({
    kin: { status: 'merged' as const, linked: [id] },
  }),
  'the closed one was merged into it': () => ({ kin: {}, closed: 'merged' as const }),
  'it is the whole, and says that something was split off': ({ id }: Report) => ({
    kin: {
      linked: [id],
      children: [id],
      events: [chain([], { at: AT, act: 'split', by: { kind: 'system' }, to: 'received' })],
    },
  }),
  'it is a part of the closed one': ({ id }: Report) => ({ kin: { linked: [id], parent: id } }),
} as const satisfies Record<string, (closed: Report) => { kin: Partial<Report>; closed?: 'merged' }>;

/** The closed report and one that is linked to it, before the exclusion is shared. */
const withKin = (closed: Report, kin: keyof typeof KIN, officer: Officer, id: string): Report[] => {
  const linked = KIN[kin](closed);
  const other = before(officer, closed.assignee ?? officer.id, { id, subject: ELSEWHERE, ...linked.kin });
  if (!('closed' in linked)) return [closed, other];
  return [{ ...closed, status: linked.closed, linked: [id] }, other];
};

interface Scene {
  readonly province: Province;
  readonly officer: Officer;
  readonly assignee: string;
  readonly open: readonly Report[];
  readonly closed: readonly Report[];
}

const someScene = someProvince.chain((province) =>
  fc
    .record({
      at: fc.nat(province.officers.length - 1),
      inTheirPlace: fc.boolean(),
      closed: fc.array(
        fc.record({
          way: fc.constantFrom(...(Object.keys(WAYS) as (keyof typeof WAYS)[])),
          status: fc.constantFrom(...STATUSES),
          kin: fc.option(fc.constantFrom(...(Object.keys(KIN) as (keyof typeof KIN)[])), { nil: undefined }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      open: fc.array(fc.constantFrom(...OPEN_STATUSES), { maxLength: 3 }),
    })
    .map(({ at, inTheirPlace, closed, open }): Scene => {
      const [officer] = province.officers.slice(at);
      if (officer === undefined) throw new Error('no officer');
      const absent = province.officers.find(({ absences = [] }) =>
        absences.some(({ substitute }) => substitute === officer.id),
      );
      const assignee = inTheirPlace && absent !== undefined ? absent.id : officer.id;
      const shut = closed.flatMap(({ way, status, kin }, n) => {
        const report = { id: reportId(100 + n), status, ...WAYS[way](officer, province) };
        const one = before(officer, assignee, report);
        return kin === undefined ? [one] : withKin(one, kin, officer, reportId(300 + n));
      });
      const visible = open.map((status, n) =>
        before(officer, officer.id, {
          id: reportId(200 + n),
          status,
          subject: ELSEWHERE,
          linked: shut.map(({ id }) => id),
        }),
      );
      return { province, officer, assignee, open: visible, closed: shut };
    }),
);

const undeliveredOf = (report: Report, to: Undelivered['to'], n: number): Undelivered => ({
  id: reportId(900 + n),
  reportId: report.id,
  to,
  by: 'email' as const,
  subject: 'x',
  text: 'x',
  firstTriedAt: AT,
  tries: 1,
  retryAt: '2026-11-24T02:00:00.000Z',
});

const worldOf = async ({ province, officer, open, closed }: Scene, hasClosed: boolean): Promise<Desk> => {
  const desk = await aDesk(province);
  const { reports, undelivered, correspondence } = desk.world.stores;
  const all = [...open, ...(hasClosed ? closed : [])];
  for (const [n, report] of all.entries()) {
    await reports.create(withClocks(report, desk));
    for (const [m, to] of [
      { contactOf: report.id },
      { body: officer.body },
      { officer: officer.id },
    ].entries())
      await undelivered.put(undeliveredOf(report, to, 10 * n + m));
    await correspondence.putPart({ reportId: report.id, part: 'narrative', jwe: 'x', at: AT, bytes: 1 });
  }
  // The consequences of the act that closed one of them.
  for (const { id } of hasClosed ? closed : []) {
    const report = await reports.get(id);
    if (report !== undefined) await shareExclusion(report, desk.world);
  }
  return desk;
};

/** Everything an officer can request from the console about hidden reports. */
const everything = async (desk: Desk, { officer, open, closed }: Scene): Promise<Map<string, Answer>> => {
  const browser = await desk.signsIn(officer);
  const answers = new Map<string, Answer>();
  const get = async (address: string) => answers.set(`GET ${address}`, await browser.get(address));
  for (const address of [
    ...Object.values(DESK).filter((page) => page !== DESK.signIn && page !== DESK.signOut),
    `${DESK.queue}?trang-thai=received`,
    `${DESK.queue}?status=verifying&mine=yes&due=overdue&place=99001`,
    `${DESK.ended}?thang=2026-11`,
    ...[...new Set([officer.body, ...closed.map(({ frontBody }) => frontBody)])].map(
      (body) => `${DESK.logs}?co-quan=${body}`,
    ),
    ...closed.flatMap(({ id }) => [reportPath(id), guidancePath(id), logPath(id)]),
    ...open.flatMap(({ id }) => [reportPath(id), logPath(id)]),
  ])
    await get(address);
  for (const { id, number } of closed) {
    for (const act of ACT_NAMES) {
      const fields = { version: '1', ...posted(ANSWERS[act]) };
      answers.set(`POST ${act} ${id}`, await browser.post(actPath(id, act), fields));
    }
    answers.set(
      `POST accept, empty ${id}`,
      await browser.post(actPath(id, 'accept'), { version: 'x', unknown: 'y' }),
    );
    for (const part of ['narrative', 'identity', 'nonsense'])
      answers.set(
        `open ${part} ${id}`,
        await browser.post(openPath(id), { part, reason: 'đọc' }, 'open-sealed'),
      );
    for (const report of open)
      answers.set(
        `merge ${report.id} into ${id}`,
        await browser.post(actPath(report.id, 'merge'), { version: '1', into: number, reason: 'x' }),
      );
  }
  await get(DESK.queue);
  return answers;
};

/** One officer of a role with a colleague, in a complete province. */
const provinceOf = (role: Officer['role']): Province => {
  const officer = (n: number): Officer => ({
    id: `officer-${String(n)}`,
    name: `Cán bộ ${String(n)}`,
    email: `officer-${String(n)}@co-quan.example`,
    role,
    body: 'body-0',
    mail: 'digest',
    sms: false,
    active: true,
  });
  const kind = role === 'liaison' ? 'party' : 'front';
  const body = { id: 'body-0', kind, level: 'commune', name: 'Cơ quan 0', nameEn: 'Body 0' } as const;
  return { bodies: [{ ...body, inForceFrom: '2021-01-01' }], officers: [officer(0), officer(1)] };
};

const sceneOf = (role: Officer['role'], closed: Partial<Report>): Scene => {
  const province = provinceOf(role);
  const [officer] = province.officers;
  if (officer === undefined) throw new Error('no officer');
  const status = role === 'liaison' ? 'answering' : 'verifying';
  const shut = before(officer, officer.id, { id: reportId(100), status, ...closed });
  const subject = { place: '99002', bodyText: 'Nơi khác' };
  const open = before(officer, officer.id, { id: reportId(200), status, subject });
  return { province, officer, assignee: officer.id, open: [open], closed: [shut] };
};

const mailsTo = async (desk: Desk, scene: Scene, hasClosed: boolean): Promise<string[]> => {
  const { world, mails } = desk;
  await dailyDigest(world);
  await retryUndelivered(world);
  for (const { id } of [...scene.open, ...(hasClosed ? scene.closed : [])]) {
    const report = await world.stores.reports.get(id);
    if (report === undefined) throw new Error(`no report ${id}`);
    for (const tells of ['holder', 'head', 'next-level'] as const)
      await send(
        { to: 'offices', audiences: [tells], notice: { kind: 'task' } },
        `${id}-${tells}`,
        report,
        world,
      );
  }
  // Their own mailbox, and that of their body, which they can read.
  const { email, body } = scene.officer;
  const mailbox = scene.province.bodies.find(({ id }) => id === body)?.email;
  return mails.filter(({ to }) => to === email || to === mailbox).map(({ text }) => text);
};

/** The differences between two worlds, one with and one without the closed reports. */
const differences = async (scene: Scene): Promise<string[]> => {
  const [there, without] = [await worldOf(scene, true), await worldOf(scene, false)];
  const [answers, expected] = [await everything(there, scene), await everything(without, scene)];
  const told = [await mailsTo(there, scene, true), await mailsTo(without, scene, false)];
  return [
    ...[...expected].flatMap(([asked, answer]) =>
      isDeepStrictEqual(answers.get(asked), answer) ? [] : [asked],
    ),
    ...(isDeepStrictEqual(told[0], told[1]) ? [] : ['mail']),
  ];
};

describe('an officer to whom a report is closed', () => {
  test('gets every answer, byte for byte, and every mail as if it did not exist (P6)', async () => {
    await fc.assert(
      fc.asyncProperty(someScene, async (scene) => {
        expect(await differences(scene)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 180_000);

  test.each(['intake', 'verifier', 'approver', 'liaison', 'auditor'] as const)(
    'would otherwise have got something else: the comparison sees it (%s)',
    async (role) => {
      const scene = sceneOf(role, { subject: { place: '99003', bodyText: 'Nơi khác' } });
      expect(await differences(scene)).not.toEqual([]);
    },
  );
});

describe('where a list is cut', () => {
  const MANY = 320;
  const many = (officer: Officer, count: number, from: number, change: Partial<Report>): Report[] =>
    Array.from({ length: count }, (_, n) =>
      before(officer, officer.id, { id: reportId(from + n), ...change }),
    );

  test.each(['intake', 'liaison', 'auditor'] as const)(
    'rows that %s may not see neither push out nor shorten those they may',
    async (role) => {
      const { officer } = sceneOf(role, {});
      const shut = { subject: { place: '99001', body: officer.body }, status: 'answering' as const };
      const mine = { subject: { place: '99002', bodyText: 'Nơi khác' }, status: 'answering' as const };
      const closed = many(officer, MANY, 20_000, shut);
      const desks = await Promise.all(
        [closed, []].map(async (extra) => {
          const desk = await aDesk(provinceOf(role));
          // The hidden reports are the most urgent.
          for (const [n, report] of [...extra, ...many(officer, MANY, 40_000, mine)].entries())
            await desk.world.stores.reports.create({
              ...report,
              due: new Date(Date.UTC(2026, 10, 24, 0, n)).toISOString(),
            });
          return desk;
        }),
      );
      const pages = await Promise.all(
        desks.map(async (desk) => {
          const browser = await desk.signsIn(officer);
          const page = await browser.get(role === 'auditor' ? DESK.logs : DESK.queue);
          expect(page.status).toBe(200);
          // Only the listed numbers are compared, because their own rows have later dates than the hidden ones.
          return [...(page.body ?? '').matchAll(/26-[0-9A-Z]{4}-[0-9A-Z]{4}/g)].map(([number]) => number);
        }),
      );
      expect(pages[0]?.length).toBeGreaterThan(99);
      expect(pages[0]).toEqual(pages[1]);
    },
  );
});

describe('an officer who steps aside', () => {
  test.each(['intake', 'verifier', 'approver'] as const)(
    'as %s has from then on what they would have had if the report had never come',
    async (role) => {
      const scene = sceneOf(role, { subject: { place: '99002', bodyText: 'Nơi khác' } });
      const [there, without] = [await worldOf(scene, true), await worldOf(scene, false)];
      const [report] = scene.closed;
      const browser = await there.signsIn(scene.officer);
      const done = await browser.post(actPath(report?.id ?? '', 'recuse'), { version: '1' });
      expect(done.status).toBe(303);
      // First the same page in the same session again, then everything else in a new session.
      await without.signsIn(scene.officer);
      const [answers, expected] = [await everything(there, scene), await everything(without, scene)];
      for (const [asked, answer] of expected) expect(answers.get(asked), asked).toEqual(answer);
    },
  );

  test('with an open form is told that there is no such report, not that another officer acted', async () => {
    const scene = sceneOf('intake', { subject: { place: '99002', bodyText: 'Nơi khác' } });
    const [there, without] = [await worldOf(scene, true), await worldOf(scene, false)];
    const [report] = scene.closed;
    if (report === undefined) throw new Error('no report');
    const { reports } = there.world.stores;
    // A colleague saves between this officer's read and write.
    const racing = {
      ...there,
      world: Object.assign(there.world, {
        stores: {
          ...there.world.stores,
          reports: {
            ...reports,
            save: async (next: Report) => {
              const now = await reports.get(next.id);
              if (now?.version === 1)
                await reports.save({ ...now, version: 2, excludedOfficers: [scene.officer.id] });
              await reports.save(next);
            },
          },
        },
      }),
    };
    const asked = actPath(report.id, 'note');
    const fields = { version: '1', note: 'Ghi lại.' };
    const answer = await (await racing.signsIn(scene.officer)).post(asked, fields);
    const expected = await (await without.signsIn(scene.officer)).post(asked, fields);
    expect(answer).toEqual(expected);
    expect(answer.status).toBe(404);
  });
});
