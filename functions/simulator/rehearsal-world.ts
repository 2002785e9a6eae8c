import { createEngine } from '../../workflows/engine/engine.ts';
import { createMovableClock, type MovableClock } from '../../workflows/engine/movable-clock.ts';
import { reportLifecycle } from '../../workflows/report-lifecycle.ts';
import type { PlaceIndex } from '../../shared/domain/places/index-of-places.ts';
import type { Body } from '../../shared/schemas/body.ts';
import type { ProvinceSettings } from '../../shared/schemas/province.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { Entry, MessageEntry, Party } from '../../web/simulator/entry.ts';
import { engineExecutions } from '../adapters/engine-executions.ts';
import type { PublicWorld, WorkflowWorld } from '../ports.ts';
import type { Rulebook } from '../rulebook.ts';
import { stepFunction } from '../step.ts';
import { memoryStores } from './memory-stores.ts';
import { REPORTER_ADDRESS, standInKeys, standInOfficers } from './stand-ins.ts';
import { entriesOf } from './timeline.ts';

/** What a rehearsal takes from the real province; it is read once and never written. */
export interface Province {
  readonly settings: ProvinceSettings;
  readonly book: Rulebook;
  readonly bodies: readonly Body[];
  readonly places: PlaceIndex;
}

export interface Rehearsal {
  readonly world: WorkflowWorld & PublicWorld;
  readonly clock: MovableClock;
  /** The story so far, in the order in which it happened. */
  readonly entries: readonly Entry[];
  /** Resolves once the machine waits for a person or for time. */
  idle(): Promise<void>;
  stop(): void;
}

const KEPT = { evidence: () => Promise.reject(new Error('A rehearsal has no files.')) };

/** The real steps, acts and machine on stores in memory and a clock that stands still until it is moved. */
export const openRehearsal = async (province: Province, start: Date): Promise<Rehearsal> => {
  const { settings, book, bodies, places } = province;
  const clock = createMovableClock({ start, frozen: true });
  const now = () => clock.now();
  const entries: Entry[] = [];
  const officers = standInOfficers(bodies);

  const memory = memoryStores(now);
  const written = async (report: Report, write: () => Promise<unknown>): Promise<void> => {
    const before = await memory.reports.get(report.id);
    await write();
    entries.push(...entriesOf(before, report, book.rules));
  };
  const stores = {
    ...memory,
    reports: {
      ...memory.reports,
      create: async (report: Report) => {
        await written(report, () => memory.reports.create(report));
        return 'created' as const;
      },
      save: (report: Report) => written(report, () => memory.reports.save(report)),
    },
  };

  const partyAt = (address: string): Party => {
    const officer = officers.find(({ email, phone, sms }) => email === address || (sms && phone === address));
    if (officer !== undefined) return { role: officer.role, body: officer.body };
    return 'reporter';
  };
  const collect = (kind: MessageEntry['kind'], to: string, text: string): Promise<void> => {
    entries.push({ kind, at: now().toISOString(), to: partyAt(to), text });
    return Promise.resolve();
  };

  const world: WorkflowWorld & PublicWorld = {
    clock: { now },
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    settings,
    ...book,
    rulebook: () => Promise.resolve(book),
    stores,
    executions: {
      start: (...call) => engineExecutions(engine).start(...call),
      answer: (...call) => engineExecutions(engine).answer(...call),
      elsewhere: (...call) => engineExecutions(engine).elsewhere(...call),
      isRunning: (...call) => engineExecutions(engine).isRunning(...call),
    },
    log: { info: () => undefined, error: () => undefined },
    keys: standInKeys(),
    contacts: {
      seal: () => Promise.resolve(''),
      open: () => Promise.resolve(REPORTER_ADDRESS),
    },
    outgoing: {
      mail: ({ to, subject }) => collect('mail', to, subject),
      sms: ({ to, text }) => collect('sms', to, text),
    },
    evidence: { uploadForm: KEPT.evidence, put: KEPT.evidence },
    filesOrigin: '',
    places: () => Promise.resolve(places),
    assets: {},
  };
  const step = stepFunction(world);
  const engine = createEngine(reportLifecycle, {
    clock,
    // The chain asks nothing of Lambda's context.
    invoke: (_name, payload) => step(payload, {} as never),
    random: () => 0.5,
  });
  clock.onSettle(() => engine.idle());

  for (const body of bodies) await stores.directory.putBody(body);
  for (const officer of officers) await stores.directory.putOfficer(officer);
  await stores.directory.publishBodies();

  return {
    ...{ world, clock, entries },
    idle: () => engine.idle(),
    stop: () => {
      engine.stop();
      clock.stop();
    },
  };
};
