import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { routeMatcher, type Matched } from './route-match.ts';

/** A web function and the addresses that lead to it. */
export interface WebTarget {
  readonly routes: readonly { readonly method: string; readonly path: string }[];
  readonly invoke: (event: APIGatewayProxyEventV2) => Promise<unknown>;
}

interface HttpAdapterOptions {
  readonly targets: readonly WebTarget[];
  /** The function for an address that is in no table: the `$default` route. */
  readonly otherwise: WebTarget['invoke'];
  readonly now: () => Date;
  /** Gets the errors that a function threw, which the page does not show. */
  readonly onError: (error: unknown, path: string) => void;
}

/** API Gateway's limit on a request's body. */
const MOST_BODY_BYTES = 10 * 1024 * 1024;
/** Lambda's limit on a synchronous call and on its answer, as JSON text. */
export const MOST_EVENT_BYTES = 6 * 1024 * 1024;

/** These bodies arrive as text; all others, including forms, arrive in base64 (observed on the real HTTP API). */
const TEXT_BODY = /^(text\/|application\/(json|xml|javascript)(;|$))/i;

const TOO_LARGE = 'Request Entity Too Large';

/**
 * Serves web functions over node:http the way an HTTP API serves them with payload format 2.0: the same event, the
 * same limits, the same refusals.
 */
export const httpAdapter = ({ targets, otherwise, now, onError }: HttpAdapterOptions) => {
  const match = routeMatcher(
    targets.flatMap(({ routes, invoke }) => routes.map(({ method, path }) => ({ method, path, invoke }))),
  );
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [path = '/', query = ''] = splitOnce(request.url ?? '/', '?');
    if (decoded(path) === undefined) {
      refuse(response, 400, 'Bad Request');
      return;
    }
    const body = await bodyOf(request);
    if (body === undefined) {
      refuse(response, 413, TOO_LARGE);
      return;
    }
    const found = match(request.method ?? 'GET', path);
    const event = eventOf(request, path, query, body, found, now());
    if (Buffer.byteLength(JSON.stringify(event)) > MOST_EVENT_BYTES) {
      refuse(response, 413, TOO_LARGE);
      return;
    }
    try {
      send(response, await (found?.route.invoke ?? otherwise)(event));
    } catch (error) {
      onError(error, path);
      refuse(response, 500, 'Internal Server Error');
    }
  };
};

/**
 * The whole body; undefined when it is over the limit. Even then it is read to its end and dropped, because closing a
 * connection with unread bytes resets it and the answer is lost.
 */
export const bodyOf = async (
  request: IncomingMessage,
  most = MOST_BODY_BYTES,
): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= most) chunks.push(chunk);
    else chunks.length = 0;
  }
  return bytes > most ? undefined : Buffer.concat(chunks);
};

/** Refuses a request with API Gateway's own words. */
export const refuse = (response: ServerResponse, status: number, message: string): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
};

const splitOnce = (text: string, at: string): string[] => {
  const index = text.indexOf(at);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
};

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    // A wrong percent sign is not an address; that is a normal answer, not a failure.
    return undefined;
  }
};

const eventOf = (
  request: IncomingMessage,
  path: string,
  query: string,
  body: Buffer,
  found: Matched<{ method: string; path: string }> | undefined,
  now: Date,
): APIGatewayProxyEventV2 => {
  const { cookie, ...headers } = request.headersDistinct;
  const cookies = cookie?.flatMap((line) => line.split(/; */)).filter((pair) => pair !== '');
  const routeKey = found === undefined ? '$default' : `${found.route.method} ${found.route.path}`;
  const asText = TEXT_BODY.test(request.headers['content-type'] ?? '');
  const rawPath = decoded(path) ?? path;
  const domainName = request.headers.host ?? '';
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: query,
    ...(cookies !== undefined && cookies.length > 0 && { cookies }),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, values = []]) => [name, values.join(',')]),
    ),
    ...(query !== '' && { queryStringParameters: queryOf(query) }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName,
      domainPrefix: 'local',
      http: {
        method: request.method ?? 'GET',
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: '127.0.0.1',
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(found !== undefined && Object.keys(found.params).length > 0 && { pathParameters: found.params }),
    ...(body.length > 0 && { body: body.toString(asText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !asText,
  };
};

const queryOf = (query: string): Record<string, string> => {
  const values = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    const before = values.get(name);
    values.set(name, before === undefined ? value : `${before},${value}`);
  }
  return Object.fromEntries(values);
};

interface Structured {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string | number | boolean>>;
  readonly cookies?: readonly string[];
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}
const isStructured = (result: unknown): result is Structured =>
  typeof result === 'object' &&
  result !== null &&
  'statusCode' in result &&
  typeof result.statusCode === 'number';

/** The result of a function without a status code is its body. */
const inFull = (result: unknown): Structured =>
  isStructured(result)
    ? result
    : {
        statusCode: 200,
        headers: { 'content-type': 'application/json' },
        body: typeof result === 'string' ? result : JSON.stringify(result),
      };

const send = (response: ServerResponse, result: unknown): void => {
  const { statusCode, headers = {}, cookies = [], body = '', isBase64Encoded = false } = inFull(result);
  if (Buffer.byteLength(body) > MOST_EVENT_BYTES)
    throw new Error('The answer is over the 6 MB that Lambda can give.');
  if (body !== '') response.setHeader('content-type', 'text/plain;charset=utf-8');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  response.writeHead(statusCode).end(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'));
};
