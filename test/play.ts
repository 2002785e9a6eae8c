import { CHECKLIST } from '../shared/schemas/checklist.ts';

/**
 * `npm run play`: one case from the form to its archived result, through HTTP, against a running local service. It
 * signs in as the demo officers, does their acts with the console's forms, moves the clock and prints each step.
 */
const BASE = process.env['URL'] ?? `http://127.0.0.1:${process.env['PORT'] ?? '8124'}`;

/** A minimal browser: it keeps cookies, and follows redirects itself so that it sees the cookies of each. */
class Visitor {
  readonly #cookies = new Map<string, string>();

  async go(
    path: string,
    form?: Record<string, string | readonly string[]>,
  ): Promise<{ url: string; text: string }> {
    let url = new URL(path, BASE);
    let body = form === undefined ? undefined : encoded(form);
    for (;;) {
      const answer = await fetch(url, {
        method: body === undefined ? 'GET' : 'POST',
        redirect: 'manual',
        headers: {
          cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          origin: url.origin,
          ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
        },
        ...(body !== undefined && { body }),
      });
      for (const cookie of answer.headers.getSetCookie()) {
        const [pair = ''] = cookie.split(';');
        this.#cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
      }
      const location = answer.headers.get('location');
      if (location === null) return { url: url.href, text: await answer.text() };
      url = new URL(location, url);
      body = undefined;
    }
  }
}

const encoded = (form: Record<string, string | readonly string[]>): string =>
  new URLSearchParams(
    Object.entries(form).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : value.map((one) => [name, one]),
    ),
  ).toString();

const decoded = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");

/** The form of an act on a page: its action and its hidden values. */
const formOf = (page: string, marker: string): { action: string; hidden: Record<string, string> } => {
  const at = page.indexOf(marker);
  if (at < 0) throw new Error(`The page offers no form with ${marker}.`);
  const form = page.slice(page.lastIndexOf('<form', at), page.indexOf('</form>', at));
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return {
    action: decoded(/action="([^"]+)"/.exec(form)?.[1] ?? ''),
    hidden: Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, decoded(value)])),
  };
};

const signIn = async (role: string): Promise<Visitor> => {
  const visitor = new Visitor();
  let page = await visitor.go('/can-bo/');
  const enter = /href="([^"]*dang-nhap[^"]*)"/.exec(page.text)?.[1];
  if (!page.text.includes('data-account') && enter !== undefined) page = await visitor.go(decoded(enter));
  const at = page.text.indexOf(`data-account="${role}"`);
  if (at < 0) throw new Error(`Nobody with the role ${role} can sign in.`);
  const button = page.text.slice(page.text.lastIndexOf('<', at), page.text.indexOf('>', at));
  const link = /href="([^"]+)"/.exec(button)?.[1];
  if (link !== undefined) {
    await visitor.go(new URL(decoded(link), page.url).href);
    return visitor;
  }
  const { action, hidden } = formOf(page.text, `data-account="${role}"`);
  const chosen = /name="([^"]+)"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="([^"]+)"/.exec(button);
  const [, name = chosen?.[4] ?? '', value = chosen?.[3] ?? ''] = chosen ?? [];
  await visitor.go(new URL(action || page.url, page.url).href, {
    ...hidden,
    ...(name !== '' && { [name]: decoded(value) }),
  });
  return visitor;
};

const api = async <T>(path: string, body?: object, headers: Record<string, string> = {}): Promise<T> => {
  const answer = await fetch(new URL(path, BASE), {
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${await answer.text()}`);
  return (await answer.json()) as T;
};

interface Standing {
  readonly status: string;
  readonly next: readonly { readonly what: string; readonly due: string }[];
}

const say = async (what: string, code: string): Promise<void> => {
  const { status, next } = await api<Standing>('/api/v1/reports/status', undefined, {
    'tracking-code': code,
  });
  const { now } = await api<{ now: string }>('/local/api/clock');
  const [first] = next;
  const ahead = first === undefined ? '' : ` · next: ${first.what} by ${first.due.slice(0, 10)}`;
  console.log(`${now.slice(0, 16).replace('T', ' ')} UTC  ${what.padEnd(46)} ${status}${ahead}`);
};

const pass = (advance: string) => api('/local/api/clock', { advance });

const play = async (): Promise<void> => {
  const { code } = await api<{ code: string }>('/api/v1/reports', {
    matter: 'waste',
    body: 'truong-thcs-mau-1',
    post: 'school-head',
    place: '99001',
    narrative: 'Xe công được dùng để đưa con đi học.',
    channel: 'web',
  });
  await say(`a citizen sends a report, code ${code.slice(0, 4)}-…`, code);
  const tracked = await new Visitor().go('/tra-cuu', { code });
  const number = /(?<![0-9A-Z])\d\d-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(tracked.text)?.[0] ?? '';

  const act = async (
    role: string,
    name: string,
    answers: Record<string, string | readonly string[]> = {},
  ): Promise<void> => {
    const officer = await signIn(role);
    const queue = await officer.go('/can-bo/');
    const link = new RegExp(`href="([^"]+)" data-report="${number}"`).exec(queue.text)?.[1];
    if (link === undefined) throw new Error(`${number} is not in the ${role}'s queue.`);
    const page = await officer.go(decoded(link));
    const { action, hidden } = formOf(page.text, `data-act="${name}"`);
    await officer.go(action, { ...hidden, ...answers });
    await say(`${role}: ${name}`, code);
  };

  await act('intake', 'accept', { kind: 'feedback', assignee: 'tran-van-minh' });
  await pass('P2D');
  await act('verifier', 'finish-verification', {
    checklist: CHECKLIST,
    items: ['nq04-2-6'],
    summary: 'Dùng xe công vào việc riêng.',
  });
  await act('approver', 'approve-referral', { letter: '12/BC-MTTQ-BTT' });
  await pass('P1D');
  await act('liaison', 'acknowledge-receipt');
  await pass('P14D');
  await act('liaison', 'answer', { letter: '01-CV/ĐU', outcome: 'breach-reminded', summary: 'Đã nhắc nhở.' });
  await act('approver', 'close', { outcome: 'breach-reminded', text: 'Người vi phạm đã được nhắc nhở.' });
  await pass('P45D');
  await say('nobody contested: the report is archived', code);
};

await play();
