import { readdirSync } from 'node:fs';
import * as z from 'zod/mini';
import { Body } from '../shared/schemas/body.ts';
import { Officer } from '../shared/schemas/officer.ts';
import { ProvinceSettings } from '../shared/schemas/province.ts';

const SettingsFile = z.object({ settings: ProvinceSettings });
const DirectoryFile = z.object({
  directory: z.object({ bodies: z.array(Body), officers: z.array(Officer) }),
});
export type Directory = z.infer<typeof DirectoryFile>['directory'];

const PROVINCES = new URL('./provinces/', import.meta.url);
const DIRECTORY = '-directory.ts';

/** Codes of the provinces that have both their settings and the directory they begin with. */
export const provinceCodes = (folder = PROVINCES): string[] => {
  const files = readdirSync(folder);
  return files
    .filter((file) => file.endsWith(DIRECTORY))
    .map((file) => file.slice(0, -DIRECTORY.length))
    .filter((code) => files.includes(`${code}.ts`));
};

/** The province's settings and the directory it begins with, checked as a deployment checks them. */
export const provinceFiles = async (
  code: string,
): Promise<{ settings: ProvinceSettings; directory: Directory }> => {
  const settings: unknown = await import(`./provinces/${code}.ts`);
  const directory: unknown = await import(`./provinces/${code}-directory.ts`);
  return { ...SettingsFile.parse(settings), ...DirectoryFile.parse(directory) };
};
