import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';

/**
 * `npm run source -- 'at x (file:///var/task/chunk-y.mjs:1:2345)' --function console`: the line of our source for a
 * position in the log of a deployed function. It reads the maps of the last build, so build the deployed version
 * first.
 */

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const Map3 = z.object({
  file: z.optional(z.string()),
  version: z.number(),
  sources: z.array(z.string()),
  sourcesContent: z.array(z.string()),
  names: z.array(z.string()),
  mappings: z.string(),
});

/**
 * @param place the `at` of a log entry: a bundled file with its line and column
 * @param folder the built function that logged it
 * @returns `functions/page.ts:12:5`
 * @throws Error when the place names no bundled file, or the file is not in this build
 */
export const sourcePosition = (place: string, folder: string): string => {
  const [, file, line, column] = /([\w.-]+\.mjs):(\d+):(\d+)/.exec(place) ?? [];
  if (file === undefined) throw new Error(`No position of a bundled file in: ${place}`);
  const text = readFileSync(path.join(folder, `${file}.map`), 'utf8');
  const { file: _, ...payload } = Map3.parse(JSON.parse(text));
  const map = new SourceMap({ ...payload, file, sourceRoot: '' });
  // A stack counts from 1, a map from 0.
  const found = map.findEntry(Number(line) - 1, Number(column) - 1);
  if (!('originalSource' in found)) throw new Error(`Nothing of ours stands at ${place}`);
  const source = path.relative(
    path.dirname(path.dirname(folder)),
    path.resolve(folder, found.originalSource),
  );
  return `${source}:${String(found.originalLine + 1)}:${String(found.originalColumn + 1)}`;
};

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { function: { type: 'string' } },
  });
  try {
    process.stdout.write(
      `${sourcePosition(positionals.join(' '), path.join(DIST, values.function ?? 'console'))}\n`,
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
