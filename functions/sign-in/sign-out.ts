import { DESK } from '../../web/layout/officer-paths.ts';
import { SignedOutPage } from '../../web/sign-in/sign-in-pages.tsx';
import { html, seeOther, type PageAnswer, type PageRequest } from '../page.ts';
import type { ConsoleWorld } from '../ports.ts';
import { consoleContext } from './console-context.ts';
import { forOfficers } from './for-officers.ts';
import { endSession, signedIn } from './session.ts';

const end = forOfficers(async (request, _seat, world) =>
  seeOther(DESK.signedOut, [await endSession(request.cookies, world)]),
);

/**
 * Ends the session, also one that has already ended. The next page is ours, because a form may not lead to another
 * site (form-action).
 */
export const signOut = async (request: PageRequest, world: ConsoleWorld): Promise<PageAnswer> =>
  (await signedIn(request.cookies, world)) === undefined ? seeOther(DESK.signedOut) : end(request, world);

/** The page after signing out here; a link signs out at the provider too, if the provider can be reached. */
export const signedOut = async (request: PageRequest, world: ConsoleWorld): Promise<PageAnswer> => {
  const providerUrl = await world.signIn.signOutUrl().catch((error: unknown) => {
    world.log.error('the provider gave no address to sign out at', error);
    return undefined;
  });
  return html(SignedOutPage({ context: consoleContext(request, world), providerUrl }));
};
