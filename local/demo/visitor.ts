import { BYPASS_HEADER } from '../service/readiness-gate.ts';

export interface Page {
  readonly status: number;
  readonly location: string | undefined;
  readonly text: string;
}

/** A minimal browser for the demo: it keeps cookies and follows no redirects. */
interface Visitor {
  get(address: string): Promise<Page>;
  send(address: string, form: URLSearchParams): Promise<Page>;
  sendJson(address: string, value: unknown): Promise<Page>;
}

/** @throws Error when the service answers with an error page, because every act of the demo must succeed */
export const visitor = (url: string, pass: string): Visitor => {
  const cookies = new Map<string, string>();

  const ask = async (address: string, init: RequestInit): Promise<Page> => {
    const headers = new Headers(init.headers);
    headers.set(BYPASS_HEADER, pass);
    // Compression for a reader in the same process would be most of the demo's work.
    headers.set('accept-encoding', 'identity');
    if (cookies.size > 0)
      headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const answer = await fetch(new URL(address, url), { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const text = await answer.text();
    if (answer.status >= 400)
      throw new Error(`The demo was refused: ${init.method ?? 'GET'} ${address} ${String(answer.status)}`);
    return { status: answer.status, location: answer.headers.get('location') ?? undefined, text };
  };

  return {
    get: (address) => ask(address, {}),
    send: (address, form) => ask(address, { method: 'POST', body: form }),
    sendJson: (address, value) =>
      ask(address, {
        method: 'POST',
        body: JSON.stringify(value),
        headers: { 'content-type': 'application/json' },
      }),
  };
};
