import { fullDate, localDate } from '../../shared/domain/local-time.ts';
import type { Hop, Report } from '../../shared/schemas/report.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { officersWords } from '../words/officers.ts';
import type { Names } from './names.ts';

interface NamedProps {
  readonly names: Names;
  readonly language: Language;
}

const day = (at: string, language: Language): string => fullDate(localDate(new Date(at)), language);

const stages = (hop: Hop, language: Language): string[] => {
  const words = officersWords(language).report.hops;
  const at = (instant: string | undefined, say: (date: string) => string) =>
    instant === undefined ? [] : [say(day(instant, language))];
  return [
    words.sent(day(hop.sentAt, language)),
    ...at(hop.receivedAt, words.received),
    ...at(hop.longerAskedAt, words.longer),
    ...at(hop.answeredAt, words.answered),
    ...at(hop.returnedAt, words.returned),
  ];
};

/** Each referral to a Party body and its result, oldest first. */
export const Hops = ({ hops, names, language }: NamedProps & { readonly hops: readonly Hop[] }) => {
  if (hops.length === 0) return null;
  const words = officersWords(language);
  return (
    <section class="card flow" aria-labelledby="hops">
      <h2 id="hops">{words.report.hops.title}</h2>
      <ol class="hops">
        {hops.map((hop) => (
          <li>
            <p>
              <b>{names.body(hop.body)}</b>
              <span class="sub">
                {stages(hop, language).join(' · ')}
                {hop.letter !== undefined && ` · ${words.events.letter(hop.letter)}`}
              </span>
            </p>
            {hop.returnReason !== undefined && <p class="quote">{hop.returnReason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
};

/** The Party body's answer and the result that the reporter was told. */
export const Answered = ({
  report,
  language,
}: {
  report: Pick<Report, 'answer' | 'result'>;
  language: Language;
}) => {
  const words = officersWords(language);
  const { answer, result } = report;
  return (
    <>
      {answer !== undefined && (
        <section class="card flow" aria-labelledby="answer">
          <h2 id="answer">{words.report.answer.title}</h2>
          <p>
            <b>{words.acts.outcomes[answer.outcome]}</b>
            <span class="sub">
              {words.events.letter(answer.letter)} · {day(answer.at, language)}
            </span>
          </p>
          <p class="quote">{answer.summary}</p>
        </section>
      )}
      {result !== undefined && (
        <section class="card flow" aria-labelledby="result">
          <h2 id="result">{words.report.answer.result}</h2>
          <p>
            <b>{words.acts.outcomes[result.outcome]}</b>
            <span class="sub">{day(result.at, language)}</span>
          </p>
          <p class="quote">{result.text}</p>
        </section>
      )}
    </>
  );
};

/** The receiver of a denunciation and its notice. */
export const Forwarded = ({ forwarding, names, language }: NamedProps & Pick<Report, 'forwarding'>) => {
  if (forwarding === undefined) return null;
  const words = officersWords(language);
  const { body, letter, at, receivedAt, notice } = forwarding;
  return (
    <section class="card flow" aria-labelledby="forwarded">
      <h2 id="forwarded">{words.report.forwarding.title}</h2>
      <p>
        <b>{names.body(body)}</b>
        <span class="sub">
          {words.report.hops.sent(day(at, language))} · {words.events.letter(letter)}
          {receivedAt !== undefined && ` · ${words.report.hops.received(day(receivedAt, language))}`}
        </span>
      </p>
      {notice !== undefined && (
        <>
          <h3>{words.report.forwarding.notice}</h3>
          <p class="sub">
            {words.events.letter(notice.letter)} · {day(notice.at, language)}
          </p>
          <p class="quote">{notice.summary}</p>
        </>
      )}
    </section>
  );
};
