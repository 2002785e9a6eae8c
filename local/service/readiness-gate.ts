import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { ABOUT_PATH, type About } from '../../infra/data-folder/data-folder.ts';
import { refuse } from './http-adapter.ts';
import { ISSUER_PATH } from '../stand-ins/issuer.ts';
import { onlyLocal } from './listen.ts';

export type Serve = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The header whose value lets the demo in before other requests. */
export const BYPASS_HEADER = 'x-local-pass';

interface ReadinessGate {
  readonly listener: RequestListener;
  /** The value of BYPASS_HEADER. */
  readonly bypassToken: string;
  /** From now on requests with the token, and sign-in, are served. */
  serveWith(serve: Serve): void;
  /** From now on all requests are served. */
  open(): void;
}

/**
 * Listens from the first moment and holds each request until the service is ready; otherwise a request would see a
 * half-played demo, a week in the past.
 */
export const readinessGate = (url: string, about: Omit<About, 'ready'>): ReadinessGate => {
  const bypassToken = randomBytes(16).toString('base64url');
  const handler = Promise.withResolvers<Serve>();
  const opened = Promise.withResolvers<undefined>();
  let ready = false;

  const answer: Serve = async (request, response) => {
    if (request.url === ABOUT_PATH) {
      response
        .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        .end(JSON.stringify({ ...about, ready } satisfies About));
      return;
    }
    const serve = await handler.promise;
    const isEarly =
      request.headers[BYPASS_HEADER] === bypassToken || request.url?.startsWith(`${ISSUER_PATH}/`) === true;
    if (!isEarly) await opened.promise;
    await serve(request, response);
  };

  return {
    listener: onlyLocal(url, (request, response) => {
      answer(request, response).catch(() => {
        // If the headers were sent, the browser closed the connection during its request and needs no answer.
        if (!response.headersSent) refuse(response, 500, 'Internal Server Error');
      });
    }),
    bypassToken,
    serveWith: handler.resolve,
    open: () => {
      ready = true;
      opened.resolve(undefined);
    },
  };
};
