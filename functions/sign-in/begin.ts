import { isCaseError } from '../../shared/domain/errors.ts';
import * as z from 'zod/mini';
import { DESK } from '../../web/layout/officer-paths.ts';
import { SignInRefusedPage } from '../../web/sign-in/sign-in-pages.tsx';
import { html, seeOther, type PageAnswer, type PageRequest } from '../page.ts';
import type { ConsoleWorld } from '../ports.ts';
import { SIGN_IN_CALLBACK } from '../routes/console.ts';
import { consoleContext } from './console-context.ts';
import { readCookie, setCookie } from './cookies.ts';
import { safeReturn } from './safe-return.ts';
import { endSession, startSession } from './session.ts';

const COOKIE = 'gandan-vao';
/** A sign-in with a second factor takes one or two minutes; after ten minutes it must start again. */
const TEN_MINUTES = 600;

/** The query parameter of the return address in the link to the sign-in. */
const RETURN = 've';

const Kept = z.strictObject({ remember: z.string(), returnTo: z.string() });
type Kept = z.infer<typeof Kept>;

const write = (kept: Kept): string => Buffer.from(JSON.stringify(kept)).toString('base64url');

const read = (text: string | undefined): Kept | undefined => {
  if (text === undefined) return undefined;
  try {
    return Kept.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    // The cookie is not ours, or a browser cut it: the sign-in starts again.
    return undefined;
  }
};

export const signInLink = (returnTo: string): string =>
  `${DESK.signIn}?${new URLSearchParams({ [RETURN]: returnTo }).toString()}`;

/** Sends the browser to the provider; a cookie remembers the expected answer and the return address. */
export const beginSignIn = async (request: PageRequest, world: ConsoleWorld): Promise<PageAnswer> => {
  const returnTo = safeReturn(request.query[RETURN]) ?? DESK.queue;
  const { url, remember } = await world.signIn.begin(returnTo);
  return seeOther(url, [setCookie(COOKIE, write({ remember, returnTo }), world, TEN_MINUTES)]);
};

const notHeld = (error: unknown): undefined => {
  if (isCaseError(error) && error.code === 'access.sign-in') return undefined;
  throw error;
};

/**
 * Handles the return from the provider. The provider says who the person is; their rights come from the officers'
 * table alone, and a person who is not in it gets a plain page and no session.
 */
export const finishSignIn = async (request: PageRequest, world: ConsoleWorld): Promise<PageAnswer> => {
  const context = consoleContext(request, world);
  const forget = setCookie(COOKIE, '', world, 0);
  const refused = (why: 'unknown' | 'failed', status: number): PageAnswer => ({
    ...html(SignInRefusedPage({ context, why }), status),
    cookies: [forget],
  });
  const kept = read(readCookie(COOKIE, request.cookies, world));
  if (kept === undefined) return refused('failed', 400);
  const callback = new URL(SIGN_IN_CALLBACK, world.settings.publicUrl);
  callback.search = new URLSearchParams(request.query).toString();
  const person = await world.signIn.finish(callback.href, kept.remember).catch(notHeld);
  if (person === undefined) return refused('failed', 400);
  const email = person.email.toLowerCase();
  const officer = (await world.stores.directory.officers()).find(
    (known) => known.active && known.email.toLowerCase() === email,
  );
  if (officer === undefined) return refused('unknown', 403);
  await endSession(request.cookies, world);
  const session = await startSession(officer, world);
  world.log.info('signed in', { officer: officer.id });
  return seeOther(safeReturn(kept.returnTo) ?? DESK.queue, [session, forget]);
};
