import { ruleOfEntry } from '../../shared/domain/report/acts/acts.ts';
import { LADDERS } from '../../shared/reference/clock-ladders.ts';
import { DENUNCIATION_LAW, RECEPTION_LAW, REGULATION_124 } from '../../shared/reference/clock-laws.ts';
import type { ClockRule } from '../../shared/schemas/rules/clock.ts';
import { RowId, type JurisdictionTable } from '../../shared/schemas/rules/jurisdiction.ts';
import type { Candidate, Event, Report } from '../../shared/schemas/report.ts';
import type { Entry, MessageEntry, Source } from '../../web/simulator/entry.ts';

/** A step without a known provision is our own procedure, a draft until the province confirms it. */
const OWN_PROCEDURE: Source = {
  law: { vi: 'quy trình của hệ thống', en: 'our own procedure' },
  mark: 'D',
};

/** An article whose own text was read (domain §1 and §2). */
const read = ({ law }: { readonly law: Source['law'] }, article: string): Source => ({
  law,
  article,
  mark: 'T',
});
const THREE_QUESTIONS = read(DENUNCIATION_LAW, '25');
const SIGNED_LETTER = read(DENUNCIATION_LAW, '22, 23');

const LAWS = { 'regulation-124': REGULATION_124, denunciation: DENUNCIATION_LAW } as const;

const KINDS_ACCEPTED: Readonly<Record<string, Source>> = {
  feedback: read(RECEPTION_LAW, '2.2'),
  'denunciation-like': THREE_QUESTIONS,
};

const provisionOf = (event: Event, { letter }: Report): Source | undefined => {
  const { act, facts } = event;
  if (act === 'receive') return letter === undefined ? undefined : SIGNED_LETTER;
  if (act === 'accept') return KINDS_ACCEPTED[String(facts?.['kind'])];
  if (act === 'not-pursue') return letter === undefined ? THREE_QUESTIONS : undefined;
  const provision = ruleOfEntry(event)?.provision;
  return typeof provision === 'object' ? read(LAWS[provision.law], provision.article) : undefined;
};

/** The rows that found the bodies, each with the mark of its candidate. */
const rowSources = (candidates: readonly Candidate[], { rows }: JurisdictionTable): Source[] => {
  const marks = new Map(candidates.map(({ row, mark }) => [row, mark]));
  return [...marks].flatMap(([row, mark]) => {
    const id = RowId.safeParse(row);
    return id.success ? [{ law: rows[id.data].source, mark }] : [];
  });
};

export const sourcesOfAct = (event: Event, report: Report, table: JurisdictionTable): Source[] => {
  const found =
    ruleOfEntry(event)?.provision === 'table-of-jurisdiction' ? rowSources(report.candidates, table) : [];
  return found.length > 0 ? found : [provisionOf(event, report) ?? OWN_PROCEDURE];
};

const setBy = (rule: ClockRule) => (rule.setBy === undefined ? {} : { setBy: rule.setBy });

/** The rule of a due day. A day counted from our own sending is not yet the law's. */
export const sourcesOfClock = (rule: ClockRule, provisional: boolean): Source[] => {
  const { law, article, mark } = rule;
  return [{ law, ...(article !== undefined && { article }), mark: provisional ? 'D' : mark, ...setBy(rule) }];
};

/** No law says when to remind: the day of a reminder comes from the ladder, not from the clock's article. */
export const sourcesOfRung = (rule: ClockRule): Source[] => [
  { law: LADDERS.source, mark: LADDERS.mark, ...setBy(rule) },
];

/** Duties to tell the reporter, which are the source of the message that meets them. */
const DUTIES_TO_TELL: ReadonlySet<string> = new Set(['tell-citizen', 'forward-denunciation']);

/** The sources of a message: the duty it meets or the reminder it brings, both recorded at the same moment. */
export const sourcesOfMessage = (
  { at, to, kind, text }: Pick<MessageEntry, 'at' | 'to' | 'kind' | 'text'>,
  entries: readonly Entry[],
): readonly Source[] => {
  const now = entries.flatMap((entry) => (entry.kind === 'clock' && entry.at === at ? [entry] : []));
  if (to === 'reporter') {
    const met = now.filter(({ what }) => what === 'met' || what === 'met-late');
    return met.find(({ id }) => DUTIES_TO_TELL.has(id))?.sources ?? [OWN_PROCEDURE];
  }
  const reminders = now.filter(({ tells }) => tells !== undefined);
  // An SMS has no room for the clock's name.
  const of = reminders.find(({ name }) => kind === 'sms' || text.includes(name.vi));
  return of?.sources.slice(-1) ?? [OWN_PROCEDURE];
};
