import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { createHmac } from 'node:crypto';
import { createConsole } from '../../functions/console.ts';
import { createOpenSealed } from '../../functions/open-sealed.ts';
import type { ConsoleWorld, Mail, OpenSealedWorld } from '../../functions/ports.ts';
import { rulebookOf } from '../../functions/rulebook.ts';
import { startSession } from '../../functions/sign-in/session.ts';
import { memoryStores } from '../../shared/store/memory/memory-stores.ts';
import { mauUnits } from '../../infra/provinces/mau-units.ts';
import { settings } from '../../infra/provinces/mau.ts';
import { compileUnits } from '../../shared/domain/places/compile-units.ts';
import { createPlaceIndex } from '../../shared/domain/places/index-of-places.ts';
import type { Body } from '../../shared/schemas/body.ts';
import type { Officer } from '../../shared/schemas/officer.ts';

const ASSETS = ['officer.css', 'citizen.css', 'citizen.js', 'open-sealed.js'];
const places = createPlaceIndex(compileUnits(mauUnits));
const refused = () => Promise.reject(new Error('not in this world'));

/** All parts of an answer, for comparison. */
export interface Answer {
  readonly status: number | undefined;
  readonly headers: unknown;
  readonly cookies: unknown;
  readonly body: string | undefined;
}

/** The officers' functions in memory, with a frozen clock and the same random numbers in every such world. */
export const aDesk = async (
  { bodies, officers }: { readonly bodies: readonly Body[]; readonly officers: readonly Officer[] },
  now = new Date('2026-11-23T02:14:00.000Z'),
  evenly: ConsoleWorld['evenly'] = () => Promise.resolve(),
) => {
  const mails: Mail[] = [];
  let drawn = 0;
  const stores = memoryStores(() => now);
  const world: ConsoleWorld & OpenSealedWorld = {
    clock: { now: () => now },
    random: (bytes) => {
      drawn += 1;
      return new Uint8Array(createHmac('sha512', 'drawn').update(String(drawn)).digest()).slice(0, bytes);
    },
    settings,
    ...rulebookOf(settings),
    rulebook: () => Promise.resolve(rulebookOf(settings)),
    stores,
    executions: {
      start: () => Promise.resolve(true),
      answer: () => Promise.resolve(),
      elsewhere: () => Promise.resolve(),
      isRunning: () => Promise.resolve(true),
    },
    log: { info: () => undefined, error: () => undefined },
    keys: {
      publicKey: refused,
      publicKeys: refused,
      mac: (purpose, data) =>
        Promise.resolve(new Uint8Array(createHmac('sha256', purpose).update(data).digest())),
      unwrap: () => Promise.resolve(new Uint8Array(32)),
    },
    contacts: { seal: refused, open: () => Promise.resolve('toi@thu.example') },
    outgoing: {
      mail: (mail) => {
        mails.push(mail);
        return Promise.resolve();
      },
      sms: () => Promise.resolve(),
    },
    signIn: { begin: refused, finish: refused, signOutUrl: refused },
    evenly,
    evidence: { downloadLink: refused },
    filesOrigin: '',
    places: () => Promise.resolve(places),
    assets: Object.fromEntries(ASSETS.map((name) => [name, `/assets/${name}`])),
  };
  for (const body of bodies) await stores.directory.putBody(body);
  for (const officer of officers) await stores.directory.putOfficer(officer);
  const functions = { console: createConsole(world), 'open-sealed': createOpenSealed(world) };

  /** Signs an officer in; answers their browser, which requests pages and posts forms. */
  const signsIn = async (officer: Officer) => {
    const [cookie = ''] = (await startSession(officer, world)).split(';');
    const [, value = ''] = cookie.split('=');
    const ask = async (
      method: 'GET' | 'POST',
      address: string,
      { fields, by = 'console' }: { fields?: Record<string, string>; by?: keyof typeof functions } = {},
    ): Promise<Answer> => {
      const { pathname, searchParams } = new URL(address, 'https://desk.example');
      const event = {
        version: '2.0',
        rawPath: pathname,
        rawQueryString: '',
        queryStringParameters: Object.fromEntries(searchParams),
        cookies: [cookie],
        headers: fields === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' },
        requestContext: { http: { method, path: pathname } },
        ...(fields !== undefined && { body: new URLSearchParams(fields).toString() }),
        isBase64Encoded: false,
      } as unknown as APIGatewayProxyEventV2;
      const { statusCode, headers, cookies, body } = await functions[by](event, {} as Context);
      return { status: statusCode, headers, cookies, body };
    };
    const { createHash } = await import('node:crypto');
    const session = await stores.sessions.get(createHash('sha256').update(value).digest('hex'));
    const csrf = session?.csrf ?? '';
    return {
      get: (address: string) => ask('GET', address),
      post: (address: string, fields: Record<string, string>, by?: keyof typeof functions) =>
        ask('POST', address, { fields: { csrf, ...fields }, ...(by !== undefined && { by }) }),
    };
  };
  return { world, mails, signsIn };
};

export type Desk = Awaited<ReturnType<typeof aDesk>>;
