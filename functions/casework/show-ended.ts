import { canSee } from '../../shared/domain/access.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import { EndedPage, MONTH } from '../../web/casework/queue/ended-page.tsx';
import { html } from '../page.ts';
import type { OfficerPageFunction } from '../sign-in/officer-session.ts';
import { namesFor } from './names.ts';
import { queueLine } from './queue-lines.ts';

const MOST_SHOWN = 500;

/** Reports that ended in a month, newest first; this month when none is asked for. */
export const showEnded: OfficerPageFunction = async ({ query }, { officer, context }, world) => {
  const { language, now } = context;
  const asked = query[MONTH] ?? '';
  const month = /^\d{4}-(?:0[1-9]|1[0-2])$/.test(asked) ? asked : localDate(now).slice(0, 7);
  const [rows, names] = await Promise.all([
    world.stores.reports.endedOf(officer.body, month, MOST_SHOWN, (row) => canSee(officer, row)),
    namesFor(language, world),
  ]);
  const lines = rows.map((row) => queueLine(row, { officer, names, now, calendar: world.calendar }));
  return html(EndedPage({ context, month, lines }));
};
