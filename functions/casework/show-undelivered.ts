import { canSee } from '../../shared/domain/access.ts';
import { UndeliveredPage, type UndeliveredOfReport } from '../../web/casework/queue/undelivered-page.tsx';
import type { Undelivered } from '../../shared/schemas/correspondence.ts';
import { html } from '../page.ts';
import type { ConsoleWorld } from '../ports.ts';
import type { OfficerPageFunction } from '../sign-in/officer-session.ts';
import { namesFor } from './names.ts';
import { ALL_ROWS, END_OF_TIME } from '../../shared/store/table.ts';

/**
 * Undelivered messages, being retried or given up. It reads all, because a cut list would depend on hidden reports
 * (P6).
 */
const undeliveredNow = async ({ stores }: ConsoleWorld): Promise<Undelivered[]> => {
  const [retried, givenUp] = await Promise.all([
    stores.undelivered.toRetry(END_OF_TIME, ALL_ROWS),
    stores.undelivered.givenUp(ALL_ROWS),
  ]);
  return [...givenUp, ...retried];
};

/** Undelivered messages of the reports this officer may see; of others the page does not even show the number (P6). */
export const showUndelivered: OfficerPageFunction = async (_request, { officer, context }, world) => {
  const [all, names] = await Promise.all([undeliveredNow(world), namesFor(context.language, world)]);
  const ids = [...new Set(all.flatMap(({ reportId }) => reportId ?? []))];
  const found = await Promise.all(ids.map((id) => world.stores.reports.get(id)));
  const reports = found.flatMap((report): UndeliveredOfReport[] =>
    report === undefined || !canSee(officer, report)
      ? []
      : [
          {
            id: report.id,
            number: report.number,
            items: all.filter(({ reportId }) => reportId === report.id),
          },
        ],
  );
  return html(UndeliveredPage({ context, reports, names }));
};
