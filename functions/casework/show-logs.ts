import { nameOf } from '../../shared/schemas/languages.ts';
import { canAudit } from '../../shared/domain/access.ts';
import { CaseError } from '../../shared/domain/errors.ts';
import { firstBreak } from '../../shared/domain/report/chained-events.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { LogPage } from '../../web/casework/logs/log-page.tsx';
import { LOGS_BODY, LogsPage, type LogLine } from '../../web/casework/logs/logs-page.tsx';
import { clockViews } from './clock-views.ts';
import { html } from '../page.ts';
import type { OfficerPageFunction } from '../sign-in/officer-session.ts';

/** Each line reads a whole report to check its chain, so a page shows at most this many. */
const MOST_CHECKED = 100;

const lineOf = ({ id, number, events }: Report): LogLine => ({
  id,
  number,
  entries: events.length,
  firstBreak: firstBreak(events),
});

/** The logs of a Front body's open reports, with a fresh check of each chain. */
export const showLogs: OfficerPageFunction = async ({ query }, { officer, context }, world) => {
  const { directory, reports } = world.stores;
  const fronts = (await directory.bodies()).filter(({ kind }) => kind === 'front');
  const chosen = fronts.find(({ id }) => id === query[LOGS_BODY])?.id ?? officer.body;
  const rows = await reports.openOf(chosen, MOST_CHECKED, (row) => canAudit(officer, row));
  const found = await Promise.all(rows.map(({ id }) => reports.get(id)));
  return html(
    LogsPage({
      context,
      bodies: fronts.map(({ id, name, nameEn }) => ({
        id,
        name: nameOf({ name, nameEn }, context.language),
      })),
      chosen,
      lines: found.flatMap((report) => (report === undefined ? [] : [lineOf(report)])),
    }),
  );
};

/** One log with its clocks. @throws CaseError missing.report also when they may not audit it (P6) */
export const showLog: OfficerPageFunction = async ({ params }, { officer, context }, world) => {
  const report = await world.stores.reports.get(params['id'] ?? '');
  if (report === undefined || !canAudit(officer, report))
    throw new CaseError('missing.report', 'There is no such report.');
  const clocks = clockViews(report.clocks, world);
  return html(LogPage({ context, line: lineOf(report), events: report.events, clocks }));
};
