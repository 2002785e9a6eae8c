import { Pairs, Points } from '../layout/lists.tsx';
import { translated } from '../../shared/schemas/languages.ts';
import type { LocalDate } from '../../shared/schemas/rules/clock.ts';
import { START_PROMISES } from '../../shared/reference/promises.ts';
import { dateInWords } from '../../shared/domain/local-time.ts';
import { CitizenPage } from '../layout/citizen-page.tsx';
import { OfficeCard } from '../layout/office-card.tsx';
import type { PageContext } from '../layout/page-context.ts';
import { inLanguage, PATHS } from '../layout/paths.ts';
import { citizenWords } from '../words/citizen.ts';

/** The dates for a report that is sent today, and the working days a Party body has. */
interface Prospect {
  readonly verifiedBy: LocalDate;
  /** Whether that day is counted by our draft, which no act of the province has confirmed. */
  readonly verifiedIsDraft: boolean;
  readonly toldBy: LocalDate;
  readonly answerDays: number;
}

const Way = ({ context: { language }, prospect }: { context: PageContext; prospect: Prospect }) => {
  const { ifToday, way } = citizenWords[language].start;
  const by = (day: LocalDate) => ifToday(dateInWords(day, language));
  const [what, more] = way.verify;
  const stages = [
    way.code,
    [by(prospect.verifiedBy), what, prospect.verifiedIsDraft ? `${more} ${way.draft}` : more],
    [by(prospect.toldBy), ...way.told],
    [way.answerWhen(prospect.answerDays), ...way.answer],
    way.result,
  ];
  return (
    <ol class="way">
      {stages.map(([when, what, more]) => (
        <li>
          <span>{when}</span>
          <b>{what}</b>
          <span class="muted">{more}</span>
        </li>
      ))}
    </ol>
  );
};

/** The purpose of the service, its limits, its promises, and the link to the form. */
export const StartPage = ({ context, prospect }: { context: PageContext; prospect: Prospect }) => {
  const { language, settings } = context;
  const words = citizenWords[language].start;
  const to = (path: string) => inLanguage(path, language);
  const hero = (
    <div class="hero">
      <div class="column flow">
        <h1>{words.title}</h1>
        <p>{words.lead(translated(settings.frontName, language))}</p>
        <div class="buttons">
          <a class="button" href={to(PATHS.form)}>
            {words.begin}
          </a>
          <a class="button second" href={to(PATHS.track)}>
            {words.haveCode}
          </a>
        </div>
        <p class="small">{words.minutes}</p>
      </div>
    </div>
  );
  return (
    <CitizenPage context={context} title={words.title} hero={hero}>
      <section class="card flow">
        <h2>{words.forTitle}</h2>
        <Points items={words.forList} />
      </section>
      <section class="card flow">
        <h2>{words.wayTitle}</h2>
        <Way context={context} prospect={prospect} />
      </section>
      <section class="card flow">
        <h2>{words.notTitle}</h2>
        <Pairs rows={words.notList} />
        <p>
          <a href={to(PATHS.letter)}>{words.letter}</a>
        </p>
      </section>
      <section class="card flow">
        <h2>{words.promiseTitle}</h2>
        <Points items={START_PROMISES.map((name) => words.promises[name])} class="ticks" />
        <h2>{words.notPromiseTitle}</h2>
        <Points items={words.notPromises} />
        <p>
          <a href={to(PATHS.about)}>{words.more}</a>
        </p>
      </section>
      <OfficeCard context={context} />
    </CitizenPage>
  );
};
