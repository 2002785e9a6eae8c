import { secondsTo } from '../../shared/domain/clocks/rungs.ts';
import { waitOf } from '../../shared/domain/report/stages.ts';
import type { TaskToken } from '../../shared/schemas/correspondence.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { TokenStore } from '../../shared/store/stores.ts';
import type { World } from '../ports.ts';

type WakingWorld = Pick<World, 'clock' | 'executions'> & {
  readonly stores: { readonly tokens: Pick<TokenStore, 'get'> };
};

/** Seconds to the report's next rung, for the timeout of the wait that follows. */
export const nextRungOf = (report: Report, world: Pick<World, 'clock'>): number =>
  secondsTo(report.nextRung === undefined ? undefined : new Date(report.nextRung), world.clock.now());

/** Whether the machine waits for another status than the report's, or would wake after its next rung. */
const isOutdated = ({ wait, since, wakes }: TaskToken, { status, statusSince, nextRung }: Report): boolean =>
  wait !== waitOf(status) ||
  since !== statusSince ||
  (nextRung !== undefined && (wakes === undefined || nextRung < wakes));

/**
 * Answers the token of the report's wait if the wait is outdated; the machine then reads the report's status. Without
 * a token the machine is between two waits and reads it anyway. Repeating it is harmless, because it compares the wait
 * with the report.
 */
export const wake = async (report: Report, world: WakingWorld): Promise<Report> => {
  const kept = await world.stores.tokens.get(report.id);
  if (kept !== undefined && isOutdated(kept, report))
    await world.executions.answer(kept.token, { nextRung: nextRungOf(report, world) });
  return report;
};
