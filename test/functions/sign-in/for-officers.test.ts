import { describe, expect, test, vi } from 'vitest';
import { forOfficers } from '../../../functions/sign-in/for-officers.ts';
import { startSession } from '../../../functions/sign-in/session.ts';
import { directory } from '../../mau-directory.ts';
import { aDesk } from '../../support/a-desk.ts';
import { requestOf } from '../../support/rules-desk.ts';

const posting = async (change: (csrf: string) => { csrf?: string; origin?: string }) => {
  const { world } = await aDesk(directory);
  const [officer] = directory.officers;
  if (officer === undefined) throw new Error('mau has officers');
  const [name = '', value = ''] = ((await startSession(officer, world)).split(';')[0] ?? '').split('=');
  const key = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(value))).toString('hex');
  const own = (await world.stores.sessions.get(key))?.csrf ?? '';
  const { csrf, origin } = change(own);
  const page = vi.fn(() => Promise.resolve({ status: 200, headers: {} }));
  const request = {
    ...requestOf(),
    route: { method: 'POST', path: '/can-bo', name: 'act', served: 'console' },
    cookies: { [name]: value },
    headers: origin === undefined ? {} : { origin },
    body: () => {
      const values = csrf === undefined ? {} : { csrf };
      return Promise.resolve({ kind: 'form', values, files: [] } as const);
    },
  } as const;
  const answer = await forOfficers(page)(request, world).then(
    ({ status }) => status,
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );
  return { answer, acted: page.mock.calls.length };
};

describe('a form that officers post', () => {
  test('acts with the token of its session, from our own site (P7)', async () => {
    const site = (await aDesk(directory)).world.settings.publicUrl;
    const { origin } = new URL(site);
    expect(await posting((csrf) => ({ csrf, origin }))).toEqual({ answer: 200, acted: 1 });
  });

  test.each([
    ['without a token', () => ({})],
    ['with the token of another session', (csrf: string) => ({ csrf: csrf.split('').toReversed().join('') })],
    ['with a piece of the token', (csrf: string) => ({ csrf: csrf.slice(1) })],
  ])('does nothing %s (P7)', async (_what, change) => {
    expect(await posting(change)).toEqual({ answer: 409, acted: 0 });
  });

  test.each(['https://elsewhere.example', 'null'])('does nothing from the site %s (P7)', async (origin) => {
    expect(await posting((csrf) => ({ csrf, origin }))).toEqual({ answer: 'access.other-origin', acted: 0 });
  });
});
