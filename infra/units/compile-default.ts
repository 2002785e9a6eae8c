import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compileUnits, joinTables } from '../../shared/domain/places/compile-units.ts';
import { parseCompiled } from '../../shared/domain/places/parse-compiled.ts';
import { mauUnits } from '../provinces/mau-units.ts';
import { readPackage } from './package-source.ts';
import { withTypeChanges } from './type-changes.ts';

/** Where `npm run units:import` puts what an operator imported, to go along with the deployment. */
export const IMPORTED_UNITS = fileURLToPath(new URL('imported-units.json', import.meta.url));

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * The text of units.json for the bundles: what the operator imported, else the npm package with its
 * corrections. The fictional Tỉnh Mẫu stands beside either.
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
