import { canSee } from '../../shared/domain/access.ts';
import type { OnDuty } from '../../shared/domain/stand-in.ts';
import { OPEN_STATUSES, Status } from '../../shared/schemas/status.ts';
import type { QueueRow } from '../../shared/store/reports/queue-row.ts';
import { QueuePage } from '../../web/casework/queue/queue-page.tsx';
import { FILTER, type QueueFilter, type QueueLine } from '../../web/casework/queue/queue-line.ts';
import { DESK } from '../../web/layout/officer-paths.ts';
import { html, seeOther, type PageRequest } from '../page.ts';
import type { ConsoleWorld } from '../ports.ts';
import type { OfficerPageFunction } from '../sign-in/officer-session.ts';
import { namesFor } from './names.ts';
import { actNamed, DONE } from './officer-acts.ts';
import { queueLine } from './queue-lines.ts';

/** A longer list is not useful; a filter or more officers are. */
const MOST_SHOWN = 300;

/** Open reports this officer may see, the most urgent first: one more than the page shows, to know if there are more. */
const rowsFor = (officer: OnDuty, { stores: { reports } }: ConsoleWorld): Promise<QueueRow[]> => {
  const mine = (row: QueueRow) => canSee(officer, row);
  return officer.role === 'liaison'
    ? reports.referredTo(officer.body, MOST_SHOWN + 1, mine)
    : reports.openOf(officer.body, MOST_SHOWN + 1, mine);
};

const filterOf = ({ query }: PageRequest): QueueFilter => {
  const status = Status.safeParse(query[FILTER.status]);
  const place = query[FILTER.place] ?? '';
  const due = query[FILTER.due];
  return {
    ...(status.success && { status: status.data }),
    ...(place !== '' && { place }),
    ...((due === 'overdue' || due === 'soon') && { due }),
    mine: query[FILTER.mine] === 'yes',
  };
};

interface Row {
  readonly row: QueueRow;
  readonly line: QueueLine;
}

const passes = ({ row, line }: Row, { status, place, due, mine }: QueueFilter): boolean =>
  (status === undefined || row.status === status) &&
  (place === undefined || row.subject.place === place) &&
  (due === undefined || line.due?.urgency === due) &&
  (!mine || line.yourTurn);

/** Overdue first, then by due day, those without one last. Equal rows keep the store's order by due moment. */
const moreUrgent = (one: Row, other: Row): number => {
  const [a, b] = [one.row.due ?? '9', other.row.due ?? '9'];
  return a < b ? -1 : a > b ? 1 : 0;
};

/** The first page after signing in: waiting reports, the most urgent first. Roles without reports go to their own page. */
export const showQueue: OfficerPageFunction = async (request, { officer, context }, world) => {
  if (officer.role === 'auditor') return seeOther(DESK.logs);
  if (officer.role === 'administrator') return seeOther(DESK.bodies);
  const { language, now } = context;
  const names = await namesFor(language, world);
  const seen = await rowsFor(officer, world);
  const rows = seen
    .map((row) => ({
      row,
      line: queueLine(row, { officer, names, now, calendar: world.calendar }),
    }))
    .toSorted(moreUrgent)
    .slice(0, MOST_SHOWN);
  const filter = filterOf(request);
  const count = (narrowed: Partial<QueueFilter>) =>
    rows.filter((row) => passes(row, { mine: false, ...narrowed })).length;
  const places = [...new Set(rows.map(({ row }) => row.subject.place))]
    .map((code) => ({ code, name: names.place(code) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'vi'));
  return html(
    QueuePage({
      context,
      lines: rows.filter((row) => passes(row, filter)).map(({ line }) => line),
      all: rows.length,
      figures: {
        overdue: count({ due: 'overdue' }),
        soon: count({ due: 'soon' }),
        mine: count({ mine: true }),
        open: rows.length,
      },
      filter,
      statuses: OPEN_STATUSES.filter((status) => rows.some(({ row }) => row.status === status)),
      places,
      cutAt: seen.length > MOST_SHOWN ? MOST_SHOWN : undefined,
      done: actNamed(request.query[DONE]),
    }),
  );
};
