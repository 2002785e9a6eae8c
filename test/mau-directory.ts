import { provinceFiles } from '../infra/province-files.ts';

/** The bodies and officers of the fictional province. */
export const { directory } = await provinceFiles('mau');
