import { createHash, randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import {
  json,
  page,
  seeOther,
  type LocalAnswer,
  type LocalRequest,
  type LocalRoute,
} from '../control/local-route.ts';
import { signInPage, wrongRequestPage, type Account } from './sign-in-page.ts';

/** The issuer's path, under the service's own address. */
export const ISSUER_PATH = '/local/oidc';
export const CLIENT_ID = 'gan-dan-local';

interface IssuerOptions {
  /** Address of the service: `http://127.0.0.1:8124`. */
  readonly publicUrl: string;
  /** The only address that gets a code, as a path of the service. */
  readonly callback: string;
  readonly accounts: () => Promise<readonly Account[]>;
}

const CODE_GOOD_FOR = 60_000;

interface Grant {
  readonly email: string;
  readonly nonce: string | undefined;
  readonly challenge: string;
  readonly until: number;
}

const refused = (status: number, error: string): LocalAnswer => json({ error }, status);

/** The error of a request that is not from our own client with PKCE. Such a request must not be redirected. */
const wrongIn = (query: URLSearchParams, redirectUri: string): string | undefined => {
  const wanted = {
    response_type: 'code',
    client_id: CLIENT_ID,
    redirect_uri: redirectUri,
    code_challenge_method: 'S256',
  };
  const [wrong] = Object.entries(wanted).find(([name, value]) => query.get(name) !== value) ?? [];
  return wrong ?? (/^[\w-]{43}$/.test(query.get('code_challenge') ?? '') ? undefined : 'code_challenge');
};

const explain = (parameter: string): LocalAnswer => page(wrongRequestPage(parameter), 400);

const discoveryOf = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
  end_session_endpoint: `${issuer}/sign-out`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  code_challenge_methods_supported: ['S256'],
  token_endpoint_auth_methods_supported: ['none'],
  authorization_response_iss_parameter_supported: true,
});

const idToken = async ({ email, nonce }: Grant, issuer: string, { privateKey, jwk }: Keys): Promise<string> =>
  new SignJWT({ email, email_verified: true, ...(nonce !== undefined && { nonce }) })
    .setProtectedHeader({ alg: 'RS256', kid: jwk.kid, typ: 'JWT' })
    .setIssuer(issuer)
    .setAudience(CLIENT_ID)
    .setSubject(email)
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(privateKey);

/**
 * An OpenID Connect provider for the officers of a local run: discovery, code + PKCE (S256), tokens signed with RS256.
 * It uses real time and not the movable clock, because the code that checks a token does so too.
 */
export const issuerRoutes = ({ publicUrl, callback, accounts }: IssuerOptions): LocalRoute[] => {
  const issuer = publicUrl + ISSUER_PATH;
  const redirectUri = publicUrl + callback;
  const grants = new Map<string, Grant>();
  let made: Promise<Keys> | undefined;
  const keys = () => (made ??= makeKeys());

  const choose = async ({ query }: LocalRequest): Promise<LocalAnswer> => {
    const wrong = wrongIn(query, redirectUri);
    if (wrong !== undefined) return explain(wrong);
    return page(signInPage(`${ISSUER_PATH}/authorize?${query.toString()}`, await accounts()));
  };

  const grant = async ({ query, body }: LocalRequest): Promise<LocalAnswer> => {
    const wrong = wrongIn(query, redirectUri);
    if (wrong !== undefined) return explain(wrong);
    const wanted = new URLSearchParams(body.toString('utf8')).get('account');
    const account = (await accounts()).find(({ id, active }) => active && id === wanted);
    if (account === undefined) return explain('account');
    const code = randomBytes(32).toString('base64url');
    grants.set(code, {
      email: account.email,
      nonce: query.get('nonce') ?? undefined,
      challenge: query.get('code_challenge') ?? '',
      until: Date.now() + CODE_GOOD_FOR,
    });
    const back = new URL(redirectUri);
    back.searchParams.set('code', code);
    back.searchParams.set('iss', issuer);
    const state = query.get('state');
    if (state !== null) back.searchParams.set('state', state);
    return seeOther(back.href);
  };

  const token = async ({ body }: LocalRequest): Promise<LocalAnswer> => {
    const form = new URLSearchParams(body.toString('utf8'));
    if (form.get('grant_type') !== 'authorization_code') return refused(400, 'unsupported_grant_type');
    if (form.get('client_id') !== CLIENT_ID) return refused(401, 'invalid_client');
    const code = form.get('code') ?? '';
    const found = grants.get(code);
    // A code can be used once, even if the attempt fails.
    grants.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (
      found === undefined ||
      found.until <= Date.now() ||
      found.challenge !== challenge ||
      form.get('redirect_uri') !== redirectUri
    )
      return refused(400, 'invalid_grant');
    return json({
      access_token: randomBytes(32).toString('base64url'),
      token_type: 'Bearer',
      expires_in: 300,
      id_token: await idToken(found, issuer, await keys()),
    });
  };

  const signOut = ({ query }: LocalRequest): LocalAnswer => {
    const back = query.get('post_logout_redirect_uri') ?? publicUrl;
    return URL.canParse(back) && new URL(back).origin === publicUrl
      ? seeOther(back)
      : explain('post_logout_redirect_uri');
  };

  return [
    {
      method: 'GET',
      path: `${ISSUER_PATH}/.well-known/openid-configuration`,
      answer: () => json(discoveryOf(issuer)),
    },
    { method: 'GET', path: `${ISSUER_PATH}/jwks`, answer: async () => json({ keys: [(await keys()).jwk] }) },
    { method: 'GET', path: `${ISSUER_PATH}/authorize`, answer: choose },
    { method: 'POST', path: `${ISSUER_PATH}/authorize`, answer: grant },
    { method: 'POST', path: `${ISSUER_PATH}/token`, answer: token },
    { method: 'GET', path: `${ISSUER_PATH}/sign-out`, answer: signOut },
  ];
};

type Keys = Awaited<ReturnType<typeof makeKeys>>;

/** Made at first use, so that a start without a sign-in does not wait for it. */
const makeKeys = async () => {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = {
    ...(await exportJWK(publicKey)),
    alg: 'RS256',
    use: 'sig',
    kid: randomBytes(8).toString('hex'),
  };
  return { privateKey, jwk };
};
