import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { SETTINGS_FILE, parseSettings } from '../shared/config.ts';
import type { ProvinceSettings } from '../shared/schemas/province.ts';
import type { Assets } from './ports.ts';

const AssetNames = z.record(z.string(), z.string());

/**
 * The files that the build and the deployment put beside a function's code; each is read on request.
 * @param folder ends in a slash
 */
export const bundledFiles = (folder: URL) => {
  const text = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
  return {
    /** @throws Error naming every setting that is wrong, so that a bad deployment fails at the first call */
    settings: (): ProvinceSettings => parseSettings(text(SETTINGS_FILE)),
    /** Addresses of styles and scripts by their names in the source. */
    assets: (): Assets => AssetNames.parse(JSON.parse(text('assets.json'))),
    /** The communes and provinces, for the index of places. */
    units: (): string => text('units.json'),
  };
};
