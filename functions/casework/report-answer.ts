import type { OfficerAct } from '../../shared/domain/report/acts/acts.ts';
import { mayDo, sanitised } from '../../shared/domain/access.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import { hopVersion } from '../../shared/domain/report/handover/open-hop.ts';
import { saidIn } from '../../shared/domain/report/item-id.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { ReferralPage } from '../../web/casework/referral-page.tsx';
import { ReportPage } from '../../web/casework/report-page.tsx';
import type { Acting } from '../../web/casework/acts/act-forms.tsx';
import type { Returned } from '../../web/casework/acts/act-form.tsx';
import type { Names } from '../../web/casework/names.ts';
import type { Refusal } from '../../web/casework/acts/refusal-notice.tsx';
import { html, type PageAnswer } from '../page.ts';
import type { ConsoleWorld } from '../ports.ts';
import { identityIsGranted } from '../records/identity-grant.ts';
import type { OfficerSession, OfficerPageFunction } from '../sign-in/officer-session.ts';
import { clockViews } from './clock-views.ts';
import { initialValues, listsFor } from './form-lists.ts';
import { eventsSeen, linkedSeenBy } from './linked-seen.ts';
import { namesFor } from './names.ts';
import { offeredActs, actNamed, DONE } from './officer-acts.ts';
import { dueView } from './queue-lines.ts';
import { reportSeenBy } from '../acts/act-on.ts';

/** What a report's page shows besides the report. */
interface Said {
  readonly returned?: Returned;
  readonly refusal?: Refusal;
  readonly done?: OfficerAct | undefined;
}

const actingOn = async (
  report: Report,
  { context, officer }: OfficerSession,
  { returned }: Said,
  { stores, jurisdiction, places, settings }: ConsoleWorld,
): Promise<Acting> => {
  const [bodies, officers, index] = await Promise.all([
    stores.directory.bodies(),
    stores.directory.officers(),
    places(),
  ]);
  const { language } = context;
  const today = localDate(context.now);
  const communes = index.communesOf(settings.unitCode, today);
  const directory = { bodies, officers, posts: jurisdiction.posts, communes };
  return {
    report: { id: report.id, version: officer.role === 'liaison' ? hopVersion(report) : report.version },
    csrf: context.desk.csrf,
    today,
    language,
    listsOf: listsFor(report, directory, today, language),
    initial: initialValues(report),
    returned,
  };
};

const referral = (
  report: Report,
  session: OfficerSession,
  names: Names,
  acting: Acting,
  said: Said,
  world: ConsoleWorld,
) => {
  const received = sanitised(report, session.officer.body);
  return ReferralPage({
    context: session.context,
    view: {
      package: received,
      names,
      acting,
      allowed: offeredActs(session.officer, report),
      clocks: clockViews(received.clocks, world),
      due: dueView(received.due, session.context.now, world.calendar),
      refusal: said.refusal,
      done: said.done,
    },
  });
};

/** The page of a report for this officer, on opening it or after a refused act. */
export const reportAnswer = async (
  report: Report,
  session: OfficerSession,
  said: Said,
  world: ConsoleWorld,
  status = 200,
): Promise<PageAnswer> => {
  const { officer, context } = session;
  const [names, acting] = await Promise.all([
    namesFor(context.language, world),
    actingOn(report, session, said, world),
  ]);
  if (officer.role === 'liaison') return html(referral(report, session, names, acting, said, world), status);
  const { correspondence } = world.stores;
  const [messages, notes, parts, undelivered, linked] = await Promise.all([
    correspondence.messagesOf(report.id),
    correspondence.notesOf(report.id),
    correspondence.partsOf(report.id),
    world.stores.undelivered.of(report.id),
    linkedSeenBy(officer, report, world),
  ]);
  const view = {
    report: { ...report, linked, events: eventsSeen(report, linked) },
    // Named only to officers who may see it (P6), like any linked report.
    whole: linked.find((id) => id === report.parent),
    names,
    acting,
    allowed: offeredActs(officer, report),
    clocks: clockViews(report.clocks, world),
    rules: world.rules,
    table: world.jurisdiction,
    due: dueView(report.due, context.now, world.calendar),
    messages: saidIn(report.events, messages),
    notes: saidIn(report.events, notes),
    parts: parts.map(({ part, at, bytes }) => ({ part, at, bytes })),
    mayOpen: mayDo(officer, report).includes('open-part'),
    identityGranted: identityIsGranted(report, officer.id, context.now),
    undelivered,
    refusal: said.refusal,
    done: said.done,
  };
  return html(ReportPage({ context, view }), status);
};

/** An officer's page of a report. @throws CaseError missing.report also when it exists but not for them (P6) */
export const showReport: OfficerPageFunction = async ({ params, query }, session, world) => {
  const report = await reportSeenBy(session.officer, params['id'] ?? '', world);
  return reportAnswer(report, session, { done: actNamed(query[DONE]) }, world);
};
