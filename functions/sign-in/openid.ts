import * as oidc from 'openid-client';
import * as z from 'zod/mini';
import { CaseError, isCaseError } from '../../shared/domain/errors.ts';
import { DESK } from '../../web/layout/officer-paths.ts';
import type { SignIn } from '../ports.ts';
import { SIGN_IN_CALLBACK } from '../routes/console.ts';

interface OpenIdSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Absent for a public client: then only PKCE binds the code to us. */
  readonly clientSecret?: string;
  readonly publicUrl: string;
}

/** Values that must return unchanged with the browser: never logged, in a cookie for ten minutes. */
const Remembered = z.strictObject({ state: z.string(), nonce: z.string(), verifier: z.string() });
type Remembered = z.infer<typeof Remembered>;

const Claims = z.object({
  email: z.string(),
  // Some providers leave it out, a few send text; only an explicit "no" refuses.
  email_verified: z.optional(z.union([z.boolean(), z.string()])),
});

const notSignedIn = (): CaseError =>
  new CaseError('access.sign-in', 'The provider did not confirm the sign-in.');

const write = (remembered: Remembered): string =>
  Buffer.from(JSON.stringify(remembered)).toString('base64url');

const read = (text: string): Remembered => {
  try {
    return Remembered.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    throw notSignedIn();
  }
};

/** A provider that is down is a partner's failure; any other error means "not signed in". */
const asCaseError = (error: unknown): CaseError => {
  if (isCaseError(error)) return error;
  const unreachable =
    (error instanceof TypeError && error.message === 'fetch failed') ||
    (error instanceof oidc.ClientError && error.code === 'OAUTH_TIMEOUT');
  return unreachable
    ? new CaseError('partner.unavailable', 'The sign-in provider does not answer.', { partner: 'openid' })
    : notSignedIn();
};

const onlyHereWithoutTls = (issuer: URL): boolean => {
  if (issuer.protocol === 'https:') return false;
  if (issuer.protocol === 'http:' && issuer.hostname === '127.0.0.1') return true;
  throw new Error(`The sign-in provider must be reached by https, not ${issuer.href}`);
};

/**
 * Sign-in by OpenID Connect: authorization code with PKCE (S256), state and nonce, for any provider with a discovery
 * document. It checks the ID token's signature although the token comes directly from the provider.
 * @throws Error for a provider without https, unless it runs on this machine
 */
export const createOpenIdSignIn = ({ issuer, clientId, clientSecret, publicUrl }: OpenIdSettings): SignIn => {
  const server = new URL(issuer);
  const withoutTls = onlyHereWithoutTls(server);
  const redirectUri = new URL(SIGN_IN_CALLBACK, publicUrl).href;

  let found: Promise<oidc.Configuration> | undefined;
  const configuration = (): Promise<oidc.Configuration> => {
    found ??= oidc
      .discovery(server, clientId, clientSecret, clientSecret === undefined ? oidc.None() : undefined, {
        timeout: 10,
        execute: [
          oidc.enableNonRepudiationChecks,
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to be noticed: the laptop's own issuer has no certificate
          ...(withoutTls ? [oidc.allowInsecureRequests] : []),
        ],
      })
      .catch((error: unknown) => {
        // The next sign-in asks again.
        found = undefined;
        throw asCaseError(error);
      });
    return found;
  };

  return {
    begin: async () => {
      const [config, verifier] = [await configuration(), oidc.randomPKCECodeVerifier()];
      const remembered = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier };
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid email',
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state: remembered.state,
        nonce: remembered.nonce,
      });
      return { url: url.href, remember: write(remembered) };
    },

    finish: async (callbackUrl, remembered) => {
      const { state, nonce, verifier } = read(remembered);
      const config = await configuration();
      const tokens = await oidc
        .authorizationCodeGrant(config, new URL(callbackUrl), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        .catch((error: unknown) => {
          throw asCaseError(error);
        });
      const claims = Claims.safeParse(tokens.claims());
      if (!claims.success || String(claims.data.email_verified) === 'false') throw notSignedIn();
      return { email: claims.data.email };
    },

    signOutUrl: async () => {
      const config = await configuration();
      const back = new URL(DESK.signedOut, publicUrl).href;
      // Not every provider has a page to sign out; then the person signs out of the console only.
      if (config.serverMetadata().end_session_endpoint === undefined) return back;
      // Cognito names the same parameter `logout_uri`.
      return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: back, logout_uri: back }).href;
    },
  };
};
