import { readFile } from 'node:fs/promises';
import { CaseError } from '../shared/domain/errors.ts';
import type { PageAnswer, PageRequest } from './page.ts';

/** Styles and scripts are beside the bundle. */
const FOLDER = new URL('./assets/', import.meta.url);
/** Name, ten hexadecimal digits of the content's hash, kind: the function opens no other file. */
const NAME = /^[a-z][a-z-]*\.[0-9a-f]{10}\.(css|js)$/;
const TYPES = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' } as const;

const YEAR = 31_536_000;

/**
 * A style or script by its hashed name, which browsers may cache for ever.
 * @throws CaseError missing.asset for any other name, including an older version's
 */
export const serveAsset = async (
  { params }: Pick<PageRequest, 'params'>,
  folder = FOLDER,
): Promise<PageAnswer> => {
  const { file = '' } = params;
  const kind = NAME.exec(file)?.[1];
  const type = kind === 'css' || kind === 'js' ? TYPES[kind] : undefined;
  const body =
    type === undefined ? undefined : await readFile(new URL(file, folder), 'utf8').catch(() => undefined);
  if (type === undefined || body === undefined)
    throw new CaseError('missing.asset', 'There is no such asset.');
  return {
    status: 200,
    headers: { 'content-type': type, 'cache-control': `public, max-age=${String(YEAR)}, immutable` },
    body,
  };
};
