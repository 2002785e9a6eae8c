import { forRequest } from '../../../functions/for-request.ts';
import type { PageRequest } from '../../../functions/page.ts';
import { forOfficers } from '../../../functions/sign-in/for-officers.ts';
import { startSession } from '../../../functions/sign-in/session.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportId } from '../../support/a-report.ts';
import { startLifeOnTable } from '../../support/life.ts';
import { showReport } from '../../../functions/casework/report-answer.ts';

let life: Awaited<ReturnType<typeof startLifeOnTable>>;
const elsewhere = () => Promise.reject(new Error('not a part of a case page'));

/** One visit of the signed-in officer, with the deployed checks of session and duty. */
const visit = async (id: string, cookie: string): Promise<number> => {
  const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
  const path = `/can-bo/viec/${id}`;
  const request: PageRequest = {
    route: {
      method: 'GET',
      path: '/can-bo/viec/{id}',
      name: 'report',
      served: 'console',
      roles: 'signed-in',
    },
    path,
    params: { id },
    query: {},
    headers: {},
    cookies: { [name]: value },
    language: 'vi',
    arrived: 0,
    body: elsewhere,
  };
  const signIn = { begin: elsewhere, finish: elsewhere, signOutUrl: elsewhere };
  const assets = { 'officer.css': '/officer.css', 'paper.css': '/paper.css', 'open-sealed.js': '/open.js' };
  const world = await forRequest({ ...life.world, signIn, evenly: () => Promise.resolve(), assets });
  const { status } = await forOfficers(showReport)(request, world);
  return status;
};

/** The pages' requests to the table. */
const asked: string[] = [];
beforeAll(async () => {
  life = await startLifeOnTable();
  life.documentClient.middlewareStack.add(
    (next, context) => (args) => {
      asked.push(context.commandName ?? '');
      return next(args);
    },
    { step: 'initialize', name: 'asked' },
  );
});
afterAll(async () => {
  await life.stop();
});

/** A report that is being verified, and its verifier's cookie. */
const beingVerified = async () => {
  const { report } = await life.send();
  const { assignee = '' } = await life.act(report.id, 'intake', 'accept');
  const verifier = await life.world.stores.directory.officer(assignee);
  if (verifier === undefined) throw new Error('nobody verifies it');
  return { id: report.id, verifier, cookie: await startSession(verifier, life.world) };
};

const readsOf = async (id: string, cookie: string) => {
  // The first visit reads the lists of the directory, which later pages do not read again.
  await visit(id, cookie);
  asked.length = 0;
  expect(await visit(id, cookie)).toBe(200);
  const count = (command: string) => asked.filter((one) => one === command).length;
  return { items: count('GetItemCommand'), queries: count('QueryCommand'), all: asked.length };
};

describe('a verifier’s page of a report', () => {
  test('asks for the session, two heads of the directory, the report, its dialogue and three lists of it', async () => {
    const { id, cookie } = await beingVerified();
    expect(await readsOf(id, cookie)).toEqual({ items: 5, queries: 3, all: 8 });
  });

  test('asks for no more when hundreds of officers and undelivered messages of others came', async () => {
    const { id, verifier, cookie } = await beingVerified();
    const before = await readsOf(id, cookie);
    const { directory, undelivered } = life.world.stores;
    const more = Array.from({ length: 352 }, (_, n) => ({ ...verifier, id: `officer-${String(n)}` }));
    await Promise.all(more.map((officer) => directory.putOfficer(officer)));
    for (let n = 0; n < 200; n += 1)
      await undelivered.put({
        id: reportId(5000 + n),
        reportId: reportId(9000 + n),
        to: { officer: verifier.id },
        by: 'email',
        subject: 'x',
        text: 'x',
        firstTriedAt: life.world.clock.now().toISOString(),
        tries: 9,
      });
    expect(await readsOf(id, cookie)).toEqual(before);
  });
});
