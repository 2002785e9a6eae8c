import type { Language } from '../../shared/schemas/primitives.ts';
import { nameOf } from '../../shared/schemas/languages.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { DeskContext } from '../../web/layout/officer-page.tsx';
import type { PageContext } from '../../web/layout/page-context.ts';
import type { PageRequest } from '../page.ts';
import type { ConsoleWorld } from '../ports.ts';
import { consoleLanguage } from './language.ts';
import type { SignedIn } from './session.ts';

/** The data of every page of the console, signed in or not. */
export const consoleContext = (request: PageRequest, world: ConsoleWorld): PageContext => ({
  language: consoleLanguage(request, world),
  settings: world.settings,
  now: world.clock.now(),
  path: request.path,
  assets: world.assets,
});

const bodyNameOf = async (
  { body }: Officer,
  language: Language,
  { stores }: ConsoleWorld,
): Promise<string> => {
  const found = (await stores.directory.bodies()).find(({ id }) => id === body);
  return found === undefined ? body : nameOf(found, language);
};

/** The same, with the officer who is signed in. */
export const deskContext = async (
  request: PageRequest,
  { officer, csrf }: SignedIn,
  world: ConsoleWorld,
): Promise<DeskContext> => {
  const context = consoleContext(request, world);
  const body = await bodyNameOf(officer, context.language, world);
  return { ...context, desk: { name: officer.name, role: officer.role, body, csrf } };
};
