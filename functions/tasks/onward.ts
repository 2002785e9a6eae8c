import { secondsTo } from '../../shared/domain/clocks/rungs.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { TokenStore } from '../../shared/store/stores.ts';
import type { World } from '../ports.ts';

type OnwardWorld = Pick<World, 'clock' | 'executions'> & {
  readonly stores: { readonly tokens: Pick<TokenStore, 'get'> };
};

/** Seconds to the report's next rung, for the timeout of the wait that follows. */
export const nextRungOf = (report: Report, world: Pick<World, 'clock'>): number =>
  secondsTo(report.nextRung === undefined ? undefined : new Date(report.nextRung), world.clock.now());

/**
 * Answers the token of the report's wait, so that the machine looks where it stands now. Without a token the machine
 * is between two waits and will see for itself. Repeating it is harmless.
 */
export const goOn = async (report: Report, world: OnwardWorld): Promise<void> => {
  const kept = await world.stores.tokens.get(report.id);
  if (kept === undefined) return;
  await world.executions.answer(kept.token, { nextRung: nextRungOf(report, world) });
};

/** Whether an act changed what the machine waits for: another place, or an earlier time to wake. */
export const mustGoOn = (before: Report, after: Report): boolean =>
  before.status !== after.status ||
  before.statusSince !== after.statusSince ||
  (after.nextRung !== undefined && (before.nextRung === undefined || after.nextRung < before.nextRung));
