import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { CaseError } from '../shared/domain/errors.ts';

/** The largest form (256 KB); a file posted without scripts may be larger. */
const MOST_FORM_BYTES = 256 * 1024;
/** The cost of a form is its number of fields. Our longest form, a year's calendar with 60 days off and 60 swaps, has 430. */
const MOST_FIELDS = 500;
/** Lambda accepts 6 MB in base64, so a file posted through the function may have 4 MB. */
export const MOST_POSTED_FILE_BYTES = 4 * 1024 * 1024;

export interface PostedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A posted body by its content type. A form's repeated name is a list. */
export type Body =
  | {
      readonly kind: 'form';
      readonly values: Readonly<Record<string, string | string[]>>;
      readonly files: readonly PostedFile[];
    }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'none' };

const tooLarge = () => new CaseError('input.too-large', 'What was sent is larger than the service accepts.');

/** Refuses bytes that are not UTF-8; it never replaces them by question marks. */
const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CaseError('input.not-utf8', 'What was sent is not valid UTF-8 text.');
  }
};

/** Percent-decodes strictly, for the same reason. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    throw new CaseError('input.not-utf8', 'What was sent is not valid UTF-8 text.');
  }
};

const formOf = (text: string): Record<string, string | string[]> => {
  const pairs = text.split('&', MOST_FIELDS + 1);
  if (pairs.length > MOST_FIELDS) throw tooLarge();
  const values = new Map<string, string[]>();
  for (const pair of pairs) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    const name = decoded(at < 0 ? pair : pair.slice(0, at));
    const value = decoded(at < 0 ? '' : pair.slice(at + 1));
    const before = values.get(name);
    if (before === undefined) values.set(name, [value]);
    else before.push(value);
  }
  return Object.fromEntries(
    [...values].map(([name, all]) => [name, all.length === 1 ? (all[0] ?? '') : all]),
  );
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CaseError('input.not-json', 'What was sent is not valid JSON.');
  }
};

interface Attachment {
  readonly filename?: string;
  readonly mimetype: string;
  readonly content: Uint8Array;
}
const isAttachment = (value: unknown): value is Attachment =>
  typeof value === 'object' && value !== null && 'content' in value && value.content instanceof Uint8Array;

const multipartOf = async (event: APIGatewayProxyEventV2): Promise<Body> => {
  const copy = { ...event };
  // Only a file posted without scripts has this type, so its parser is in a separate chunk.
  const { default: httpMultipartBodyParser } = await import('@middy/http-multipart-body-parser');
  const parser = httpMultipartBodyParser({
    busboy: {
      limits: { fileSize: MOST_POSTED_FILE_BYTES, fieldSize: MOST_FORM_BYTES, fields: 100, parts: 120 },
    },
  });
  try {
    await parser.before?.({ event: copy } as unknown as Parameters<NonNullable<typeof parser.before>>[0]);
  } catch (error) {
    if (error instanceof Error && 'statusCode' in error && error.statusCode === 413) throw tooLarge();
    throw new CaseError('input.not-multipart', 'What was sent is not a readable form.');
  }
  const values: Record<string, string | string[]> = {};
  const files: PostedFile[] = [];
  for (const [name, value] of Object.entries(copy.body as unknown as Record<string, unknown>)) {
    for (const entry of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isAttachment(entry)) {
        const { filename: name = '', mimetype: type, content: bytes } = entry;
        // A field without a chosen file arrives without a name; an empty file has a name.
        if (name !== '' || bytes.length > 0) files.push({ name, type, bytes });
      } else if (typeof entry === 'string') values[name] = entry;
    }
  }
  return { kind: 'form', values, files };
};

/**
 * Reads what was posted, once, by its content type.
 * @throws CaseError input.too-large (413), input.content-type (415), input.not-utf8, input.not-json, input.not-multipart (400)
 */
export const readBody = async (event: APIGatewayProxyEventV2): Promise<Body> => {
  if (event.body === undefined || event.body === '') return { kind: 'none' };
  const type = (event.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const bytes = Buffer.from(event.body, event.isBase64Encoded ? 'base64' : 'utf8');
  if (type === 'multipart/form-data') {
    if (bytes.length > MOST_POSTED_FILE_BYTES + MOST_FORM_BYTES) throw tooLarge();
    return multipartOf(event);
  }
  if (bytes.length > MOST_FORM_BYTES) throw tooLarge();
  if (type === 'application/x-www-form-urlencoded')
    return { kind: 'form', values: formOf(textOf(bytes)), files: [] };
  if (type === 'application/json' || type.endsWith('+json'))
    return { kind: 'json', value: jsonOf(textOf(bytes)) };
  throw new CaseError('input.content-type', 'Send a form or JSON.');
};
