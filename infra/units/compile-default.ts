import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compileUnits, joinTables } from '../../shared/domain/places/compile-units.ts';
import { parseCompiled } from '../../shared/domain/places/parse-compiled.ts';
import { mauUnits } from '../provinces/mau-units.ts';
import { readPackage } from './package-source.ts';
import { withTypeChanges } from './type-changes.ts';

/** The file in which `npm run units:import` stores an operator's import for the deployment. */
export const IMPORTED_UNITS = fileURLToPath(new URL('imported-units.json', import.meta.url));

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * The text of units.json for the bundles: the operator's import, else the npm package with its corrections. Either
 * includes the fictional Tỉnh Mẫu.
 *
 * @throws CaseError input.units-file when the imported file is damaged: a build must not fall back silently.
 */
export const compileDefaultUnits = async (imported = IMPORTED_UNITS): Promise<string> => {
  try {
    const text = await readFile(imported, 'utf8');
    parseCompiled(text);
    return text;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  return JSON.stringify(compileUnits(joinTables(withTypeChanges(readPackage()), mauUnits)));
};
