import { createHmac, timingSafeEqual } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod/mini';
import type { EvidenceFiles } from '../functions/ports.ts';
import { ItemId } from '../shared/schemas/words.ts';
import { keptSecret } from './kept-file.ts';
import type { LocalAnswer, LocalRoute } from './local-route.ts';

/** Where the forms and links of the evidence folder lead. */
export const EVIDENCE_PATH = '/local/evidence';
/** The longest file (30 MB of content, P14) encrypted, and its form around it. */
const MOST_EVIDENCE_BYTES = 32 * 1024 * 1024;

const MINUTE = 60_000;
/** A slow phone may take its time to send 30 MB. */
const UPLOAD_GOOD_FOR = 60 * MINUTE;
const DOWNLOAD_GOOD_FOR = 5 * MINUTE;

/** The addresses by which browsers reach the folder. */
export const evidenceRoutes = ({ take, give }: Pick<EvidenceFolder, 'take' | 'give'>): LocalRoute[] => [
  {
    method: 'POST',
    path: EVIDENCE_PATH,
    most: MOST_EVIDENCE_BYTES,
    answer: async ({ contentType, body }) => asLocal(await take(contentType, body)),
  },
  { method: 'GET', path: EVIDENCE_PATH, answer: async ({ query }) => asLocal(await give(query)) },
];

const asLocal = ({ status, type, body }: EvidenceAnswer): LocalAnswer => ({
  status,
  headers: { 'content-type': type },
  body,
});

/** S3's own error codes, and the status it gives them. */
const REFUSALS = {
  AccessDenied: 403,
  EntityTooLarge: 400,
  EntityTooSmall: 400,
  MalformedPOSTRequest: 400,
  NoSuchKey: 404,
} as const;
type Refusal = keyof typeof REFUSALS;

interface EvidenceAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array | string;
}

interface EvidenceFolder extends EvidenceFiles {
  /** A browser's post of `uploadForm`'s fields and the file, as S3 would take it. */
  take(contentType: string, body: Uint8Array): Promise<EvidenceAnswer>;
  /** The answer to a download link's query. */
  give(query: URLSearchParams): Promise<EvidenceAnswer>;
}

const Policy = z.strictObject({ key: ItemId, bytes: z.number(), expires: z.number() });
const Form = z.object({
  key: z.string(),
  policy: z.string(),
  signature: z.string(),
  file: z.instanceof(Blob),
});

const refuse = (code: Refusal): EvidenceAnswer => ({
  status: REFUSALS[code],
  type: 'application/xml',
  body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`,
});

const formOf = async (type: string, body: Uint8Array) => {
  try {
    const data = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    return Form.safeParse(Object.fromEntries(data)).data;
  } catch {
    // Not a multipart form: refused by the caller like one that lacks a field.
    return undefined;
  }
};

const isFrom = (wanted: string, given: string): boolean =>
  wanted.length === given.length && timingSafeEqual(Buffer.from(wanted), Buffer.from(given));

/**
 * Encrypted evidence in a folder, behind the contract of S3's presigned POST and links: a form is good for one
 * id, one size and an hour, a link for five minutes, and only we can have made either.
 */
export const evidenceFolder = (data: string, publicUrl: string, now: () => Date): EvidenceFolder => {
  const folder = path.join(data, 'evidence');
  mkdirSync(folder, { recursive: true });
  const secret = keptSecret(data, 'evidence.key');
  const sign = (text: string): string => createHmac('sha256', secret).update(text).digest('base64url');
  const fileOf = (id: string): string => path.join(folder, ItemId.parse(id));

  const put: EvidenceFiles['put'] = async (id, ciphertext) => {
    const file = fileOf(id);
    await writeFile(`${file}.new`, ciphertext);
    await rename(`${file}.new`, file);
  };

  return {
    put,
    uploadForm: (key, bytes) => {
      const expires = now().getTime() + UPLOAD_GOOD_FOR;
      const policy = Buffer.from(JSON.stringify({ key: ItemId.parse(key), bytes, expires })).toString(
        'base64',
      );
      return Promise.resolve({
        url: publicUrl + EVIDENCE_PATH,
        fields: { key, policy, signature: sign(policy) },
      });
    },
    take: async (contentType, body) => {
      const form = await formOf(contentType, body);
      if (form === undefined) return refuse('MalformedPOSTRequest');
      if (!isFrom(sign(form.policy), form.signature)) return refuse('AccessDenied');
      const policy = Policy.parse(JSON.parse(Buffer.from(form.policy, 'base64').toString('utf8')));
      if (policy.key !== form.key || policy.expires <= now().getTime()) return refuse('AccessDenied');
      if (form.file.size > policy.bytes) return refuse('EntityTooLarge');
      if (form.file.size < policy.bytes) return refuse('EntityTooSmall');
      await put(policy.key, new Uint8Array(await form.file.arrayBuffer()));
      return { status: 204, type: 'text/plain', body: '' };
    },
    downloadLink: (id) => {
      const expires = String(now().getTime() + DOWNLOAD_GOOD_FOR);
      const query = new URLSearchParams({ id, expires, signature: sign(`GET ${id} ${expires}`) });
      return Promise.resolve(`${publicUrl}${EVIDENCE_PATH}?${query.toString()}`);
    },
    give: async (query) => {
      const [id = '', expires = '', signature = ''] = ['id', 'expires', 'signature'].map(
        (name) => query.get(name) ?? '',
      );
      if (!isFrom(sign(`GET ${id} ${expires}`), signature)) return refuse('AccessDenied');
      if (Number(expires) <= now().getTime()) return refuse('AccessDenied');
      const body = await readFile(fileOf(id)).catch(() => undefined);
      return body === undefined
        ? refuse('NoSuchKey')
        : { status: 200, type: 'application/octet-stream', body };
    },
  };
};
