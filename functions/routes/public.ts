import { PATHS } from '../../web/layout/paths.ts';
import type { Route } from './route.ts';

const served = 'public' as const;
const ruleless = true as const;

/** A page in both languages: at its address and under /en. */
const inBoth = <const Name extends string>(method: Route['method'], path: string, name: Name) =>
  [
    { method, path, name, served },
    { method, path: path === '/' ? '/en' : `/en${path}`, name, served },
  ] as const;

/** The citizens' pages up to the receipt; following a report is in tracking.ts, the interface for programs in api.ts. */
export const FORM_ROUTES = [
  ...inBoth('GET', PATHS.start, 'start'),
  ...inBoth('GET', PATHS.about, 'about'),
  ...inBoth('GET', PATHS.letter, 'letter-form').map((route) => ({ ...route, ruleless })),
  ...inBoth('POST', PATHS.letter, 'letter').map((route) => ({ ...route, ruleless })),
  ...inBoth('GET', PATHS.form, 'form'),
  ...inBoth('GET', `${PATHS.form}/{step}`, 'form-again'),
  // Before {step}, which would take it too.
  ...inBoth('POST', `${PATHS.form}/gui`, 'submit'),
  ...inBoth('POST', `${PATHS.form}/{step}`, 'answer'),
  { method: 'POST', path: `${PATHS.form}/tep/cho`, name: 'reserve-upload', served },
  { method: 'GET', path: PATHS.exit, name: 'leave', served, ruleless },
  { method: 'GET', path: '/assets/{file}', name: 'asset', served, ruleless },
  { method: 'GET', path: '/health', name: 'health', served, ruleless },
] as const satisfies readonly Route[];
