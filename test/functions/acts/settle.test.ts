import { beforeAll, describe, expect, test } from 'vitest';
import { actOn } from '../../../functions/acts/act-on.ts';
import { actAsReporter } from '../../../functions/tracking/act-as-reporter.ts';
import { recountReport } from '../../../functions/rules/recount-report.ts';
import { rulebookOf } from '../../../functions/rulebook.ts';
import { memoryStores } from '../../../shared/store/memory/memory-stores.ts';
import { receiveSubmission } from '../../../functions/intake/receive-submission.ts';
import { askOfficer } from '../../../functions/steps/ask-officer.ts';
import { findJurisdiction } from '../../../functions/steps/find-jurisdiction.ts';
import { referReport } from '../../../functions/steps/refer-report.ts';
import { sendReminder } from '../../../functions/steps/send-reminder.ts';
import { directory } from '../../mau-directory.ts';
import { CaseError } from '../../../shared/domain/errors.ts';
import { atHour } from '../../../shared/domain/local-time.ts';
import type { ActName } from '../../../shared/domain/report/acts/acts.ts';
import { newTrackingCode } from '../../../shared/domain/tracking-code.ts';
import { waitOf } from '../../../shared/domain/report/stages.ts';
import type { RuleContent } from '../../../shared/schemas/rules/rule-change.ts';
import type { Role } from '../../../shared/schemas/officer.ts';
import type { Report } from '../../../shared/schemas/report.ts';
import { reasonableAnswers } from '../../../functions/simulator/reasonable-answers.ts';
import { startLife, type Life } from '../../support/life.ts';

/**
 * Breaks the acts, steps and jobs at each call, by an error, a lost answer or the death of the process: after a second
 * run everyone who is owed a notice has it, and no one more than twice (docs/adr/0014).
 */

type World = Life['world'];
const ANSWERS = reasonableAnswers({ verifier: 'tran-van-minh', party: 'party-mau-1' });
let life: Life;
beforeAll(async () => {
  life = await startLife();
  return () => life.stop();
});

interface Scene {
  readonly world: World;
  readonly told: string[];
  readonly woken: string[];
  readonly report: () => Promise<Report>;
  readonly code: string;
}

/** A report in a world in memory whose machine only records that it was woken; the test calls its step. */
const aScene = async (): Promise<Scene> => {
  let at = atHour('2026-11-23', 9);
  const now = () => (at = new Date(at.getTime() + 1000));
  const stores = memoryStores(now);
  for (const body of directory.bodies) await stores.directory.putBody(body);
  for (const officer of directory.officers) await stores.directory.putOfficer(officer);
  const told: string[] = [];
  const woken: string[] = [];
  const world: World = {
    ...life.world,
    clock: { now },
    stores,
    executions: {
      start: () => Promise.resolve(true),
      answer: (token) => Promise.resolve(void woken.push(token)),
      elsewhere: () => Promise.resolve(),
      isRunning: () => Promise.resolve(true),
    },
    outgoing: {
      mail: ({ id }) => Promise.resolve(void told.push(id)),
      sms: ({ id }) => Promise.resolve(void told.push(id)),
    },
  };
  const code = newTrackingCode((length) => new Uint8Array(length).fill(7));
  const { report } = await receiveSubmission(
    {
      ...{ matter: 'waste', body: 'truong-thcs-mau-1', post: 'school-head', place: '99001' },
      ...{ happenedOn: '2026-10-05', narrative: 'Xe công đưa con đi học.' },
      contact: { email: 'toi@thu.example' },
    },
    { code, channel: 'web' },
    world,
  );
  const kept = async () => {
    const found = await stores.reports.get(report.id);
    if (found === undefined) throw new Error('no report');
    return found;
  };
  return { world, told, woken, code, report: kept };
};

/** Calls the waiting step for the report's status, as the machine does. */
const wait = async ({ world, report }: Scene, name = 'a'): Promise<void> => {
  const { id, status } = await report();
  const asked = {
    reportId: id,
    wait: waitOf(status) ?? 'receipt',
    token: `token-${name}`,
    execution: `${id}-1`,
  };
  await (status === 'approved' ? referReport(asked, world) : askOfficer(asked, world));
};

const act = async ({ report, world }: Scene, role: Role, name: ActName, version?: number): Promise<void> => {
  const now = await report();
  const body = role === 'liaison' ? now.hops.at(-1)?.body : now.frontBody;
  const officer = directory.officers.find((one) => one.role === role && one.body === body);
  if (officer === undefined) throw new Error(`no ${role}`);
  await actOn(now.id, { act: name, input: ANSWERS[name], version: version ?? now.version }, officer, world);
};

/** Plays acts, each followed by the machine's next wait. */
const play = async (scene: Scene, ...acts: readonly (readonly [Role, ActName])[]): Promise<void> => {
  await wait(scene);
  for (const [role, name] of acts) {
    await act(scene, role, name);
    const { status } = await scene.report();
    if (status === 'locating') await locate(scene);
    await wait(scene);
  }
};

const locate = async ({ report, world }: Scene): Promise<void> => {
  await findJurisdiction({ reportId: (await report()).id }, world);
};

const ACCEPT = ['intake', 'accept'] as const;
const FINISH = ['verifier', 'finish-verification'] as const;
const APPROVE = ['approver', 'approve-referral'] as const;
const RECEIVED = ['liaison', 'acknowledge-receipt'] as const;
const ANSWER = ['liaison', 'answer'] as const;
const CLOSE = ['approver', 'close'] as const;

const A_DAY_OFF: RuleContent = {
  kind: 'calendar-days',
  daysOff: [
    {
      date: '2026-12-03',
      name: { vi: 'Nghỉ', en: 'Off' },
      act: 'Thông báo 1/TB-UBND ngày 20/11/2026',
    },
  ],
  swaps: [],
};

/** The cases: the acts before, and the work that is interrupted and run again. */
const CASES: readonly (readonly [
  name: string,
  before: (scene: Scene) => Promise<void>,
  run: (scene: Scene, version: number) => Promise<void>,
])[] = [
  ['the step that waits for the triage', () => Promise.resolve(), (scene) => wait(scene)],
  ...(
    [
      ['guide-elsewhere', [], 'intake'],
      ['not-pursue', [], 'intake'],
      ['accept', [], 'intake'],
      ['ask-reporter', [ACCEPT], 'verifier'],
      ['reassign', [ACCEPT], 'intake'],
      ['chase', [ACCEPT, FINISH, APPROVE], 'approver'],
      ['answer', [ACCEPT, FINISH, APPROVE, RECEIVED], 'liaison'],
      ['close', [ACCEPT, FINISH, APPROVE, RECEIVED, ANSWER], 'approver'],
    ] as const
  ).map(
    ([name, before, role]) =>
      [
        `the officer's act ${name}`,
        (scene: Scene) => play(scene, ...before),
        (scene: Scene, version: number) => act(scene, role, name, version),
      ] as const,
  ),
  [
    'the step that refers',
    async (scene) => {
      await play(scene, ACCEPT, FINISH);
      await act(scene, 'approver', 'approve-referral');
    },
    (scene) => wait(scene),
  ],
  [
    'the step that looks up the Party body',
    async (scene) => {
      await play(scene, ACCEPT);
      await act(scene, ...FINISH);
    },
    locate,
  ],
  [
    "the reporter's contest, and the step that waits for its review",
    (scene) => play(scene, ACCEPT, FINISH, APPROVE, RECEIVED, ANSWER, CLOSE),
    async (scene) => {
      await actAsReporter(scene.code, 'contest', scene.world);
      await wait(scene, 'review');
    },
  ],
  [
    'the step that reminds',
    (scene) => play(scene, ACCEPT),
    async ({ world, report }) => {
      const later = { ...world, clock: { now: () => atHour('2026-12-21', 9) } };
      await sendReminder({ reportId: (await report()).id }, later);
    },
  ],
  [
    'the recount',
    (scene) => play(scene, ACCEPT),
    async ({ world, report }) => {
      const { id } = await report();
      const book = rulebookOf(world.settings, [A_DAY_OFF]);
      await recountReport(id, 'a-change', book, world);
    },
  ],
];

const MODES = ['error', 'lost answer', 'death', 'death after'] as const;

/** The same world, whose n-th call to the outside breaks. */
const breaking = (world: World, at: number, mode: (typeof MODES)[number]) => {
  let calls = 0;
  let dead = false;
  const wrap = <T extends object>(port: T): T =>
    new Proxy(port, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]): Promise<unknown> => {
          calls += 1;
          const broken = new CaseError('partner.unavailable', 'The light went out.', { partner: 'table' });
          if (dead) throw broken;
          if (calls !== at) return Reflect.apply(value, target, args) as unknown;
          dead = mode.startsWith('death');
          if (mode === 'lost answer' || mode === 'death after') await Reflect.apply(value, target, args);
          throw broken;
        };
      },
    });
  const stores = Object.fromEntries(Object.entries(world.stores).map(([name, store]) => [name, wrap(store)]));
  const broken: World = {
    ...world,
    stores: stores as unknown as World['stores'],
    executions: wrap(world.executions),
    outgoing: wrap(world.outgoing),
    contacts: wrap(world.contacts),
  };
  return { world: broken, calls: () => calls };
};

const counts = (ids: readonly string[]): Map<string, number> => {
  const found = new Map<string, number>();
  for (const id of ids) found.set(id, (found.get(id) ?? 0) + 1);
  return found;
};

describe.each(CASES)('%s, broken off and run again', (_name, before, run) => {
  test.each(MODES)('by %s at any call: everyone is told, and no one more than twice', async (mode) => {
    const whole = await aScene();
    await before(whole);
    const first = whole.told.length;
    const { version } = await whole.report();
    await run(whole, version);
    const owed = new Set(whole.told.slice(first));
    expect(owed.size).toBeGreaterThan(0);
    for (let at = 1; ; at += 1) {
      const scene = await aScene();
      await before(scene);
      const already = scene.told.length;
      const broken = breaking(scene.world, at, mode);
      await run({ ...scene, world: broken.world }, version).catch(() => undefined);
      if (broken.calls() < at) break;
      await run(scene, version);
      const heard = counts(scene.told.slice(already));
      const kept = await scene.world.stores.undelivered.toRetry(new Date('2030-01-01T00:00:00.000Z'), 100);
      const waiting = new Set(kept.map(({ id }) => id));
      for (const id of owed) expect(heard.has(id) || waiting.has(id), `${id}, call ${String(at)}`).toBe(true);
      expect(Math.max(0, ...heard.values()), `call ${String(at)}`).toBeLessThanOrEqual(2);
      const { status, statusSince } = await scene.report();
      const token = await scene.world.stores.tokens.get((await scene.report()).id);
      if (token !== undefined && (token.since !== statusSince || token.wait !== waitOf(status)))
        expect(scene.woken, `the machine, call ${String(at)}`).not.toEqual([]);
    }
  });
});
