import { readFileSync } from 'node:fs';
import { createPlaceIndex } from '../../../shared/domain/places/index-of-places.ts';
import { parseCompiled } from '../../../shared/domain/places/parse-compiled.ts';

/**
 * The cost of places at a cold start, measured in a separate process: `node --expose-gc places-build.ts <units.json>`
 * prints CPU milliseconds and megabytes kept. The first search is part of it: it compiles the code.
 */
const text = readFileSync(process.argv[2] ?? '', 'utf8');
const collect = globalThis.gc ?? (() => undefined);
const kept = (): number => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};
const before = kept();
const start = process.cpuUsage();
const compiled = parseCompiled(text);
const parsed = process.cpuUsage(start);
const places = createPlaceIndex(compiled);
const built = process.cpuUsage(start);
const after = kept();
const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;
process.stdout.write(
  JSON.stringify({
    parse: milliseconds(parsed),
    build: milliseconds(built) - milliseconds(parsed),
    heap: after - before,
    communes: places.communesOf('79', '2026-11-24').length,
  }),
);
