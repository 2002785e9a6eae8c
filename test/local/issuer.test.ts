import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterEach, describe, expect, test } from 'vitest';
import { SIGN_IN_CALLBACK } from '../../functions/routes/console.ts';
import { createOpenIdSignIn } from '../../functions/sign-in/openid.ts';
import { directory } from '../mau-directory.ts';
import { CLIENT_ID, ISSUER_PATH, issuerRoutes } from '../../local/stand-ins/issuer.ts';
import { ROLES } from '../../shared/schemas/officer.ts';
import { onAPort } from './service-on-a-port.ts';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

const anIssuer = async () => {
  const oneARole = ROLES.flatMap((role) => directory.officers.find((one) => one.role === role) ?? []);
  const officers = oneARole.map((officer) => ({
    ...officer,
    bodyName: 'Mặt trận xã Mẫu Một',
    level: 'commune' as const,
  }));
  const [first] = officers;
  if (first === undefined) throw new Error('no officers');
  const others = [
    { ...first, id: 'nguyen-van-hai', name: 'Nguyễn Văn <Hải>', email: 'hai@mattran.xa1.mau.example' },
    { ...first, id: 'da-nghi', active: false },
  ];
  const accounts = () => Promise.resolve([...officers, ...others]);
  const server = await onAPort((url) =>
    issuerRoutes({ publicUrl: url, callback: SIGN_IN_CALLBACK, accounts }),
  );
  const publicUrl = server.url;
  open.push(async () => {
    await server.stop();
    expect(server.errors).toEqual([]);
  });
  const signIn = createOpenIdSignIn({ issuer: publicUrl + ISSUER_PATH, clientId: CLIENT_ID, publicUrl });
  /** Presses an account's button. */
  const press = async (url: string, account: string) => {
    const body = new URLSearchParams({ account });
    const response = await fetch(url, { method: 'POST', body, redirect: 'manual' });
    return { status: response.status, location: response.headers.get('location') ?? '' };
  };
  const exchange = (fields: Record<string, string>) =>
    fetch(`${publicUrl}${ISSUER_PATH}/token`, { method: 'POST', body: new URLSearchParams(fields) });
  return { publicUrl, signIn, press, exchange };
};

describe('the local issuer', () => {
  test('signs an officer in through the deployed adapter', async () => {
    const { signIn, press, publicUrl } = await anIssuer();
    const { url, remember } = await signIn.begin('/can-bo');
    const { status, location } = await press(url, 'tran-van-minh');
    expect(status).toBe(303);
    expect(location.startsWith(publicUrl + SIGN_IN_CALLBACK)).toBe(true);
    expect(await signIn.finish(location, remember)).toEqual({ email: 'minh@mattran.xa1.mau.example' });
  });

  test('shows one button a role, then the others, and nobody who left', async () => {
    const { signIn } = await anIssuer();
    const text = await (await fetch((await signIn.begin('/can-bo')).url)).text();
    const accounts = [...text.matchAll(/data-account="([^"]*)"/g)].map(([, account]) => account);
    expect(accounts).toEqual([...ROLES, 'nguyen-van-hai']);
    expect(text).toContain('Nguyễn Văn &lt;Hải&gt;');
  });

  test('a code is good once', async () => {
    const { signIn, press } = await anIssuer();
    const { url, remember } = await signIn.begin('/can-bo');
    const { location } = await press(url, 'tran-van-minh');
    await signIn.finish(location, remember);
    await expect(signIn.finish(location, remember)).rejects.toMatchObject({ code: 'access.sign-in' });
  });

  test('a code serves only the browser that asked for it', async () => {
    const { signIn, press } = await anIssuer();
    const mine = await signIn.begin('/can-bo');
    const theirs = await signIn.begin('/can-bo');
    const { location } = await press(mine.url, 'tran-van-minh');
    const stolen = new URL(location);
    stolen.searchParams.set('state', new URL(theirs.url).searchParams.get('state') ?? '');
    await expect(signIn.finish(stolen.href, theirs.remember)).rejects.toMatchObject({
      code: 'access.sign-in',
    });
  });

  test('the token names who, for whom and for how long, and its signature holds', async () => {
    const { signIn, press, exchange, publicUrl } = await anIssuer();
    const { url, remember } = await signIn.begin('/can-bo');
    const { location } = await press(url, 'le-thi-thanh');
    const { verifier = '' } = JSON.parse(Buffer.from(remember, 'base64url').toString()) as {
      verifier?: string;
    };
    const answer = await exchange({
      grant_type: 'authorization_code',
      client_id: CLIENT_ID,
      code: new URL(location).searchParams.get('code') ?? '',
      code_verifier: verifier,
      redirect_uri: publicUrl + SIGN_IN_CALLBACK,
    });
    const { id_token: idToken = '' } = (await answer.json()) as { id_token?: string };
    const keys = createRemoteJWKSet(new URL(`${publicUrl}${ISSUER_PATH}/jwks`));
    const { payload, protectedHeader } = await jwtVerify(idToken, keys, {
      issuer: publicUrl + ISSUER_PATH,
      audience: CLIENT_ID,
      maxTokenAge: '5m',
    });
    expect(protectedHeader.alg).toBe('RS256');
    expect(payload).toMatchObject({ sub: 'thanh@mattran.xa1.mau.example', email_verified: true });
  });

  test.each([
    ['redirect_uri', 'https://elsewhere.example/'],
    ['client_id', 'somebody'],
    ['response_type', 'token'],
    ['code_challenge', ''],
    ['code_challenge_method', 'plain'],
  ])('a request with another %s is shown as wrong and sent nowhere', async (name, value) => {
    const { signIn, press } = await anIssuer();
    const url = new URL((await signIn.begin('/can-bo')).url);
    url.searchParams.set(name, value);
    expect((await fetch(url)).status).toBe(400);
    expect(await press(url.href, 'tran-van-minh')).toEqual({ status: 400, location: '' });
  });

  test.each(['da-nghi', 'nobody', ''])('no one can sign in as the account "%s"', async (account) => {
    const { signIn, press } = await anIssuer();
    expect((await press((await signIn.begin('/can-bo')).url, account)).status).toBe(400);
  });

  test.each([
    [{ grant_type: 'password' }, 400, 'unsupported_grant_type'],
    [{ client_id: 'somebody' }, 401, 'invalid_client'],
    [{ code: 'guessed' }, 400, 'invalid_grant'],
  ])('a token request with %j is answered %i %s', async (changed, status, error) => {
    const { exchange, publicUrl } = await anIssuer();
    const answer = await exchange({
      grant_type: 'authorization_code',
      client_id: CLIENT_ID,
      code: 'none',
      code_verifier: 'x',
      redirect_uri: publicUrl + SIGN_IN_CALLBACK,
      ...changed,
    });
    expect([answer.status, await answer.json()]).toEqual([status, { error }]);
  });

  test('another site cannot press a button for a person', async () => {
    const { signIn } = await anIssuer();
    const { url } = await signIn.begin('/can-bo');
    const answer = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ account: 'tran-van-minh' }),
      headers: { origin: 'https://elsewhere.example' },
      redirect: 'manual',
    });
    expect(answer.status).toBe(403);
  });

  test('signing out leads back to the service and nowhere else', async () => {
    const { signIn, publicUrl } = await anIssuer();
    const out = await fetch(await signIn.signOutUrl(), { redirect: 'manual' });
    expect(out.headers.get('location')).toBe(`${publicUrl}/can-bo/da-dang-xuat`);
    const elsewhere = new URL(`${publicUrl}${ISSUER_PATH}/sign-out`);
    elsewhere.searchParams.set('post_logout_redirect_uri', 'https://elsewhere.example/');
    expect((await fetch(elsewhere, { redirect: 'manual' })).status).toBe(400);
  });
});
