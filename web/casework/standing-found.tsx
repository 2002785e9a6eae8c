import { fullDate } from '../../shared/domain/local-time.ts';
import type { HeldPost } from '../../shared/schemas/rules/jurisdiction.ts';
import type { Report, Standing } from '../../shared/schemas/report.ts';
import { OUTSIDE_PROVINCE } from '../../shared/schemas/residence.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { officersWords } from '../words/officers.ts';
import type { Names } from './names.ts';
import { Pair } from './pair.tsx';

interface StandingProps {
  readonly report: Pick<Report, 'standing'>;
  readonly names: Names;
  readonly language: Language;
}

const Held = ({
  of: { post, body, from, to },
  names,
  language,
}: { of: HeldPost } & Omit<StandingProps, 'report'>) => {
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

/** What verification found of the person's posts and standing; nothing where nothing was asked. */
export const StandingFound = ({ report: { standing }, names, language }: StandingProps) => {
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
