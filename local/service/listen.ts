import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { refuse } from './http-adapter.ts';
import { StartRefused } from '../../infra/data-folder/folder-state.ts';

/** API Gateway takes no more for the request line and all headers together. */
const MOST_HEADER_BYTES = 10_240;

const isErrno = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

interface Listening {
  readonly server: Server;
  readonly url: string;
}

/**
 * Listens on 127.0.0.1 only. A page of another name that was made to point here (DNS rebinding) is refused, and
 * who came by the name `localhost` is led to the address that sign-in and forms are made for.
 * @throws StartRefused when the port is taken or not ours to take
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

/** Wraps what serves the pages in the check of the name by which the browser came. */
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
