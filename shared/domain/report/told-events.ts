import type { Event, Report } from '../../schemas/report.ts';
import { ruleOfEntry, type ToldAct } from './acts/acts.ts';
import { outsideIn } from './ended-outside.ts';

/** Entries of the log that a reporter sees. The page shows that they happened, never who did them or why. */
export type ToldEntry = ToldAct | 'receive' | 'outside';

const isForReporter = (act: string): act is ToldEntry =>
  act === 'receive' || ruleOfEntry({ act })?.toldToReporter === true;

interface ToldEvent {
  readonly act: ToldEntry;
  readonly at: string;
  /** The body a referral went to or came back from. */
  readonly body?: string;
}

/** A recount may move only an inner alarm; that is not news for the reporter. */
const isNews = ({ act, facts }: Event): boolean => act !== 'recount' || facts?.['told'] === true;

const bodyOf = ({ facts }: Event): { body?: string } => {
  const body = facts?.['body'];
  return typeof body === 'string' ? { body } : {};
};

/** An act that moved a report to the higher Front, or ended it outside: the reporter sees that, but not why. */
const movedIn = (event: Event): ToldEvent[] => {
  const { facts, at } = event;
  const body = facts?.['movedTo'];
  const outside = outsideIn(event);
  return [
    ...(typeof body === 'string' ? [{ act: 'pass-up' as const, at, body }] : []),
    ...(outside === undefined ? [] : [{ act: 'outside' as const, at, body: outside }]),
  ];
};

/** The story of a report for the person who sent it: every hop of the referral, oldest first. */
export const toldEvents = (report: Report): ToldEvent[] =>
  report.events.flatMap((event) => [
    ...(isForReporter(event.act) && isNews(event)
      ? [{ act: event.act, at: event.at, ...bodyOf(event) }]
      : []),
    ...movedIn(event),
  ]);
