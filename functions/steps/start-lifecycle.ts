import * as z from 'zod/mini';
import { reportIn } from '../../shared/store/reports/report-key.ts';
import type { World } from '../ports.ts';

/** The records of the table's stream for new reports: their keys without content. */
export const NewReports = z.object({
  Records: z.array(z.object({ dynamodb: z.object({ Keys: z.object({ pk: z.object({ S: z.string() }) }) }) })),
});
export type NewReports = z.infer<typeof NewReports>;

/**
 * Starts the life cycle of new reports. A repeated record starts nothing, because of the execution's name; after a
 * failure the stream repeats the record, for a day (docs/adr/0017).
 * @throws CaseError partner.unavailable
 */
export const startLifecycles = async (
  { Records }: NewReports,
  { executions }: Pick<World, 'executions'>,
): Promise<void> => {
  await Promise.all(Records.map(({ dynamodb }) => executions.start(reportIn(dynamodb.Keys.pk.S), 1)));
};
