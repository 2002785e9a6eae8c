import { TRACK_PATHS, PATHS, inLanguage } from '../../web/layout/paths.ts';
import type { Route } from './route.ts';

const inBoth = <N extends string>(method: Route['method'], path: string, name: N) =>
  (['vi', 'en'] as const).map((language) => ({
    method,
    path: inLanguage(path, language),
    name,
    served: 'public' as const,
  }));

/** Where a reporter comes back with their code. The code is posted, never part of an address that a log would keep. */
export const TRACKING_ROUTES = [
  ...inBoth('GET', PATHS.track, 'ask-code'),
  ...inBoth('POST', PATHS.track, 'show-status'),
  ...inBoth('POST', TRACK_PATHS.message, 'send-message'),
  ...inBoth('POST', TRACK_PATHS.contest, 'contest-result'),
  ...inBoth('POST', TRACK_PATHS.withdraw, 'withdraw-report'),
] as const satisfies readonly Route[];
