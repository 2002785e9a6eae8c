import type { SourceFile } from './tree.ts';

type Graph = ReadonlyMap<string, readonly string[]>;

/** The imports of each file: files of the tree, packages and modules of Node. */
export const graphOf = (files: readonly SourceFile[]): Graph =>
  new Map(files.map(({ file, imports }) => [file, imports.map(({ to }) => to)]));

/** Everything that a file imports, directly or through others; the file itself only if it is in a cycle. */
export const reach = (graph: Graph, from: string): ReadonlySet<string> => {
  const found = new Set<string>();
  const open = [...(graph.get(from) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(graph.get(next) ?? []));
  }
  return found;
};

/** The groups of files that import each other in a circle. */
export const cycles = (graph: Graph): string[][] => {
  const reached = new Map([...graph.keys()].map((file) => [file, reach(graph, file)]));
  const inCycle = [...reached].filter(([file, all]) => all.has(file)).map(([file]) => file);
  const groups = inCycle.map((file) =>
    inCycle.filter((other) => reached.get(file)?.has(other) && reached.get(other)?.has(file)),
  );
  return [...new Map(groups.map((group) => [group.join(' '), group])).values()];
};
