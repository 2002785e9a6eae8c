import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf, refuse } from '../service/http-adapter.ts';
import { routeMatcher } from '../service/route-match.ts';

/** A request to the pages that exist only on a laptop. */
export interface LocalRequest {
  readonly query: URLSearchParams;
  readonly body: Buffer;
}

export interface LocalAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface LocalRoute {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly answer: (request: LocalRequest) => LocalAnswer | Promise<LocalAnswer>;
  /** Longest body in bytes; absent: 64 KB. */
  readonly most?: number;
}

const MOST_BODY_BYTES = 64 * 1024;

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
} as const;

export const page = (body: { toString(): string }, status = 200): LocalAnswer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: body.toString(),
});

export const json = (value: unknown, status = 200): LocalAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: `${JSON.stringify(value, null, 2)}\n`,
});

export const seeOther = (location: string): LocalAnswer => ({ status: 303, headers: { location } });

/** Whether another site's page sent the request; a browser names the origin then. */
const isForeign = ({ headers }: IncomingMessage): boolean =>
  headers.origin !== undefined && headers.origin !== `http://${headers.host ?? ''}`;

/** Serves the local pages; false for any other address. */
export const localPages = (
  routes: readonly LocalRoute[],
  onError: (error: unknown, path: string) => void,
) => {
  const match = routeMatcher(routes);
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const found = match(request.method ?? 'GET', url.pathname);
    if (found === undefined) return false;
    const { route } = found;
    if (route.method !== 'GET' && isForeign(request)) {
      refuse(response, 403, 'This was sent from another site.');
      return true;
    }
    const body = await bodyOf(request, route.most ?? MOST_BODY_BYTES);
    if (body === undefined) {
      refuse(response, 413, 'Request Entity Too Large');
      return true;
    }
    try {
      const answer = await route.answer({ query: url.searchParams, body });
      response.writeHead(answer.status, { ...HEADERS, ...answer.headers }).end(answer.body);
    } catch (error) {
      onError(error, url.pathname);
      refuse(response, 500, 'Internal Server Error');
    }
    return true;
  };
};
