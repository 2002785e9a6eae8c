import { dueDate } from '../../shared/domain/clocks/due.ts';
import { localDate, yearOf } from '../../shared/domain/local-time.ts';
import type { WorkingCalendar } from '../../shared/domain/working-calendar.ts';
import { stageOf } from '../../shared/domain/report/stages.ts';
import { worksFor, type OnDuty } from '../../shared/domain/stand-in.ts';
import type { QueueRow } from '../../shared/store/reports/queue-row.ts';
import { subjectBody, subjectPost, type Names } from '../../web/casework/names.ts';
import type { DueView, QueueLine } from '../../web/casework/queue/queue-line.ts';

/** The number of working days before a due day in which it is shown as due soon. */
const SOON = 3;

/** A due moment, relative to now. */
export const dueView = (
  due: string | undefined,
  now: Date,
  calendar: WorkingCalendar,
): DueView | undefined => {
  if (due === undefined) return undefined;
  const [date, today] = [dueDate({ due }), localDate(now)];
  const isOverdue = now >= new Date(due);
  const workingDays = isOverdue
    ? calendar.workingDaysBetween(date, today)
    : calendar.workingDaysBetween(today, date);
  const urgency = isOverdue ? 'overdue' : workingDays <= SOON ? 'soon' : 'later';
  const isThisYear = yearOf(date) === yearOf(today);
  return { date, workingDays, isToday: date === today, isThisYear, urgency };
};

/** Whether the officer must act in the report's status; a verifier only on reports assigned to them. */
const isTurnOf = (officer: OnDuty, { status, assignee, pausedSince }: QueueRow): boolean =>
  pausedSince === undefined &&
  stageOf(status)?.asks === officer.role &&
  (officer.role !== 'verifier' || worksFor(officer, assignee));

interface LineContext {
  readonly officer: OnDuty;
  readonly names: Names;
  readonly now: Date;
  readonly calendar: WorkingCalendar;
}

/** A row of the store as a line of the list. A Party body does not see who works on it or how it came in. */
export const queueLine = (row: QueueRow, { officer, names, now, calendar }: LineContext): QueueLine => {
  const inside = officer.role !== 'liaison';
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    statusSince: localDate(new Date(row.statusSince)),
    matter: row.matter,
    channel: inside ? row.channel : undefined,
    body: subjectBody(row.subject, names),
    post: subjectPost(row.subject, names),
    place: names.place(row.subject.place),
    assignee: inside && row.assignee !== undefined ? names.officer(row.assignee) : undefined,
    paused: row.pausedSince !== undefined,
    due: dueView(row.due, now, calendar),
    yourTurn: isTurnOf(officer, row),
  };
};
