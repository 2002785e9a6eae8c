import type { Route } from './route.ts';

/** JSON API v1: the same acts as the form, for other systems. It stays stable; openapi.json describes it. */
export const API_ROUTES = [
  { method: 'POST', path: '/api/v1/reports', name: 'api-submit', served: 'public' },
  { method: 'GET', path: '/api/v1/reports/status', name: 'api-status', served: 'public' },
  { method: 'GET', path: '/api/v1/catalogue', name: 'api-catalogue', served: 'public' },
  { method: 'GET', path: '/api/v1/places', name: 'api-places', served: 'public' },
  { method: 'GET', path: '/api/v1/bodies', name: 'api-bodies', served: 'public' },
  { method: 'GET', path: '/api/v1/posts', name: 'api-posts', served: 'public' },
  { method: 'GET', path: '/api/v1/sealing-key', name: 'api-sealing-key', served: 'public' },
  { method: 'GET', path: '/api/v1/openapi.json', name: 'api-description', served: 'public' },
] as const satisfies readonly Route[];
