import { languageOf } from '../web/layout/paths.ts';
import middy from '@middy/core';
import httpContentEncoding from '@middy/http-content-encoding';
import httpContentNegotiation from '@middy/http-content-negotiation';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import httpRouterHandler from '@middy/http-router';
import httpSecurityHeaders from '@middy/http-security-headers';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { constants } from 'node:zlib';
import type { Language } from '../shared/schemas/primitives.ts';
import { CaseError } from '../shared/domain/errors.ts';
import { forRequest, type AnyWorld } from './for-request.ts';
import { readBody, type Body } from './request-body.ts';
import type { Route } from './routes/route.ts';
import { withoutAbsent } from './without-absent.ts';

/** A request, read once, with what a page's function needs and without AWS types. */
export interface PageRequest {
  readonly route: Route;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
  readonly language: Language;
  /** Its time of arrival, by `performance.now()`. */
  readonly arrived: number;
  /** The posted body, parsed once. @throws CaseError input.* when it is malformed, too large or of a wrong type */
  readonly body: () => Promise<Body>;
}

/** The answer of a page's function. Bytes are sent unchanged. */
export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  readonly body?: string | Uint8Array;
}

export type PageFunction<W extends AnyWorld> = (request: PageRequest, world: W) => Promise<PageAnswer>;

const SELF = "'self'";
const POLICY = {
  'default-src': "'none'",
  'script-src': SELF,
  'style-src': SELF,
  'img-src': `${SELF} data: blob:`,
  'media-src': 'blob:',
  'connect-src': SELF,
  'form-action': SELF,
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
};

/** Short, because every answer has it. The receipt copies its code; no page needs another permission of a device. */
const PERMISSIONS =
  'camera=(), clipboard-read=(), clipboard-write=(self), geolocation=(), microphone=(), payment=(), usb=()';

const cookiesOf = (event: APIGatewayProxyEventV2): Record<string, string> =>
  Object.fromEntries(
    (event.cookies ?? []).map((cookie) => {
      const at = cookie.indexOf('=');
      return [cookie.slice(0, at).trim(), cookie.slice(at + 1).trim()];
    }),
  );

const requestOf = (route: Route, event: APIGatewayProxyEventV2): PageRequest => {
  let body: Promise<Body> | undefined;
  return {
    route,
    path: event.rawPath,
    params: withoutAbsent(event.pathParameters),
    query: withoutAbsent(event.queryStringParameters),
    headers: withoutAbsent(event.headers),
    cookies: cookiesOf(event),
    language: languageOf(event.rawPath),
    arrived: performance.now(),
    body: () => (body ??= readBody(event)),
  };
};

const toResult = ({ status, headers, cookies, body }: PageAnswer): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: { ...headers, 'permissions-policy': PERMISSIONS },
  ...(cookies !== undefined && { cookies: [...cookies] }),
  ...(typeof body === 'string' && { body }),
  ...(body instanceof Uint8Array && { body: Buffer.from(body).toString('base64'), isBase64Encoded: true }),
});

/**
 * A web Lambda from its route table. The compiler demands a function for every route's name. `failure` handles every
 * error and answers with a page or with problem+json.
 */
export const webFunction = <W extends AnyWorld, R extends readonly Route[]>(
  routes: R,
  pages: Readonly<Record<R[number]['name'], PageFunction<W>>>,
  world: W,
  failure: (error: unknown, request: PageRequest, world: W) => Promise<PageAnswer> | PageAnswer,
  policy: Readonly<Record<string, string>> = {},
) => {
  const serve = (route: R[number]) => async (event: APIGatewayProxyEventV2) => {
    const request = requestOf(route, event);
    const page: PageFunction<W> = pages[route.name as R[number]['name']];
    const answer = await (route.ruleless === true ? Promise.resolve(world) : forRequest(world))
      .then((here) => page(request, here))
      .catch((error: unknown) => failure(error, request, world));
    return toResult(answer);
  };
  const nowhere: Route = { method: 'GET', path: '/', name: 'nowhere', served: 'public' };
  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .use(httpHeaderNormalizer())
    .use(
      httpContentNegotiation({
        parseCharsets: false,
        parseLanguages: false,
        parseMediaTypes: false,
        failOnMismatch: false,
        availableEncodings: ['br', 'gzip'],
      }),
    )
    .use(
      httpContentEncoding({
        // Quality 11, zlib's default for brotli, costs more time than its bytes are worth on a page made per request.
        br: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
      }),
    )
    .use(
      httpSecurityHeaders({
        contentSecurityPolicy: { ...POLICY, ...policy },
        referrerPolicy: { policy: 'same-origin' },
        // Middy's default list forbids copying, and browsers warn about most of its names.
        permissionsPolicy: false,
        xssProtection: false,
        crossOriginEmbedderPolicy: false,
      }),
    )
    .handler(
      httpRouterHandler<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>({
        routes: routes.map((route) => ({ method: route.method, path: route.path, handler: serve(route) })),
        notFoundResponse: async ({ path }) => {
          const request = requestOf(nowhere, { rawPath: path, headers: {} } as APIGatewayProxyEventV2);
          return toResult(
            await failure(new CaseError('missing.page', 'There is no such page.'), request, world),
          );
        },
      }),
    );
};

const PRIVATE = { 'cache-control': 'no-store' } as const;

/** A page. `kept`: the browser may show it again on Back, so that a half-filled form is not lost. */
export const html = (page: { toString(): string }, status = 200, kept = false): PageAnswer => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': kept ? 'private, no-cache' : 'no-store',
  },
  body: `<!DOCTYPE html>${page.toString()}`,
});

export const json = (value: unknown, status = 200): PageAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...PRIVATE },
  body: JSON.stringify(value),
});

/** After a POST: the browser fetches the next page, so that reloading it repeats nothing. */
export const seeOther = (location: string, cookies?: readonly string[]): PageAnswer => ({
  status: 303,
  headers: { location, ...PRIVATE },
  ...(cookies !== undefined && { cookies }),
});

/** RFC 9457. `sentence` is for people, `code` for programs. */
export const problem = (
  status: number,
  code: string,
  sentence: string,
  fields?: Readonly<Record<string, string>>,
): PageAnswer => ({
  status,
  headers: { 'content-type': 'application/problem+json; charset=utf-8', ...PRIVATE },
  body: JSON.stringify({
    type: `urn:gan-dan:${code}`,
    title: sentence,
    status,
    code,
    ...(fields !== undefined && { fields }),
  }),
});
