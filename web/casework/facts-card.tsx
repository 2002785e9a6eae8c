import type { Child } from 'hono/jsx';
import { fullDate } from '../../shared/domain/local-time.ts';
import type { HeldPost } from '../../shared/schemas/rules/jurisdiction.ts';
import type { Report, Standing } from '../../shared/schemas/report.ts';
import { OUTSIDE_PROVINCE } from '../../shared/schemas/residence.ts';
import type { KeptField } from '../../shared/schemas/submission.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { officersWords } from '../words/officers.ts';
import { CatalogueItems } from './catalogue-items.tsx';
import { dayReceived, subjectBody, subjectPost, type Names } from './names.ts';
import { Pair } from '../layout/lists.tsx';
import { Moment } from './story.tsx';
import { reportPath } from '../layout/officer-paths.ts';

/** When it happened, in the reporter's answer. */
export const happenedInWords = (
  { happenedOn, happenedUntil }: Pick<Report, 'happenedOn' | 'happenedUntil'>,
  language: Language,
): string | undefined => {
  if (happenedOn === undefined) return undefined;
  const from = fullDate(happenedOn, language);
  return happenedUntil === undefined ? from : `${from} – ${fullDate(happenedUntil, language)}`;
};

interface FactsProps {
  readonly report: Report;
  readonly names: Names;
  readonly today: string;
  readonly language: Language;
}

const Held = ({
  of: { post, body, from, to },
  names,
  language,
}: { of: HeldPost } & Pick<FactsProps, 'names' | 'language'>) => {
  const { span } = officersWords(language).report.facts;
  const day = (date: string | undefined) => (date === undefined ? undefined : fullDate(date, language));
  const details = [body === undefined ? '' : names.body(body), span(day(from), day(to))];
  return (
    <li>
      {names.post(post)}
      <span class="sub">{details.filter((text) => text !== '').join(' · ')}</span>
    </li>
  );
};

const others = ({ member, elected, residence }: Standing, names: Names, language: Language): string[] => {
  const { facts, elsewhere } = officersWords(language).report;
  return [
    ...(member === undefined ? [] : [member ? facts.member.yes : facts.member.no]),
    ...(elected === true ? [facts.elected] : []),
    ...(residence === undefined
      ? []
      : [facts.livesAt(residence === OUTSIDE_PROVINCE ? elsewhere : names.place(residence))]),
  ];
};

/** The posts and standing that verification found; nothing if the form had no such questions. */
const PostsFound = ({ report: { standing }, names, language }: Omit<FactsProps, 'today'>) => {
  if (standing === undefined) return null;
  const { facts } = officersWords(language).report;
  const also = others(standing, names, language);
  return (
    <>
      {standing.posts.length > 0 && (
        <Pair name={facts.otherPosts}>
          <ul class="plain">
            {standing.posts.map((post) => (
              <Held of={post} names={names} language={language} />
            ))}
          </ul>
        </Pair>
      )}
      {also.length > 0 && <Pair name={facts.standing}>{also.join('; ')}</Pair>}
    </>
  );
};

const Contact = ({ by, language }: { by: 'email' | 'sms' | undefined; language: Language }) => {
  const words = officersWords(language).report.facts;
  return <>{by === undefined ? words.noContact : words[by]}</>;
};

/** The reporter's answers that the report keeps, by field; the table of fields demands each. */
const keptFacts = (report: Report, language: Language): Readonly<Record<KeptField, Child>> => {
  const { matters, report: words } = officersWords(language);
  const { facts } = words;
  return {
    matter: <Pair name={facts.matter}>{matters[report.matter].name}</Pair>,
    happenedOn: <Pair name={facts.happened}>{happenedInWords(report, language) ?? facts.unknown}</Pair>,
    // Shown with the first day.
    happenedUntil: null,
  };
};

/** The facts of a report that need no opening of a seal. */
export const FactsCard = ({ report, names, today, language }: FactsProps) => {
  const { casework, acts, report: words } = officersWords(language);
  const { facts } = words;
  const { matter, ...kept } = keptFacts(report, language);
  return (
    <section class="card flow" aria-labelledby="facts">
      <h2 id="facts">{facts.title}</h2>
      <dl class="pairs">
        <Pair name={facts.number}>{report.number}</Pair>
        <Pair name={facts.received}>
          <Moment at={report.receivedAt} language={language} />, {casework.channels[report.channel]}
        </Pair>
        {matter}
        <Pair name={facts.items}>
          <CatalogueItems items={report.items} today={today} language={language} />
        </Pair>
        {report.kind !== undefined && <Pair name={facts.kind}>{acts.kinds[report.kind]}</Pair>}
        {report.letter !== undefined && (
          <Pair name={facts.letter}>
            {report.letter.registerNumber} · {fullDate(report.letter.day, language)}
          </Pair>
        )}
        <Pair name={facts.body}>{subjectBody(report.subject, names) ?? facts.unknown}</Pair>
        <Pair name={facts.post}>{subjectPost(report.subject, names) ?? facts.unknown}</Pair>
        <PostsFound report={report} names={names} language={language} />
        <Pair name={facts.place}>{names.place(report.subject.place, dayReceived(report))}</Pair>
        {Object.values(kept)}
        <Pair name={facts.front}>{names.body(report.frontBody)}</Pair>
        {report.assignee !== undefined && (
          <Pair name={facts.assignee}>{names.officer(report.assignee) ?? facts.unknown}</Pair>
        )}
        <Pair name={facts.contact}>
          <Contact by={report.enclosed.contact} language={language} />
        </Pair>
        {report.linked.length > 0 && (
          <Pair name={facts.linked}>
            {report.linked.map((id) => (
              <a href={reportPath(id)}>{`${id.slice(0, 4)}-${id.slice(4, 8)}`} </a>
            ))}
          </Pair>
        )}
      </dl>
    </section>
  );
};
