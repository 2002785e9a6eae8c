import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST } from '../../local/service/fresh-build.ts';

type Public = typeof import('../../functions/public.ts');

const isPublic = (loaded: unknown): loaded is Public =>
  typeof loaded === 'object' && loaded !== null && 'createPublic' in loaded;

/** The deployed citizens' function, in the given world. */
export const builtPublic = async (): Promise<Public['createPublic']> => {
  const file = path.join(DIST, 'public/index.mjs');
  const loaded: unknown = await import(pathToFileURL(file).href);
  if (!isPublic(loaded)) throw new Error(`${file} exports no createPublic.`);
  return loaded.createPublic;
};
