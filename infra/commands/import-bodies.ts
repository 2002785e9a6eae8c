import type { DirectoryWorld } from '../../functions/directory/directory-world.ts';
import { prepareBodies } from '../../functions/directory/bodies/import-bodies.ts';
import { keepBodies } from '../../functions/directory/keep-records.ts';
import { OPERATOR } from '../../shared/schemas/history.ts';
import { bytesOf, runCommand, usageOf, type Outcome } from './directory-command.ts';
import { importOutcome } from './list-report.ts';

interface BodiesCommand {
  readonly file: string;
  readonly dryRun: boolean;
  readonly endMissing: boolean;
  readonly reason: string;
}

/** Checks a whole list of bodies and only then writes its changes; a second run changes nothing. */
export const importBodies = async (command: BodiesCommand, world: DirectoryWorld): Promise<Outcome> => {
  const prepared = await prepareBodies(bytesOf(command.file), command, world);
  if (!command.dryRun && prepared.writes.length > 0)
    await keepBodies(prepared.writes, { by: OPERATOR, reason: command.reason }, world);
  return importOutcome(command.file, prepared, command);
};

const USAGE = usageOf(
  'bodies:import',
  'tệp CSV hoặc XLSX · CSV or XLSX file',
  '  --end-missing         cơ quan không có trong tệp hết hiệu lực từ hôm qua · bodies not in the file end',
);

if (import.meta.main) process.exitCode = await runCommand(USAGE, importBodies);
