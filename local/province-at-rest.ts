import { readdirSync } from 'node:fs';
import { IMPORTED_UNITS, compileDefaultUnits } from '../infra/units/compile-default.ts';
import { rulebookOf } from '../functions/rulebook.ts';
import type { Province } from '../functions/simulator/rehearsal-world.ts';
import { createPlaceIndex } from '../shared/domain/places/index-of-places.ts';
import { parseCompiled } from '../shared/domain/places/parse-compiled.ts';
import { provinceFiles } from './province-files.ts';

const SETTINGS_FILE = /^(?<code>[a-z-]+?)\.ts$/;
const folder = new URL('../infra/provinces/', import.meta.url);

/** Codes of the provinces that have both their settings and the directory they begin with. */
export const provinceCodes = (): string[] => {
  const files = new Set(readdirSync(folder));
  return [...files].flatMap((file) => {
    const code = SETTINGS_FILE.exec(file)?.groups?.['code'];
    return code !== undefined && files.has(`${code}-directory.ts`) ? [code] : [];
  });
};

/** A province as its files have it, without a running service: what the command-line tools look at. */
export const provinceAtRest = async (code: string): Promise<Province> => {
  const { settings, directory } = await provinceFiles(code);
  const places = createPlaceIndex(parseCompiled(await compileDefaultUnits(IMPORTED_UNITS)));
  return { settings, book: rulebookOf(settings), bodies: directory.bodies, places };
};
