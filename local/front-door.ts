import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { ABOUT_PATH, type About } from './data-folder.ts';
import { refuse } from './http-adapter.ts';
import { ISSUER_PATH } from './issuer.ts';
import { onlyLocal } from './listen.ts';

export type Serve = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** By this header's value the demo is let in before the door opens. */
export const PASS_HEADER = 'x-local-pass';

interface FrontDoor {
  readonly listener: RequestListener;
  readonly pass: string;
  /** From here the demo can be served, and whoever shows the pass. */
  furnish(serve: Serve): void;
  /** From here everybody is. */
  open(): void;
}

/**
 * What stands behind the port from its first moment. A request that comes before the service is ready waits: it
 * would otherwise meet a half-played demo, a week in the past.
 */
export const frontDoor = (url: string, about: Omit<About, 'ready'>): FrontDoor => {
  const pass = randomBytes(16).toString('base64url');
  const furnished = Promise.withResolvers<Serve>();
  const opened = Promise.withResolvers<undefined>();
  let ready = false;

  const enter: Serve = async (request, response) => {
    if (request.url === ABOUT_PATH) {
      response
        .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        .end(JSON.stringify({ ...about, ready } satisfies About));
      return;
    }
    const serve = await furnished.promise;
    const isEarly =
      request.headers[PASS_HEADER] === pass || request.url?.startsWith(`${ISSUER_PATH}/`) === true;
    if (!isEarly) await opened.promise;
    await serve(request, response);
  };

  return {
    listener: onlyLocal(url, (request, response) => {
      enter(request, response).catch(() => {
        // A browser that went away in the middle of its own request; nobody is left to be answered.
        if (!response.headersSent) refuse(response, 500, 'Internal Server Error');
      });
    }),
    pass,
    furnish: furnished.resolve,
    open: () => {
      ready = true;
      opened.resolve(undefined);
    },
  };
};
