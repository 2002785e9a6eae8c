import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { fieldsOf, htmlOf } from './html.ts';

type Served = (event: APIGatewayProxyEventV2, context: Context) => Promise<APIGatewayProxyStructuredResultV2>;

/** A page in a browser without scripts. */
export interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly html: string;
  /** The values that the form would post now: hidden and typed fields, chosen radios, ticked boxes, selects. */
  readonly fields: Readonly<Record<string, string>>;
  readonly action: string;
  /** Sentences of the error summary. */
  readonly errors: readonly string[];
}

const pageOf = (status: number, headers: Record<string, string>, html: string): Page => {
  const page = htmlOf(html);
  return {
    status,
    headers,
    html,
    fields: fieldsOf(page),
    action: page.querySelector('form')?.getAttribute('action') ?? '',
    errors: page.querySelectorAll('section.errors a').map(({ text }) => text),
  };
};

/** The parts of a request. */
interface Sending {
  readonly method?: 'GET' | 'POST';
  readonly body?: string | Uint8Array;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A citizen whose browser runs no scripts, with the citizens' function. */
export const aCitizen = (served: Served) => {
  const send = async (
    path: string,
    { method = 'GET', body, type, headers = {} }: Sending = {},
  ): Promise<Page> => {
    const event = {
      version: '2.0',
      rawPath: path,
      rawQueryString: '',
      headers: { ...headers, ...(type !== undefined && { 'content-type': type }) },
      requestContext: { http: { method, path } },
      ...(body !== undefined && { body: Buffer.from(body).toString('base64') }),
      isBase64Encoded: body !== undefined,
    } as unknown as APIGatewayProxyEventV2;
    const result = await served(event, {} as Context);
    const answered = Object.entries(result.headers ?? {}).map(([name, value]) => [
      name.toLowerCase(),
      String(value),
    ]);
    return pageOf(
      result.statusCode ?? 0,
      Object.fromEntries(answered) as Record<string, string>,
      result.isBase64Encoded === true
        ? Buffer.from(result.body ?? '', 'base64').toString('utf8')
        : (result.body ?? ''),
    );
  };

  const post = (path: string, fields: Readonly<Record<string, string>>): Promise<Page> =>
    send(path, {
      method: 'POST',
      type: 'application/x-www-form-urlencoded',
      body: new URLSearchParams(fields).toString(),
    });

  /** Fills in a page and presses a button; `to` is the button's own address, if any. */
  const press = (page: Page, filled: Readonly<Record<string, string>> = {}, go = 'next', to = page.action) =>
    post(to, { ...page.fields, ...filled, go });

  /** Posts a page that may carry files. */
  const pressWithFiles = async (
    page: Page,
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
    go: string,
    filled: Readonly<Record<string, string>> = {},
  ): Promise<Page> => {
    const data = new FormData();
    for (const [name, value] of Object.entries({ ...page.fields, ...filled, go })) data.append(name, value);
    for (const { name, bytes } of files) data.append('file', new Blob([new Uint8Array(bytes)]), name);
    const request = new Request('http://citizen.example/', { method: 'POST', body: data });
    return send(page.action, {
      method: 'POST',
      type: request.headers.get('content-type') ?? '',
      body: new Uint8Array(await request.arrayBuffer()),
    });
  };

  return { send, post, press, pressWithFiles };
};

export type Citizen = ReturnType<typeof aCitizen>;

/** A valid answer to every page, in the order of the form. */
export const GOOD_ANSWERS: readonly Readonly<Record<string, string>>[] = [
  { matter: 'waste' },
  { placeQuery: 'Mẫu Một', place: '99001' },
  { post: 'school-head', body: 'truong-thcs-mau-1' },
  { fromDay: '5', fromMonth: '10', fromYear: '2026' },
  { narrative: 'Xe công đưa con đi học.' },
  {},
  { who: 'anonymous' },
  { contactBy: 'none' },
];

/** Answers the form's pages with the given answers, up to the page after the last of them. */
export const answerPages = async (
  citizen: Citizen,
  answers: readonly Readonly<Record<string, string>>[] = GOOD_ANSWERS,
): Promise<Page> => {
  let page = await citizen.send('/phan-anh');
  for (const filled of answers) page = await citizen.press(page, filled);
  return page;
};

export const codeOn = (page: Page): string => /data-code="([^"]*)"/.exec(page.html)?.[1] ?? '';
