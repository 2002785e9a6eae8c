import { canSee } from '../../shared/domain/access.ts';
import { UndeliveredPage, type UndeliveredOfReport } from '../../web/casework/undelivered-page.tsx';
import { html } from '../page.ts';
import type { OfficerPageFunction } from '../sign-in/seat.ts';
import { namesFor } from './names.ts';
import { undeliveredNow } from './report-answer.ts';

/** What did not arrive, of the reports this officer may see; of others not even the number is told (P6). */
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
