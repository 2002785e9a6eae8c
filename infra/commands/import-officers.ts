import type { DirectoryWorld } from '../../functions/directory/directory-world.ts';
import { prepareOfficers } from '../../functions/directory/officers/import-officers.ts';
import { keepOfficer } from '../../functions/directory/keep-records.ts';
import { OPERATOR } from '../../shared/schemas/history.ts';
import { bytesOf, runCommand, usageOf, type Outcome } from './directory-command.ts';
import { importOutcome } from './list-report.ts';

interface OfficersCommand {
  readonly file: string;
  readonly dryRun: boolean;
  readonly reason: string;
}

/** Imports the first officers, before anyone can sign in; officers who are not in the list do not change. */
export const importOfficers = async (command: OfficersCommand, world: DirectoryWorld): Promise<Outcome> => {
  const prepared = await prepareOfficers(bytesOf(command.file), world);
  const change = { by: OPERATOR, reason: command.reason };
  if (!command.dryRun) for (const write of prepared.writes) await keepOfficer(write, change, world);
  return importOutcome(command.file, prepared, { dryRun: command.dryRun, endMissing: false });
};

const USAGE = usageOf('officers:import', 'tệp CSV hoặc XLSX · CSV or XLSX file');

if (import.meta.main) process.exitCode = await runCommand(USAGE, importOfficers);
