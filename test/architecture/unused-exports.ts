import type { SourceFile } from './tree.ts';

/**
 * Exports that no file imports, as `file name`. It works by syntax, not by types: a name of a whole module (`import *
 * as`, a dynamic import) counts as used if it occurs in the importing file.
 *
 */
export const unusedExports = (files: readonly SourceFile[]): string[] => {
  const taken = new Set<string>();
  const exportsOf = new Map(files.map(({ file, exports }) => [file, exports]));
  for (const { imports, words } of files) {
    for (const { to, names } of imports) {
      const all = names.includes('*') ? (exportsOf.get(to) ?? []).filter((name) => words.has(name)) : [];
      for (const name of [...names, ...all]) taken.add(`${to} ${name}`);
    }
  }
  const unused = files
    .flatMap(({ file, exports }) => exports.map((name) => `${file} ${name}`))
    .filter((name) => !taken.has(name));
  return [...new Set(unused)];
};
