import { recordInWords } from '../../../web/words/records.ts';
import { checkBodies } from '../../../shared/domain/bodies/check-bodies.ts';
import { addDays } from '../../../shared/domain/local-time.ts';
import { differencesOf, type Differences } from '../../../shared/domain/records/differences.ts';
import { Body } from '../../../shared/schemas/body.ts';
import { etagOf } from '../../../shared/store/directory/record-etag.ts';
import { BODY_COLUMNS } from '../../../shared/tables/body-columns.ts';
import { readRecords, type ReadRecords } from '../../../shared/tables/columns.ts';
import { readTable } from '../../../shared/tables/read-table.ts';
import type { TableProblem } from '../../../shared/tables/table.ts';
import { bodyFacts, today, type DirectoryWorld } from '../directory-world.ts';
import type { RecordWrite } from '../keep-records.ts';

/** The effect of a list: its problems, or the writes that install it. */
export interface PreparedImport<T extends { readonly id: string }> {
  readonly problems: readonly TableProblem[];
  readonly differences: Differences<T>;
  readonly writes: readonly RecordWrite<T>[];
  /** Digest of exactly these writes, in any order, so that the confirmed writes are those that were shown. */
  readonly etag: string;
}

export const refusedImport = <T extends { readonly id: string }>(
  problems: readonly TableProblem[],
): PreparedImport<T> => ({
  problems,
  differences: { fresh: [], changed: [], missing: [] },
  writes: [],
  etag: '',
});

export const preparedImport = <T extends { readonly id: string }>(
  differences: Differences<T>,
  further: readonly RecordWrite<T>[] = [],
): PreparedImport<T> => {
  const writes = [
    ...differences.fresh.map((after) => ({ before: undefined, after })),
    ...differences.changed.map(({ before, after }) => ({ before, after })),
    ...further,
  ].toSorted(({ after: one }, { after: other }) => (one.id < other.id ? -1 : 1));
  return { problems: [], differences, writes, etag: etagOf(writes) };
};

/** A body that is not in the list ends yesterday, or on its first day; it is not deleted, since reports name it. */
const ended = (body: Body, day: string): Body => {
  const yesterday = addDays(day, -1);
  if (body.inForceTo !== undefined && body.inForceTo <= yesterday) return body;
  return { ...body, inForceTo: yesterday < body.inForceFrom ? body.inForceFrom : yesterday };
};

/** The position of a problem of the whole tree: in the file, or at an installed body that is not in the file. */
const spotted = (
  problem: ReturnType<typeof checkBodies>[number],
  whole: readonly Body[],
  read: ReadRecords<keyof Body, Body>,
): TableProblem => {
  const { row, field } = problem;
  const { what, todo } = recordInWords(problem);
  if (row < read.records.length) return { ...read.spotOf(row, field), what, todo };
  const id = whole[row]?.id ?? '';
  const left = {
    vi: `"${id}" đang dùng, không có trong tệp: ${what.vi}`,
    en: `"${id}", installed and not in the file: ${what.en}`,
  };
  return { line: 1, column: 1, what: left, todo };
};

/**
 * Reads and checks a whole list of bodies, together with installed bodies that are not in it, and returns the changes.
 * It writes nothing.
 */
export const prepareBodies = async (
  bytes: Uint8Array,
  { endMissing }: { readonly endMissing: boolean },
  world: DirectoryWorld,
): Promise<PreparedImport<Body>> => {
  const table = await readTable(bytes);
  if ('problems' in table) return refusedImport(table.problems);
  const read = readRecords(table.rows, BODY_COLUMNS, Body);
  if (read.problems.length > 0) return refusedImport(read.problems);
  const differences = differencesOf(await world.stores.directory.bodies(), read.records);
  const left = differences.missing.map((before) => ({
    before,
    after: endMissing ? ended(before, today(world)) : before,
  }));
  const whole = [...read.records, ...left.map(({ after }) => after)];
  const problems = checkBodies(whole, await bodyFacts(world));
  if (problems.length > 0) return refusedImport(problems.map((problem) => spotted(problem, whole, read)));
  return preparedImport(
    differences,
    left.filter(({ before, after }) => before !== after),
  );
};
