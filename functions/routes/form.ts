import { inEach } from './tracking.ts';
import { PATHS } from '../../web/layout/paths.ts';
import type { Route } from './route.ts';

const served = 'public' as const;
const ruleless = true as const;

/** The citizens' pages up to the receipt; tracking.ts has the status pages, api.ts the interface for programs. */
export const FORM_ROUTES = [
  ...inEach('GET', PATHS.start, 'start'),
  ...inEach('GET', PATHS.about, 'about'),
  ...inEach('GET', PATHS.letter, 'letter-form').map((route) => ({ ...route, ruleless })),
  ...inEach('POST', PATHS.letter, 'letter').map((route) => ({ ...route, ruleless })),
  ...inEach('GET', PATHS.form, 'form'),
  ...inEach('GET', `${PATHS.form}/{step}`, 'form-again'),
  // Before {step}, which would match it too.
  ...inEach('POST', `${PATHS.form}/gui`, 'submit'),
  ...inEach('POST', `${PATHS.form}/{step}`, 'answer'),
  { method: 'POST', path: `${PATHS.form}/tep/cho`, name: 'reserve-upload', served },
  { method: 'GET', path: PATHS.exit, name: 'leave', served, ruleless },
  { method: 'GET', path: '/assets/{file}', name: 'asset', served, ruleless },
  { method: 'GET', path: '/health', name: 'health', served, ruleless },
] as const satisfies readonly Route[];
