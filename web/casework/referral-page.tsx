import type { OfficerAct } from '../../shared/domain/report/acts/acts.ts';
import type { Sanitised } from '../../shared/domain/access.ts';
import { OfficerPage, type DeskContext } from '../layout/officer-page.tsx';
import { officersWords } from '../words/officers.ts';
import { NextActs, type Acting } from './acts/act-forms.tsx';
import { Clocks, type ClockView } from './clock-card.tsx';
import { CatalogueItems } from './catalogue-items.tsx';
import { DoneNotice } from './acts/done-notice.tsx';
import { UrgencyTag } from './due.tsx';
import { happenedInWords } from './facts-card.tsx';
import { Pair } from '../layout/lists.tsx';
import { dayReferred, subjectBody, subjectPost, type Names } from './names.ts';
import type { DueView } from './queue/queue-line.ts';
import { Answered, Hops } from './referrals.tsx';
import { RefusalNotice, type Refusal } from './acts/refusal-notice.tsx';

/** The data for a Party body's liaison: the package and its own hops; nothing of the reporter or the officers. */
interface ReferralView {
  readonly package: Sanitised;
  readonly names: Names;
  readonly allowed: readonly OfficerAct[];
  readonly acting: Acting;
  readonly clocks: readonly ClockView[];
  readonly due: DueView | undefined;
  readonly refusal: Refusal | undefined;
  readonly done: OfficerAct | undefined;
}

const About = ({ context: { language }, view }: { context: DeskContext; view: ReferralView }) => {
  const { report: words, matters } = officersWords(language);
  const { package: received, names } = view;
  const { facts } = words;
  return (
    <section class="card flow" aria-labelledby="package">
      <h2 id="package">{words.referral.summary}</h2>
      <p class="muted">{words.referral.text}</p>
      <p class="quote">{received.summary ?? ''}</p>
      <dl class="pairs">
        <Pair name={words.referral.from}>{names.body(received.frontBody)}</Pair>
        <Pair name={words.referral.letter}>{received.hops.at(-1)?.letter ?? facts.unknown}</Pair>
        <Pair name={facts.matter}>{matters[received.matter].name}</Pair>
        <Pair name={facts.items}>
          <CatalogueItems items={received.items} today={view.acting.today} language={language} />
        </Pair>
        <Pair name={facts.body}>{subjectBody(received.subject, names) ?? facts.unknown}</Pair>
        <Pair name={facts.post}>{subjectPost(received.subject, names) ?? facts.unknown}</Pair>
        <Pair name={facts.place}>{names.place(received.subject.place, dayReferred(received))}</Pair>
        <Pair name={facts.happened}>{happenedInWords(received, language) ?? facts.unknown}</Pair>
      </dl>
    </section>
  );
};

/** The Party body's page of a referral: the next act, the package, the clock that binds this body. */
export const ReferralPage = ({ context, view }: { context: DeskContext; view: ReferralView }) => {
  const { language } = context;
  const words = officersWords(language);
  const { package: received, names, acting, refusal } = view;
  const step = received.status === 'referred' || received.status === 'answering' ? received.status : 'ended';
  return (
    <OfficerPage context={context} title={received.number} current="queue" below>
      <DoneNotice act={view.done} language={language} />
      {refusal !== undefined && <RefusalNotice refusal={refusal} names={names} language={language} />}
      <header class="title">
        <h1>
          <span class="number">{received.number}</span> · {words.matters[received.matter].name}
        </h1>
        <p>
          <span class="tag plain">{words.casework.statuses[received.status]}</span>{' '}
          <UrgencyTag due={view.due} language={language} />
        </p>
      </header>
      <div class="two">
        <div class="flow">
          <NextActs report={received} allowed={view.allowed} acting={acting}>
            <p>{words.report.referral.steps[step]}</p>
          </NextActs>
          <About context={context} view={view} />
          <Hops hops={received.hops} names={names} language={language} />
          <Answered report={received} language={language} />
        </div>
        <aside class="flow">
          <Clocks views={view.clocks} language={language} />
        </aside>
      </div>
    </OfficerPage>
  );
};
