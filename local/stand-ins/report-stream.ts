import type { Log } from '../../functions/ports.ts';
import type { NewReports } from '../../functions/steps/start-lifecycle.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { reportPartition } from '../../shared/store/reports/report-key.ts';
import type { ReportStore } from '../../shared/store/stores.ts';

export interface ReportStream {
  /** Wraps the stores: the stream has every report that they create. */
  watching<S extends { readonly reports: Pick<ReportStore, 'create'> }>(stores: S): S;
  /** Resolves once all records are delivered. */
  idle(): Promise<void>;
}

/**
 * The table's stream of new reports in this process, after the write and in parallel to its answer, as when deployed.
 * It ends with the process: the next start checks every open report.
 */
export const reportStream = (
  deliver: (event: NewReports) => Promise<unknown>,
  log: Pick<Log, 'error'>,
): ReportStream => {
  const underway = new Set<Promise<void>>();
  const tell = async ({ id }: Report): Promise<void> => {
    try {
      await deliver({ Records: [{ dynamodb: { Keys: { pk: { S: reportPartition(id) } } } }] });
    } catch (error) {
      log.error('the life cycle was not started', error, { report: id });
    }
  };
  return {
    watching: (stores) => ({
      ...stores,
      reports: {
        ...stores.reports,
        create: async (report: Report) => {
          const done = await stores.reports.create(report);
          if (done === 'created') {
            const told = tell(report).finally(() => underway.delete(told));
            underway.add(told);
          }
          return done;
        },
      },
    }),
    idle: async () => {
      await Promise.all(underway);
    },
  };
};
