import * as z from 'zod/mini';
import { reportIn } from '../../shared/store/reports/report-key.ts';
import type { World } from '../ports.ts';

/** What the table's stream tells of new reports: their keys, and nothing of what is in them. */
export const NewReports = z.object({
  Records: z.array(z.object({ dynamodb: z.object({ Keys: z.object({ pk: z.object({ S: z.string() }) }) }) })),
});
export type NewReports = z.infer<typeof NewReports>;

/**
 * Starts the life cycle of reports that were just kept. Told twice it starts once, by the execution's name; when it
 * fails the stream tells again, for a day (docs/adr/0017).
 * @throws CaseError partner.unavailable
 */
export const startLifecycles = async (
  { Records }: NewReports,
  { executions }: Pick<World, 'executions'>,
): Promise<void> => {
  await Promise.all(Records.map(({ dynamodb }) => executions.start(reportIn(dynamodb.Keys.pk.S), 1)));
};
