import { FIRST_LANGUAGE } from '../../shared/schemas/languages.ts';
import { Language } from '../../shared/schemas/primitives.ts';
import { DESK } from '../../web/layout/officer-paths.ts';
import { seeOther, type PageRequest } from '../page.ts';
import type { World } from '../ports.ts';
import type { OfficerPageFunction } from './officer-session.ts';
import { textIn } from './form-values.ts';
import { readCookie, setCookie } from './cookies.ts';
import { safeReturn } from './safe-return.ts';

const COOKIE = 'gandan-ngon-ngu';
const YEAR = 31_536_000;

/** The console has one address for all languages; the language is the officer's setting, stored in their browser. */
export const consoleLanguage = (
  { cookies }: Pick<PageRequest, 'cookies'>,
  world: Pick<World, 'settings'>,
): Language => {
  const kept = Language.safeParse(readCookie(COOKIE, cookies, world));
  return kept.success ? kept.data : FIRST_LANGUAGE;
};

/** Stores the chosen language and returns to the officer's page. */
export const chooseLanguage: OfficerPageFunction = (_request, { values }, world) => {
  const chosen = Language.safeParse(textIn(values, 'language'));
  const back = safeReturn(textIn(values, 'back')) ?? DESK.queue;
  return Promise.resolve(seeOther(back, chosen.success ? [setCookie(COOKIE, chosen.data, world, YEAR)] : []));
};
