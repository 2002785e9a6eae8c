import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { actOn } from '../../functions/acts/act-on.ts';
import { receiveSubmission, type Receipt } from '../../functions/intake/receive-submission.ts';
import type { Mail, PublicWorld, Sms, WorkflowWorld } from '../../functions/ports.ts';
import { atPresent, rulebookFrom, rulebookOf } from '../../functions/rulebook.ts';
import { createJobs, type JobEvent } from '../../functions/jobs.ts';
import { reasonableAnswers } from '../../functions/simulator/reasonable-answers.ts';
import { createSteps } from '../../functions/steps.ts';
import { actAsReporter } from '../../functions/tracking/act-as-reporter.ts';
import { directory } from '../mau-directory.ts';
import { mauUnits } from '../../infra/provinces/mau-units.ts';
import { settings } from '../../infra/provinces/mau.ts';
import { lazily } from '../../functions/adapters/lazily.ts';
import { createEngine, type Engine } from '../../workflows/engine/engine.ts';
import { engineExecutions } from '../../functions/adapters/engine-executions.ts';
import { createMovableClock, type MovableClock } from '../../workflows/engine/movable-clock.ts';
import { reportStream } from '../../local/stand-ins/report-stream.ts';
import { softwareKeys } from '../../local/stand-ins/software-keys.ts';
import { actorOf } from '../../shared/domain/access.ts';
import { CaseError } from '../../shared/domain/errors.ts';
import type { ActInput, ActName, ReporterAct } from '../../shared/domain/report/acts/acts.ts';
import { atHour } from '../../shared/domain/local-time.ts';
import { compileUnits } from '../../shared/domain/places/compile-units.ts';
import { createPlaceIndex } from '../../shared/domain/places/index-of-places.ts';
import { newTrackingCode } from '../../shared/domain/tracking-code.ts';
import type { Officer, Role } from '../../shared/schemas/officer.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { Submission } from '../../shared/schemas/submission.ts';
import { reportLifecycle } from '../../workflows/report-lifecycle.ts';
import { startMemoryStore, startTestStore, type AnyStore, type TestStore } from './store.ts';

/** A school head of Mẫu Một: the ordinary same-level case (J6). */
const aSubmission = (change: Partial<Submission> = {}): Submission => ({
  matter: 'waste',
  body: 'truong-thcs-mau-1',
  post: 'school-head',
  place: '99001',
  happenedOn: '2026-10-05',
  narrative: 'Xe công đưa con đi học.',
  ...change,
});

const ANSWERS = reasonableAnswers({ verifier: 'tran-van-minh', party: 'party-mau-1' });

type OfficersAct = Exclude<
  ActName,
  ReporterAct | 'locate' | 'refer' | 'archive' | 'remind' | 'recount' | 'hand-over' | 'share-exclusion'
>;

/** Steps, officers and reporters in one world; tests of stores and templates check what each may reach. */
type LifeWorld = WorkflowWorld & PublicWorld;

export interface Life {
  readonly world: LifeWorld;
  readonly clock: MovableClock;
  readonly engine: Engine;
  readonly mails: Mail[];
  readonly messages: Sms[];
  /** While true the partner refuses every message of that kind. */
  readonly down: { mail: boolean; sms: boolean };
  officer(role: Role): Officer;
  send(change?: Partial<Submission>, code?: string): Promise<Receipt>;
  /** Registers a denunciation by signed letter under that number of the paper register. */
  sendLetter(registerNumber: string): Promise<Receipt>;
  report(id: string): Promise<Report>;
  /** Does the act on the present report, as the first officer of that role at its body; then the machine comes to rest. */
  act<A extends OfficersAct>(id: string, role: Role, act: A, input?: ActInput<A>): Promise<Report>;
  reporter(code: string, act: ReporterAct): Promise<Report>;
  job(event: JobEvent): Promise<object>;
  /** Moves the clock to an hour of a day in Viet Nam and runs everything that is due before. */
  until(day: string, hour?: number): Promise<void>;
  /** Plays the report from its receipt until a Party body has it. */
  refer(id: string): Promise<Report>;
  /** Resolves once the stream has delivered every new report and the machine waits. */
  idle(): Promise<void>;
  /** A new, empty engine, as after a restart. */
  restart(): Engine;
  stop(): Promise<void>;
}

/** Keys that all lives of a process share, in force before they begin, because making an RSA-4096 key takes a second. */
const keysOfAll = lazily(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'gan-dan-keys-'));
  const keys = softwareKeys(folder, () => new Date(0));
  await keys.publicKey();
  await rm(folder, { recursive: true });
  return keys;
});

/**
 * The real steps, engine and rules on a frozen clock that starts on Monday 23 November 2026, 9:00 in Viet Nam.
 * @param open the stores: in memory, unless a test must see the wire or the table's items
 */
export const startLife = async (
  start = atHour('2026-11-23', 9),
  open: (now: () => Date) => Promise<AnyStore> = startMemoryStore,
): Promise<Life> => {
  const clock = createMovableClock({ start, frozen: true });
  const now = () => clock.now();
  const store = await open(now);
  const mails: Mail[] = [];
  const messages: Sms[] = [];
  const down = { mail: false, sms: false };
  let seed = 0;

  const stream = reportStream((event) => createSteps(world)(event, {} as never), {
    error: (_message, error) => {
      throw error;
    },
  });
  const places = createPlaceIndex(compileUnits(mauUnits));
  const world: LifeWorld = {
    clock: { now },
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    settings,
    ...rulebookOf(settings),
    rulebook: rulebookFrom(settings, () => store.stores.rules.confirmed()),
    stores: stream.watching(store.stores),
    executions: {
      start: (...call) => engineExecutions(engine).start(...call),
      answer: (...call) => engineExecutions(engine).answer(...call),
      elsewhere: (...call) => engineExecutions(engine).elsewhere(...call),
      isRunning: (...call) => engineExecutions(engine).isRunning(...call),
    },
    log: { info: () => undefined, error: () => undefined },
    keys: await keysOfAll(),
    contacts: {
      seal: (address, reportId) => Promise.resolve(`${reportId}|${address}`),
      open: (sealed) => Promise.resolve(sealed.split('|')[1] ?? ''),
    },
    outgoing: {
      mail: (mail) => {
        if (down.mail) return Promise.reject(new CaseError('partner.mail', 'down'));
        mails.push(mail);
        return Promise.resolve();
      },
      sms: (sms) => {
        if (down.sms) return Promise.reject(new CaseError('partner.sms', 'down'));
        messages.push(sms);
        return Promise.resolve();
      },
    },
    evidence: {
      uploadPlace: () => Promise.reject(new Error('not in this test')),
      put: () => Promise.resolve(),
    },
    filesOrigin: '',
    places: () => Promise.resolve(places),
    assets: {},
  };
  const invoke = (_name: string, payload: unknown) => createSteps(world)(payload, {} as never);
  const newEngine = () => createEngine(reportLifecycle, { clock, invoke, random: () => 0.5 });
  let engine = newEngine();
  const idle = async (): Promise<void> => {
    await stream.idle();
    await engine.idle();
  };
  clock.onSettle(idle);

  await Promise.all([
    ...directory.bodies.map((body) => store.stores.directory.putBody(body)),
    ...directory.officers.map((officer) => store.stores.directory.putOfficer(officer)),
  ]);

  const report = async (id: string): Promise<Report> => {
    const found = await store.stores.reports.get(id);
    if (found === undefined) throw new Error(`no report ${id}`);
    return found;
  };
  const officer = (role: Role): Officer => {
    const found = directory.officers.find((one) => one.role === role);
    if (found === undefined) throw new Error(`no ${role}`);
    return found;
  };
  const officerFor = ({ frontBody, hops }: Report, role: Role): Officer => {
    const at = role === 'liaison' ? hops.at(-1)?.body : frontBody;
    return directory.officers.find((one) => one.role === role && one.body === at) ?? officer(role);
  };
  const act: Life['act'] = async (id, role, name, input = ANSWERS[name]) => {
    const now = await report(id);
    await actOn(
      id,
      { act: name, input, version: now.version },
      officerFor(now, role),
      await atPresent(world),
    );
    await idle();
    return report(id);
  };

  return {
    world,
    clock,
    get engine() {
      return engine;
    },
    mails,
    messages,
    down,
    officer,
    report,
    act,
    idle,
    send: async (change = {}, code) => {
      seed += 1;
      const bytes = (length: number) => new Uint8Array(length).fill(seed);
      const receipt = await receiveSubmission(
        aSubmission(change),
        { code: code ?? newTrackingCode(bytes), channel: 'web' },
        world,
      );
      await idle();
      return receipt;
    },
    sendLetter: async (registerNumber) => {
      const intake = officer('intake');
      const receipt = await receiveSubmission(
        aSubmission(),
        {
          code: newTrackingCode(world.random),
          channel: 'post',
          registeredBy: actorOf(intake),
          letter: { registerNumber, day: '2026-11-20', office: intake.body },
        },
        world,
      );
      await idle();
      return receipt;
    },
    reporter: async (code, name) => {
      const done = await actAsReporter(code, name, world);
      await engine.idle();
      return report(done.id);
    },
    job: (event) => createJobs(world)(event, {} as never),
    until: (day, hour = 9) => clock.advanceTo(atHour(day, hour)),
    refer: async (id) => {
      await act(id, 'intake', 'accept');
      await act(id, 'verifier', 'finish-verification');
      return act(id, 'approver', 'approve-referral');
    },
    restart: () => {
      engine.stop();
      engine = newEngine();
      return engine;
    },
    stop: async () => {
      engine.stop();
      clock.stop();
      await store.stop();
    },
  };
};

/** The same over a table, with its client, to count calls and to read items. */
export const startLifeOnTable = async (start?: Date): Promise<Life & Pick<TestStore, 'documentClient'>> => {
  const opened = Promise.withResolvers<TestStore>();
  const life = await startLife(start, async (now) => {
    const store = await startTestStore(now);
    opened.resolve(store);
    return store;
  });
  const { documentClient } = await opened.promise;
  return Object.assign(life, { documentClient });
};
