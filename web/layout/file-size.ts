import type { Language } from '../../shared/schemas/primitives.ts';

const MEGABYTE = 1024 * 1024;

/** "340 KB", "2,4 MB": at most one decimal, with the language's own decimal sign. */
export const fileSize = (bytes: number, language: Language): string => {
  if (bytes < MEGABYTE) return `${String(Math.max(1, Math.round(bytes / 1024)))} KB`;
  const megabytes = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return `${megabytes.format(bytes / MEGABYTE)} MB`;
};
