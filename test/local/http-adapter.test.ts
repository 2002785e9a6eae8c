import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { httpAdapter, MOST_EVENT_BYTES, type WebTarget } from '../../local/service/http-adapter.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
interface Ask {
  method?: string;
  headers?: Record<string, string | string[]>;
  body?: Buffer | string;
}

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

const aServer = async (answer: (event: APIGatewayProxyEventV2) => unknown = () => ({ statusCode: 204 })) => {
  const events: APIGatewayProxyEventV2[] = [];
  const errors: unknown[] = [];
  const invoke: WebTarget['invoke'] = async (event) => {
    events.push(event);
    return Promise.resolve(answer(event));
  };
  const adapter = httpAdapter({
    targets: [
      {
        routes: [
          { method: 'GET', path: '/can-bo/viec/{id}' },
          { method: 'GET', path: '/can-bo/viec/moi' },
          { method: 'POST', path: '/gui' },
          { method: 'GET', path: '/assets/{file+}' },
        ],
        invoke,
      },
    ],
    otherwise: invoke,
    now: () => new Date('2026-11-23T02:14:00.000Z'),
    onError: (error) => errors.push(error),
  });
  const server = createServer((request, response) => void adapter(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const ask = (path: string, { method = 'GET', headers = {}, body }: Ask = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const request = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          });
        });
      });
      request.on('error', reject);
      request.end(body);
    });
  return { ask, events, errors };
};

const only = (events: readonly APIGatewayProxyEventV2[]): APIGatewayProxyEventV2 => {
  const [event] = events;
  if (event === undefined || events.length !== 1) throw new Error(`${String(events.length)} events`);
  return event;
};

describe('the event is that of an HTTP API with payload format 2.0', () => {
  test('a path is decoded, its parameters and its route are named', async () => {
    const { ask, events } = await aServer();
    await ask('/can-bo/viec/X%C3%A3%20M%E1%BA%ABu?a=1&b=x&a=2&c=th%E1%BB%A9+Ba');
    const event = only(events);
    expect(event.rawPath).toBe('/can-bo/viec/Xã Mẫu');
    expect(event.pathParameters).toEqual({ id: 'Xã Mẫu' });
    expect(event.routeKey).toBe('GET /can-bo/viec/{id}');
    expect(event.rawQueryString).toBe('a=1&b=x&a=2&c=th%E1%BB%A9+Ba');
    expect(event.queryStringParameters).toEqual({ a: '1,2', b: 'x', c: 'thứ Ba' });
    expect(event.requestContext.http).toMatchObject({ method: 'GET', path: '/can-bo/viec/Xã Mẫu' });
    expect(event.requestContext.timeEpoch).toBe(Date.parse('2026-11-23T02:14:00.000Z'));
  });

  test('cookies leave the headers and come as a list; repeated headers are joined by commas', async () => {
    const { ask, events } = await aServer();
    await ask('/', { headers: { cookie: 'a=1; b=2=3;c=', 'X-Twice': ['one', 'two'] } });
    const event = only(events);
    expect(event.cookies).toEqual(['a=1', 'b=2=3', 'c=']);
    expect(event.headers).not.toHaveProperty('cookie');
    expect(event.headers['x-twice']).toBe('one,two');
  });

  test('without a body, query, cookie or parameter their members are absent', async () => {
    const { ask, events } = await aServer();
    await ask('/can-bo/viec/moi');
    const event = only(events);
    for (const member of ['body', 'cookies', 'queryStringParameters', 'pathParameters'])
      expect(event).not.toHaveProperty(member);
    expect(event.isBase64Encoded).toBe(false);
    expect(event.rawQueryString).toBe('');
  });

  test.each([
    ['application/json', false],
    ['application/json; charset=utf-8', false],
    ['text/plain', false],
    ['application/x-www-form-urlencoded', true],
    ['application/problem+json', true],
    ['multipart/form-data; boundary=x', true],
    ['application/octet-stream', true],
    [undefined, true],
  ])('a body of type %s comes in base64: %s', async (type, base64) => {
    const { ask, events } = await aServer();
    const body = 'Kính gửi Ủy ban';
    await ask('/gui', { method: 'POST', body, headers: type === undefined ? {} : { 'content-type': type } });
    const event = only(events);
    expect(event.isBase64Encoded).toBe(base64);
    expect(event.body).toBe(base64 ? Buffer.from(body).toString('base64') : body);
  });
});

describe('a route is found as API Gateway finds it', () => {
  test.each([
    ['GET', '/can-bo/viec/moi', 'GET /can-bo/viec/moi'],
    ['GET', '/can-bo/viec/moi%20', 'GET /can-bo/viec/{id}'],
    ['GET', '/can-bo/viec/a%2Fb', 'GET /can-bo/viec/{id}'],
    ['GET', '/can-bo/viec/', '$default'],
    ['GET', '/can-bo/viec/x/y', '$default'],
    ['POST', '/can-bo/viec/x', '$default'],
    ['HEAD', '/can-bo/viec/x', '$default'],
    ['GET', '/assets/a/b.css', 'GET /assets/{file+}'],
    ['GET', '/assets', '$default'],
    ['GET', '//', '$default'],
  ])('%s %s is %s', async (method, path, routeKey) => {
    const { ask, events } = await aServer();
    await ask(path, { method });
    expect(only(events).routeKey).toBe(routeKey);
  });

  test('a path that is not percent-encoded text is refused', async () => {
    const { ask, events } = await aServer();
    expect((await ask('/can-bo/%E1%BA')).status).toBe(400);
    expect(events).toEqual([]);
  });
});

describe('the answer', () => {
  test('has its status, headers, several cookies and text', async () => {
    const { ask } = await aServer(() => ({
      statusCode: 303,
      headers: { location: '/xong', 'x-count': 3 },
      cookies: ['a=1; HttpOnly', 'b=2'],
      body: 'Đã nhận',
    }));
    const { status, headers, body } = await ask('/');
    expect(status).toBe(303);
    expect(headers).toMatchObject({
      location: '/xong',
      'x-count': '3',
      'set-cookie': ['a=1; HttpOnly', 'b=2'],
    });
    expect(body.toString()).toBe('Đã nhận');
  });

  test('may be bytes', async () => {
    const bytes = Buffer.from([0, 255, 1, 254]);
    const { ask } = await aServer(() => ({
      statusCode: 200,
      headers: { 'content-type': 'application/pdf' },
      body: bytes.toString('base64'),
      isBase64Encoded: true,
    }));
    const { headers, body } = await ask('/');
    expect(body).toEqual(bytes);
    expect(headers['content-type']).toBe('application/pdf');
  });

  test('without a status code is the body of a 200', async () => {
    const { ask } = await aServer(() => ({ ok: true }));
    const { status, headers, body } = await ask('/');
    expect([status, headers['content-type'], body.toString()]).toEqual([
      200,
      'application/json',
      '{"ok":true}',
    ]);
  });

  test('to HEAD has no body', async () => {
    const { ask } = await aServer(() => ({ statusCode: 404, body: 'nothing here' }));
    const { status, body } = await ask('/', { method: 'HEAD' });
    expect([status, body.length]).toEqual([404, 0]);
  });

  test('of a function that fails says nothing of the failure', async () => {
    const { ask, errors } = await aServer(() => {
      throw new Error('the table is gone');
    });
    const { status, body } = await ask('/');
    expect([status, body.toString()]).toEqual([500, '{"message":"Internal Server Error"}']);
    expect(errors).toHaveLength(1);
  });

  test('over 6 MB fails as in Lambda', async () => {
    const { ask, errors } = await aServer(() => ({
      statusCode: 200,
      body: 'x'.repeat(MOST_EVENT_BYTES + 1),
    }));
    expect((await ask('/')).status).toBe(500);
    expect(errors).toHaveLength(1);
  });
});

describe('limits', () => {
  const OVER_10_MB = 10 * 1024 + 1;
  const octets = { 'content-type': 'application/octet-stream' };
  const post = (kib: number, headers: Record<string, string> = octets): Ask => ({
    method: 'POST',
    headers,
    body: Buffer.alloc(kib * 1024, 'x'),
  });

  test('a body over 10 MB is answered 413, whether its length was announced or not', async () => {
    const { ask, events } = await aServer();
    expect((await ask('/gui', post(OVER_10_MB))).status).toBe(413);
    expect((await ask('/gui', post(OVER_10_MB, { ...octets, 'transfer-encoding': 'chunked' }))).status).toBe(
      413,
    );
    expect(events).toEqual([]);
  });

  test('an event over 6 MB is answered 413: 4.4 MB of bytes fit, 5 MB do not, 5 MB of text do', async () => {
    const { ask, events } = await aServer();
    expect((await ask('/gui', post(4500))).status).toBe(204);
    expect((await ask('/gui', post(5 * 1024))).status).toBe(413);
    expect((await ask('/gui', post(5 * 1024, { 'content-type': 'text/plain' }))).status).toBe(204);
    expect(events).toHaveLength(2);
  });
});
