import { recordInWords } from '../../../web/words/records.ts';
import { checkOfficers } from '../../../shared/domain/officers/check-officers.ts';
import { differencesOf } from '../../../shared/domain/records/differences.ts';
import { ListedOfficer, type Officer } from '../../../shared/schemas/officer.ts';
import { readRecords } from '../../../shared/tables/columns.ts';
import { OFFICER_COLUMNS } from '../../../shared/tables/officer-columns.ts';
import { readTable } from '../../../shared/tables/read-table.ts';
import { officerFacts, type DirectoryWorld } from '../directory-world.ts';
import { preparedImport, refusedImport, type PreparedImport } from '../bodies/import-bodies.ts';

const merged = (listed: ListedOfficer, known: Officer | undefined): Officer => ({
  ...listed,
  active: known?.active ?? true,
  ...(known?.absences !== undefined && { absences: known.absences }),
});

/** Reads and checks a list of officers, such as the first ones of a deployment. Other officers do not change. */
export const prepareOfficers = async (
  bytes: Uint8Array,
  world: DirectoryWorld,
): Promise<PreparedImport<Officer>> => {
  const table = await readTable(bytes);
  if ('problems' in table) return refusedImport(table.problems);
  const read = readRecords(table.rows, OFFICER_COLUMNS, ListedOfficer);
  if (read.problems.length > 0) return refusedImport(read.problems);
  const installed = await world.stores.directory.officers();
  const known = new Map(installed.map((officer) => [officer.id, officer]));
  const wanted = read.records.map((listed) => merged(listed, known.get(listed.id)));
  const differences = differencesOf(installed, wanted);
  // Officers who are not in the list come first, so that a conflict is reported at the list's line.
  const { missing } = differences;
  const problems = checkOfficers([...missing, ...wanted], await officerFacts(world)).filter(
    ({ row }) => row >= missing.length,
  );
  if (problems.length > 0)
    return refusedImport(
      problems.map((problem) => ({
        ...read.spotOf(problem.row - missing.length, problem.field),
        ...recordInWords(problem),
      })),
    );
  return preparedImport(differences);
};
