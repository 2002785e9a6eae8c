import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { refuse } from './http-adapter.ts';
import { StartRefused } from '../../infra/data-folder/folder-state.ts';

/** API Gateway's limit for the request line and all headers together. */
const MOST_HEADER_BYTES = 10_240;

const isErrno = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

interface Listening {
  readonly server: Server;
  readonly url: string;
}

/**
 * Listens on 127.0.0.1 only. It refuses another host name that points here (DNS rebinding), and redirects the name
 * `localhost` to the address that sign-in and forms use.
 * @throws StartRefused when the port is in use or not allowed
 */
export const listen = async (port: number): Promise<Listening> => {
  const server = createServer({ maxHeaderSize: MOST_HEADER_BYTES });
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    if (isErrno(error, 'EADDRINUSE'))
      throw new StartRefused(
        `Port ${String(port)} is in use. Stop what runs there, or choose another port: PORT=0 takes any free one.`,
      );
    if (isErrno(error, 'EACCES'))
      throw new StartRefused(`Port ${String(port)} may not be used by this account; choose one above 1023.`);
    throw error;
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { server, url: `http://127.0.0.1:${String(address.port)}` };
};

/** Wraps the server of the pages in the check of the request's host name. */
export const onlyLocal =
  (url: string, serve: RequestListener): RequestListener =>
  (request, response) => {
    const name = URL.parse(`http://${request.headers.host ?? ''}`);
    const isOurs = name !== null && ['127.0.0.1', 'localhost', '[::1]'].includes(name.hostname);
    if (!isOurs) {
      refuse(response, 421, 'Misdirected Request');
      return;
    }
    if (request.method === 'GET' && name.origin !== url && name.port === new URL(url).port) {
      response.writeHead(307, { location: url + (request.url ?? '/') }).end();
      return;
    }
    serve(request, response);
  };
