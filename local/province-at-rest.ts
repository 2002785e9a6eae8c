import { IMPORTED_UNITS, compileDefaultUnits } from '../infra/units/compile-default.ts';
import { rulebookOf } from '../functions/rulebook.ts';
import type { Province } from '../functions/simulator/rehearsal-world.ts';
import { createPlaceIndex } from '../shared/domain/places/index-of-places.ts';
import { parseCompiled } from '../shared/domain/places/parse-compiled.ts';
import { provinceFiles } from './province-files.ts';

/** A province as its files have it, without a running service: what the command-line tools look at. */
export const provinceAtRest = async (code: string): Promise<Province> => {
  const { settings, directory } = await provinceFiles(code);
  const places = createPlaceIndex(parseCompiled(await compileDefaultUnits(IMPORTED_UNITS)));
  return { settings, book: rulebookOf(settings), bodies: directory.bodies, places };
};
