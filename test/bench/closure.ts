import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The file and all chunks that it imports statically, directly or not, which a cold start must read. */
export const staticClosure = (entry: string): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    // esbuild writes every static import of a chunk as `from"./chunk-…"` or `import"./chunk-…"`; a dynamic one has a bracket.
    for (const [, chunk = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)"(\.\/[^"]+\.mjs)"/g))
      visit(path.join(path.dirname(file), chunk));
  };
  visit(entry);
  return found;
};

export const bytesOfFiles = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + statSync(file).size, 0);

export const scriptsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => path.join(folder, name));
