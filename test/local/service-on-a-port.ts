import { once } from 'node:events';
import { createServer } from 'node:http';
import { localPages, type LocalRoute } from '../../local/control/local-route.ts';

interface OnAPort {
  readonly url: string;
  /** The errors of the routes; a test expects none at its end. */
  readonly errors: readonly unknown[];
  stop(): Promise<void>;
}

/** Serves local pages on a free port of 127.0.0.1; the routes may need to know their own address. */
export const onAPort = async (routesAt: (url: string) => readonly LocalRoute[]): Promise<OnAPort> => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${String(typeof address === 'object' && address !== null ? address.port : 0)}`;
  const errors: unknown[] = [];
  const serve = localPages(routesAt(url), (error) => errors.push(error));
  server.on('request', (request, response) => {
    void serve(request, response).then((served) => {
      if (!served) response.writeHead(404).end();
    });
  });
  return {
    url,
    errors,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
