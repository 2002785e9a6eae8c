import { createEngine } from '../../workflows/engine/engine.ts';
import { createMovableClock, type MovableClock } from '../../workflows/engine/movable-clock.ts';
import { reportLifecycle } from '../../workflows/report-lifecycle.ts';
import type { PlaceIndex } from '../../shared/domain/places/index-of-places.ts';
import type { Body } from '../../shared/schemas/body.ts';
import type { Message } from '../../shared/schemas/correspondence.ts';
import type { ProvinceSettings } from '../../shared/schemas/province.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { Entry, Party } from '../../web/simulator/entry.ts';
import { engineExecutions } from '../adapters/engine-executions.ts';
import type { Outgoing, PublicWorld, WorkflowWorld } from '../ports.ts';
import type { Rulebook } from '../rulebook.ts';
import { createSteps } from '../steps.ts';
import { alarmsOf, type Alarm } from './alarms.ts';
import { memoryStores } from '../../shared/store/memory/memory-stores.ts';
import { sourcesOfMessage } from './sources.ts';
import { REPORTER_ADDRESS, standInKeys, standInOfficers } from './stand-ins.ts';
import { entriesOf } from './timeline.ts';

/** The data of the real province for a rehearsal; they are read once and never written. */
export interface Province {
  readonly settings: ProvinceSettings;
  readonly book: Rulebook;
  readonly bodies: readonly Body[];
  readonly places: PlaceIndex;
}

/** The other parts of a rehearsal; a test passes a broken one to see that it is noticed. */
export interface Machinery {
  readonly machine: unknown;
  /** A step as the machine calls it. */
  readonly call: (payload: unknown, step: (payload: unknown) => Promise<unknown>) => Promise<unknown>;
  readonly post: (outgoing: Outgoing) => Outgoing;
}
const OURS: Machinery = {
  machine: reportLifecycle,
  call: (payload, step) => step(payload),
  post: (outgoing) => outgoing,
};

export interface Rehearsal {
  readonly world: WorkflowWorld & PublicWorld;
  readonly clock: MovableClock;
  /** The story so far, in the order of events. */
  readonly entries: readonly Entry[];
  /** The escalations so far, each with the offices that had to hear of it. */
  readonly alarms: readonly Alarm[];
  /** Resolves once the machine waits for a person or for time. */
  idle(): Promise<void>;
  stop(): void;
}

/** Many times the calls of the longest case: a machine that loops without waiting must end too. */
const MOST_CALLS = 1000;

const KEPT = { evidence: () => Promise.reject(new Error('A rehearsal has no files.')) };

/** The real steps, acts and machine on stores in memory, with a clock that moves only when the player moves it. */
export const openRehearsal = async (
  { settings, book, bodies, places }: Province,
  start: Date,
  broken: Partial<Machinery> = {},
): Promise<Rehearsal> => {
  const { machine, call, post } = { ...OURS, ...broken };
  const clock = createMovableClock({ start, frozen: true });
  const now = () => clock.now();
  const entries: Entry[] = [];
  const alarms: Alarm[] = [];
  const officers = standInOfficers(bodies);
  const said: { kind: 'page'; at: string; to: 'reporter'; text: string }[] = [];

  const memory = memoryStores(now);
  const written = async (report: Report, write: () => Promise<unknown>): Promise<void> => {
    const before = await memory.reports.get(report.id);
    await write();
    entries.push(...entriesOf(before, report, book));
    alarms.push(...alarmsOf(before, report, book.rules, bodies));
  };
  const stores = {
    ...memory,
    reports: {
      ...memory.reports,
      create: async (report: Report) => {
        await written(report, () => memory.reports.create(report));
        // In the province the table's stream does this.
        await world.executions.start(report.id, report.version);
        return 'created' as const;
      },
      save: async (report: Report) => {
        await written(report, () => memory.reports.save(report));
        for (const page of said.splice(0))
          entries.push({ ...page, sources: sourcesOfMessage(page, entries) });
      },
    },
    correspondence: {
      ...memory.correspondence,
      putMessage: async (message: Message) => {
        await memory.correspondence.putMessage(message);
        const { from, at, text } = message;
        // The words of an act are stored before it; the reporter reads them after it is saved.
        if (from === 'office' && text !== undefined) said.push({ kind: 'page', at, to: 'reporter', text });
      },
    },
  };

  const partyAt = (address: string): Party => {
    if (address === REPORTER_ADDRESS) return 'reporter';
    const officer = officers.find(({ email, phone, sms }) => email === address || (sms && phone === address));
    if (officer !== undefined) return { role: officer.role, body: officer.body };
    const body = bodies.find(({ email }) => email === address);
    return body === undefined ? 'stranger' : { body: body.id };
  };
  const collect = (
    message: { kind: 'mail'; subject: string; text: string } | { kind: 'sms'; text: string },
    to: string,
  ): Promise<void> => {
    const sent = { ...message, at: now().toISOString(), to: partyAt(to) };
    entries.push({ ...sent, sources: sourcesOfMessage(sent, entries) });
    return Promise.resolve();
  };
  const collected: Outgoing = {
    mail: ({ to, subject, text }) => collect({ kind: 'mail', subject, text }, to),
    sms: ({ to, text }) => collect({ kind: 'sms', text }, to),
  };

  const world: WorkflowWorld & PublicWorld = {
    clock: { now },
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    settings,
    ...book,
    rulebook: () => Promise.resolve(book),
    stores,
    // Read at the first step, because the engine calls these same steps.
    get executions() {
      return engineExecutions(engine);
    },
    log: { info: () => undefined, error: () => undefined },
    keys: standInKeys(),
    contacts: {
      seal: () => Promise.resolve(''),
      open: () => Promise.resolve(REPORTER_ADDRESS),
    },
    outgoing: post(collected),
    evidence: { uploadPlace: KEPT.evidence, put: KEPT.evidence },
    filesOrigin: '',
    places: () => Promise.resolve(places),
    assets: {},
  };
  const step = createSteps(world);
  let calls = 0;
  const engine = createEngine(machine, {
    clock,
    invoke: (_name, payload) => {
      calls += 1;
      if (calls > MOST_CALLS) return Promise.reject(new Error('The machine goes in circles.'));
      // The chain does not use Lambda's context.
      return call(payload, (asked) => step(asked, {} as never));
    },
    random: () => 0.5,
  });
  clock.onSettle(() => engine.idle());

  for (const body of bodies) await stores.directory.putBody(body);
  for (const officer of officers) await stores.directory.putOfficer(officer);

  return {
    ...{ world, clock, entries, alarms },
    idle: () => engine.idle(),
    stop: () => {
      engine.stop();
      clock.stop();
    },
  };
};
