import type { OfficerAct } from '../../shared/domain/report/acts/acts.ts';
import type { Child } from 'hono/jsx';
import type { ClockRules } from '../../shared/domain/clocks/resolve-rules.ts';
import { CHECKLIST } from '../../shared/schemas/checklist.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { Message, Note, Undelivered } from '../../shared/schemas/correspondence.ts';
import type { JurisdictionTable } from '../../shared/schemas/rules/jurisdiction.ts';
import { isEnded } from '../../shared/schemas/status.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { OfficerPage, type DeskContext } from '../layout/officer-page.tsx';
import { guidancePath } from '../layout/officer-paths.ts';
import { officersWords } from '../words/officers.ts';
import { FoldedForms, NextActs, type Acting } from './acts/act-forms.tsx';
import { Candidates } from './candidates.tsx';
import { Clocks, type ClockView } from './clock-card.tsx';
import { Dialogue, Notes } from './dialogue.tsx';
import { DoneNotice } from './acts/done-notice.tsx';
import { UrgencyTag } from './due.tsx';
import { FactsCard } from './facts-card.tsx';
import { dayReceived, subjectBody, subjectPost, type Names } from './names.ts';
import { BESIDE } from './acts/primary-acts.ts';
import type { DueView } from './queue/queue-line.ts';
import { Answered, Forwarded, Hops } from './referrals.tsx';
import { RefusalNotice, type Refusal } from './acts/refusal-notice.tsx';
import { SealedParts, type SealedPartView } from './sealed-parts.tsx';
import { Story } from './story.tsx';
import { ToldList } from './told-list.tsx';

/** Everything the page of a report shows, looked up and computed beforehand. */
interface ReportView {
  readonly report: Report;
  /** The report that this one is a part of, if this officer may see it; it has the sealed parts. */
  readonly whole: string | undefined;
  readonly names: Names;
  readonly allowed: readonly OfficerAct[];
  readonly acting: Acting;
  readonly clocks: readonly ClockView[];
  readonly rules: ClockRules;
  readonly table: JurisdictionTable;
  readonly due: DueView | undefined;
  readonly messages: readonly Message[];
  readonly notes: readonly Note[];
  readonly parts: readonly SealedPartView[];
  readonly mayOpen: boolean;
  readonly identityGranted: boolean;
  readonly undelivered: readonly Undelivered[];
  readonly refusal: Refusal | undefined;
  readonly done: OfficerAct | undefined;
}

/** The sentence above the next act. */
const stepInWords = ({ status, pausedSince }: Pick<Report, 'status' | 'pausedSince'>, language: Language) => {
  const { steps } = officersWords(language).report.next;
  if (status === 'verifying' && pausedSince !== undefined) return steps.verifyingPaused;
  const known: Readonly<Record<string, string>> = steps;
  return known[status] ?? steps.ended;
};

/** The event that the report waits for; nothing after its end. */
const toComeInWords = ({ status, pausedSince }: Report, language: Language): string | undefined => {
  const words = officersWords(language).casework;
  if (isEnded(status)) return undefined;
  return pausedSince === undefined ? words.toDo[status] : words.waitsForReporter;
};

const Checklist = ({ report, language }: { report: Report; language: Language }) => {
  const words = officersWords(language);
  return (
    <ul class="checklist">
      {CHECKLIST.map((item) => {
        const done = report.checklist.includes(item);
        return (
          <li class={done ? 'done' : 'open'}>
            {words.acts.checklist[item]}
            <span class="sub">{done ? words.report.checklist.done : words.report.checklist.open}</span>
          </li>
        );
      })}
    </ul>
  );
};

const Findings = ({ report, language }: { report: Report; language: Language }) => {
  const words = officersWords(language).report;
  if (report.summary === undefined && report.checklist.length === 0) return null;
  return (
    <section class="card flow" aria-labelledby="summary">
      <h2 id="summary">{words.summary.title}</h2>
      {report.summary === undefined ? (
        <p class="muted">{words.summary.empty}</p>
      ) : (
        <p class="quote">{report.summary}</p>
      )}
      <details>
        <summary>{words.checklist.title}</summary>
        <Checklist report={report} language={language} />
      </details>
    </section>
  );
};

const Title = ({ view: { report, names, due }, language }: { view: ReportView; language: Language }) => {
  const words = officersWords(language);
  const about = [subjectPost(report.subject, names), subjectBody(report.subject, names)];
  return (
    <header class="title">
      <h1>
        <span class="number">{report.number}</span> · {words.matters[report.matter].name}
      </h1>
      <p>
        <span class="tag plain">{words.casework.statuses[report.status]}</span>{' '}
        <UrgencyTag due={due} language={language} />{' '}
        {report.pausedSince !== undefined && <span class="tag plain">{words.casework.paused}</span>}
        <span class="sub">
          {[...about, names.place(report.subject.place, dayReceived(report))]
            .filter((text) => text !== undefined)
            .join(' · ')}
        </span>
      </p>
    </header>
  );
};

const Guided = ({ report, language }: { report: Report; language: Language }) => {
  if (report.guidance === undefined) return null;
  const words = officersWords(language).report.guidance;
  return (
    <section class="card flow" aria-labelledby="guidance">
      <h2 id="guidance">{words.title}</h2>
      {report.guidance.to !== undefined && <p>{report.guidance.to}</p>}
      <p>
        <a class="button second" href={guidancePath(report.id)}>
          {words.open}
        </a>
      </p>
    </section>
  );
};

/** An officer's page of a report: the next act, the story so far, and the clocks. */
export const ReportPage = ({ context, view }: { context: DeskContext; view: ReportView }) => {
  const { language } = context;
  const { report, names, allowed, acting, refusal } = view;
  const { next: words } = officersWords(language).report;
  const beside = (place: keyof typeof BESIDE) => (
    <FoldedForms acts={BESIDE[place].filter((act) => allowed.includes(act))} acting={acting} />
  );
  return (
    <OfficerPage
      context={context}
      title={report.number}
      current="queue"
      below
      scripts={view.mayOpen && view.parts.length > 0 ? ['open-sealed.js'] : []}
    >
      <DoneNotice act={view.done} language={language} />
      {refusal !== undefined && <RefusalNotice refusal={refusal} names={names} language={language} />}
      <Title view={view} language={language} />
      <div class="two">
        <div class="flow">
          <NextActs report={report} allowed={allowed} acting={acting} none={words.none}>
            <p>
              {stepInWords(report, language)}{' '}
              {view.mayOpen && view.parts.length > 0 && !isEnded(report.status) && (
                <a href="#sealed">{words.toSealed}</a>
              )}
            </p>
          </NextActs>
          <Story
            events={report.events}
            names={names}
            language={language}
            due={view.due}
            next={toComeInWords(report, language)}
          />
        </div>
        <aside class="flow">
          <Clocks views={view.clocks} language={language} />
          <FactsCard report={report} names={names} today={view.acting.today} language={language} />
          <ToldList
            events={report.events}
            undelivered={view.undelivered}
            rules={view.rules}
            names={names}
            language={language}
          />
        </aside>
        <div class="flow">
          <Sealed context={context} view={view}>
            {beside('sealed')}
          </Sealed>
          <Findings report={report} language={language} />
          <Candidates report={report} table={view.table} names={names} language={language} />
          <Hops hops={report.hops} names={names} language={language} />
          <Guided report={report} language={language} />
          <Forwarded forwarding={report.forwarding} names={names} language={language} />
          <Answered report={report} language={language} />
          <Dialogue messages={view.messages} language={language}>
            {beside('dialogue')}
          </Dialogue>
          <Notes notes={view.notes} names={names} language={language}>
            {beside('notes')}
          </Notes>
        </div>
      </div>
    </OfficerPage>
  );
};

const Sealed = ({ context, view, children }: { context: DeskContext; view: ReportView; children: Child }) => (
  <SealedParts
    report={{ id: view.report.id, version: view.report.version, ref: view.report.enclosed.ref }}
    parts={view.parts}
    mayOpen={view.mayOpen}
    identityGranted={view.identityGranted}
    sealedBy={view.report.enclosed.sealedBy}
    csrf={context.desk.csrf}
    whole={view.whole}
    language={context.language}
  >
    {children}
  </SealedParts>
);
