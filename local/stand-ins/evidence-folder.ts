import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { link, readFile, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EvidenceFiles } from '../../functions/ports.ts';
import { ItemId } from '../../shared/schemas/primitives.ts';
import { persistentSecret } from '../../infra/data-folder/atomic-file.ts';
import type { LocalAnswer, LocalRoute } from '../control/local-route.ts';

/** The path of the evidence folder's upload addresses and links. */
export const EVIDENCE_PATH = '/local/evidence';
/** The longest file (30 MB of content, P14) encrypted. */
const MOST_EVIDENCE_BYTES = 32 * 1024 * 1024;

const MINUTE = 60_000;
/** Enough for 30 MB on a slow phone. */
const UPLOAD_GOOD_FOR = 60 * MINUTE;
const DOWNLOAD_GOOD_FOR = 5 * MINUTE;

/** The addresses by which browsers reach the folder. */
export const evidenceRoutes = ({ take, give }: Pick<EvidenceFolder, 'take' | 'give'>): LocalRoute[] => [
  {
    method: 'PUT',
    path: EVIDENCE_PATH,
    most: MOST_EVIDENCE_BYTES,
    answer: async ({ query, body }) => asLocal(await take(query, body)),
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
  NoSuchKey: 404,
  PreconditionFailed: 412,
} as const;
type Refusal = keyof typeof REFUSALS;

interface EvidenceAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array | string;
}

interface EvidenceFolder extends EvidenceFiles {
  /** Accepts a browser's PUT to `uploadPlace`'s address, by its query, as S3 would. */
  take(query: URLSearchParams, body: Uint8Array): Promise<EvidenceAnswer>;
  /** The answer to a download link's query. */
  give(query: URLSearchParams): Promise<EvidenceAnswer>;
}

const refuse = (code: Refusal): EvidenceAnswer => ({
  status: REFUSALS[code],
  type: 'application/xml',
  body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`,
});

const isFrom = (wanted: string, given: string): boolean =>
  wanted.length === given.length && timingSafeEqual(Buffer.from(wanted), Buffer.from(given));

/**
 * Encrypted evidence in a folder, behind the contract of S3's presigned addresses: an upload address is valid for one
 * id, one size and an hour, a download link for five minutes, and both are signed. An existing file is final.
 */
export const evidenceFolder = (data: string, publicUrl: string, now: () => Date): EvidenceFolder => {
  const folder = path.join(data, 'evidence');
  mkdirSync(folder, { recursive: true });
  const secret = persistentSecret(data, 'evidence.key');
  const sign = (text: string): string => createHmac('sha256', secret).update(text).digest('base64url');
  const fileOf = (id: string): string => path.join(folder, ItemId.parse(id));

  /** Writes the file completely or not at all; false if one exists, which is never replaced. */
  const putNew = async (id: string, ciphertext: Uint8Array): Promise<boolean> => {
    const file = fileOf(id);
    const made = `${file}.${randomUUID()}.new`;
    await writeFile(made, ciphertext);
    try {
      await link(made, file);
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    } finally {
      await unlink(made);
    }
  };

  return {
    put: async (id, ciphertext) => {
      if (!(await putNew(id, ciphertext))) throw new Error('There is such a file.');
    },
    uploadPlace: (id, bytes) => {
      const expires = String(now().getTime() + UPLOAD_GOOD_FOR);
      const signature = sign(`PUT ${ItemId.parse(id)} ${String(bytes)} ${expires}`);
      const query = new URLSearchParams({ id, bytes: String(bytes), expires, signature });
      return Promise.resolve({ url: `${publicUrl}${EVIDENCE_PATH}?${query.toString()}`, headers: {} });
    },
    take: async (query, body) => {
      const [id = '', bytes = '', expires = '', signature = ''] = ['id', 'bytes', 'expires', 'signature'].map(
        (name) => query.get(name) ?? '',
      );
      if (!isFrom(sign(`PUT ${id} ${bytes} ${expires}`), signature)) return refuse('AccessDenied');
      if (Number(expires) <= now().getTime()) return refuse('AccessDenied');
      if (body.length > Number(bytes)) return refuse('EntityTooLarge');
      if (body.length < Number(bytes)) return refuse('EntityTooSmall');
      if (!(await putNew(id, body))) return refuse('PreconditionFailed');
      return { status: 200, type: 'text/plain', body: '' };
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
