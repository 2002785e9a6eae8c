import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { PublicWorld } from '../../functions/ports.ts';
import { rulebookOf } from '../../functions/rulebook.ts';
import { directory } from '../mau-directory.ts';
import { mauUnits } from '../../infra/provinces/mau-units.ts';
import { settings } from '../../infra/provinces/mau.ts';
import { compileUnits } from '../../shared/domain/places/compile-units.ts';
import { createPlaceIndex } from '../../shared/domain/places/index-of-places.ts';
import type { Contact, Message, Part } from '../../shared/schemas/correspondence.ts';
import type { ProvinceSettings } from '../../shared/schemas/province.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { sealingJwk } from '../../shared/sealing/public-jwk.ts';

/** The data that the citizens' function wrote, for tests to read. */
export interface Kept {
  readonly reports: Map<string, Report>;
  readonly parts: Part[];
  readonly contacts: Contact[];
  readonly messages: Message[];
  readonly files: Map<string, Uint8Array>;
  readonly errors: unknown[];
}

const ASSETS = [
  'citizen.css',
  'paper.css',
  'citizen.js',
  'seal-form.js',
  'send-evidence.js',
  'check-answers.js',
  'receipt.js',
  'track.js',
];

const pair = generateKeyPairSync('rsa', { modulusLength: 4096 });
const places = createPlaceIndex(compileUnits(mauUnits));

/** The citizens' world in memory: one province, a frozen clock, and readable stores. */
export const aPublicWorld = (
  now = new Date('2026-11-23T02:14:00Z'),
  change: Partial<ProvinceSettings> = {},
): { world: PublicWorld; kept: Kept; privateKey: typeof pair.privateKey } => {
  const kept: Kept = {
    reports: new Map(),
    parts: [],
    contacts: [],
    messages: [],
    files: new Map(),
    errors: [],
  };
  const publicKey = () => sealingJwk(pair.publicKey.export({ format: 'jwk' }), '2026-01-01T00:00:00Z');
  const world: PublicWorld = {
    clock: { now: () => now },
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    settings: { ...settings, ...change },
    ...rulebookOf(settings),
    rulebook: () => Promise.resolve(rulebookOf(settings)),
    stores: {
      reports: {
        get: (id) => Promise.resolve(kept.reports.get(id)),
        create: (report) => {
          const exists = kept.reports.has(report.id);
          if (!exists) kept.reports.set(report.id, report);
          return Promise.resolve(exists ? 'exists' : 'created');
        },
        save: (report) => {
          kept.reports.set(report.id, report);
          return Promise.resolve();
        },
      },
      correspondence: {
        addPart: (part) => {
          const isNew = !kept.parts.some((one) => one.reportId === part.reportId && one.part === part.part);
          if (isNew) kept.parts.push(part);
          return Promise.resolve(isNew);
        },
        putPart: (part) => {
          kept.parts.push(part);
          return Promise.resolve();
        },
        putContact: (contact) => {
          kept.contacts.push(contact);
          return Promise.resolve();
        },
        putMessage: (message) => {
          kept.messages.push(message);
          return Promise.resolve();
        },
        messagesOf: () => Promise.resolve(kept.messages),
      },
      tokens: { get: () => Promise.resolve(undefined) },
      rules: { confirmed: () => Promise.resolve([]) },
      directory: { publishedBodies: () => Promise.resolve([...directory.bodies]) },
    },
    executions: {
      start: () => Promise.reject(new Error('The citizens’ function starts nothing.')),
      answer: () => Promise.resolve(),
      elsewhere: () => Promise.resolve(),
      isRunning: () => Promise.resolve(true),
    },
    log: {
      info: () => undefined,
      error: (_message, error) => {
        kept.errors.push(error);
      },
    },
    keys: {
      publicKey,
      publicKeys: async () => [await publicKey()],
      mac: (purpose, data) =>
        Promise.resolve(new Uint8Array(createHmac('sha256', `test ${purpose}`).update(data).digest())),
    },
    contacts: { seal: (address) => Promise.resolve(Buffer.from(address).toString('base64url')) },
    evidence: {
      uploadPlace: (id, bytes) =>
        Promise.resolve({ url: '/upload', headers: { key: id, bytes: String(bytes) } }),
      put: (id, ciphertext) => {
        kept.files.set(id, ciphertext);
        return Promise.resolve();
      },
    },
    filesOrigin: '',
    places: () => Promise.resolve(places),
    assets: Object.fromEntries(ASSETS.map((name) => [name, `/assets/${name.replace('.', '.0123456789.')}`])),
  };
  return { world, kept, privateKey: pair.privateKey };
};
