import { bytesToCrockford } from '../../shared/domain/crockford.ts';
import type { Report } from '../../shared/schemas/report.ts';

/** Id of what an act leaves beside the report, the same for a repeated act. */
export const itemIdOf = (report: Report): string => {
  const hash = report.events.at(-1)?.hash ?? '';
  return bytesToCrockford(Buffer.from(hash, 'hex').subarray(0, 17)).slice(0, 26);
};
