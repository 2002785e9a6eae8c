import type { Body } from '../../../shared/schemas/body.ts';
import { BODY_COLUMNS } from '../../../shared/tables/body-columns.ts';
import { writeRecords } from '../../../shared/tables/columns.ts';
import { writeCsv } from '../../../shared/tables/csv.ts';

export const LIST_FORMATS = ['xlsx', 'csv'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** The list of bodies as a file; importing it again changes nothing. */
export const writeBodies = async (bodies: readonly Body[], format: ListFormat): Promise<Uint8Array> => {
  const rows = writeRecords(bodies, BODY_COLUMNS);
  if (format === 'csv') return writeCsv(rows);
  return (await import('../../../shared/tables/xlsx.ts')).writeXlsx(rows, 'Cơ quan');
};
