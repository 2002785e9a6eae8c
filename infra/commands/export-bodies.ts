import { writeFileSync } from 'node:fs';
import type { DirectoryWorld } from '../../functions/directory/directory-world.ts';
import { writeBodies } from '../../functions/directory/bodies/write-list.ts';
import { runCommand, usageOf, type Outcome } from './directory-command.ts';

/** Writes the list of bodies, as Excel if the file's name ends in .xlsx, else as CSV. */
export const exportBodies = async (
  { file }: { readonly file: string },
  world: DirectoryWorld,
): Promise<Outcome> => {
  const bodies = await world.stores.directory.bodies();
  writeFileSync(file, await writeBodies(bodies, file.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'csv'));
  return { ok: true, lines: [`Đã xuất · exported: ${String(bodies.length)} → ${file}`] };
};

const USAGE = usageOf('bodies:export', 'tệp .csv hoặc .xlsx sẽ ghi · the .csv or .xlsx file to write');

if (import.meta.main) process.exitCode = await runCommand(USAGE, exportBodies);
