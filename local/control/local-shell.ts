import { html } from 'hono/html';
import { readFileSync } from 'node:fs';
import type { Language } from '../../shared/schemas/primitives.ts';
import type { LocalRoute } from './local-route.ts';

const fileBeside = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The common styles and those of the local pages; read at each request, so that an edit shows at once. */
export const styleRoute: LocalRoute = {
  method: 'GET',
  path: '/local/style.css',
  answer: () => ({
    status: 200,
    headers: { 'content-type': 'text/css; charset=utf-8' },
    body: [...['_tokens', '_base', '_blocks'].map((name) => `../../web/styles/${name}.css`), './local.css']
      .map(fileBeside)
      .join(''),
  }),
};

/** The frame of every page that exists only on a laptop. */
export const localShell = (language: Language, title: string, content: unknown) =>
  html`<!DOCTYPE html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} – Gần Dân</title>
        <link rel="stylesheet" href="/local/style.css" />
      </head>
      <body>
        ${content}
      </body>
    </html>`;
