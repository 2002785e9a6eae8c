import { LANGUAGE_CODES } from '../../shared/schemas/languages.ts';
import { TRACK_PATHS, PATHS, inLanguage } from '../../web/layout/paths.ts';
import type { Route } from './route.ts';

/** A page at its address in each language. */
export const inEach = <N extends string>(method: Route['method'], path: string, name: N) =>
  LANGUAGE_CODES.map((language) => ({
    method,
    path: inLanguage(path, language),
    name,
    served: 'public' as const,
  }));

/** The pages for a reporter with a code. The code is posted and is never part of an address, which a log would keep. */
export const TRACKING_ROUTES = [
  ...inEach('GET', PATHS.track, 'ask-code'),
  ...inEach('POST', PATHS.track, 'show-status'),
  ...inEach('POST', TRACK_PATHS.message, 'send-message'),
  ...inEach('POST', TRACK_PATHS.contest, 'contest-result'),
  ...inEach('POST', TRACK_PATHS.withdraw, 'withdraw-report'),
] as const satisfies readonly Route[];
