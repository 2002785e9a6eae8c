import { yearOf } from '../../shared/domain/local-time.ts';
import { DENUNCIATION_LETTER } from '../../shared/reference/denunciation-letter.ts';
import { CitizenPage } from '../layout/citizen-page.tsx';
import { NationalHeading } from '../layout/national-heading.tsx';
import type { PageContext } from '../layout/page-context.ts';
import { inLanguage, PATHS } from '../layout/paths.ts';
import { letterWords } from '../words/letter.ts';
import { EDIT, LETTER_FIELDS, LETTER_LINES, type LetterAnswers, type LetterField } from './letter-form.ts';

interface LetterPaperProps {
  readonly context: PageContext;
  readonly answers: LetterAnswers;
  readonly day: string | undefined;
}

/** The typed text, or lines to write by hand. */
const Filled = ({ answers, name }: { answers: LetterAnswers; name: LetterField }) => {
  const text = answers[name];
  if (text !== undefined) return <span class="typed">{text}</span>;
  const lines = [...Array(LETTER_LINES[name] ?? 1).keys()];
  return (
    <>
      {lines.map(() => (
        <span class="pen"></span>
      ))}
    </>
  );
};

const dateOf = (day: string | undefined): string =>
  day === undefined
    ? DENUNCIATION_LETTER.noDate
    : DENUNCIATION_LETTER.date(day.slice(8), day.slice(5, 7), String(yearOf(day)));

const PARTS = ['name', 'address', 'contact', 'person', 'act', 'facts'] as const satisfies LetterField[];

/** The printed letter: A4, the national heading, dotted lines for empty fields, room to sign. */
export const LetterPaper = ({ context, answers, day }: LetterPaperProps) => {
  const words = letterWords[context.language];
  return (
    <CitizenPage context={context} title={words.ready} styles={['paper.css']} languageSwitch={<></>}>
      <div class="flow off-paper">
        <h1>{words.ready}</h1>
        <p class="note">{words.print}</p>
        <p class="muted">{words.gone}</p>
        <form class="buttons" method="post" action={inLanguage(PATHS.letter, context.language)}>
          {LETTER_FIELDS.map((name) => (
            <input type="hidden" name={name} value={answers[name] ?? ''} />
          ))}
          <button class="button second" name={EDIT} value="1">
            {words.edit}
          </button>
        </form>
      </div>
      <article class="paper" lang="vi">
        <NationalHeading />
        <h2>{DENUNCIATION_LETTER.title}</h2>
        <p class="to">
          <b>{DENUNCIATION_LETTER.to}</b> <Filled answers={answers} name="to" />
        </p>
        {PARTS.map((name) => (
          <p>
            <b>{DENUNCIATION_LETTER[name]}</b> <Filled answers={answers} name={name} />
          </p>
        ))}
        <div class="sign">
          <p>
            <i>{dateOf(day)}</i>
          </p>
          <p>
            <b>{DENUNCIATION_LETTER.signer}</b>
          </p>
          <p>
            <i>{DENUNCIATION_LETTER.signature}</i>
          </p>
        </div>
      </article>
    </CitizenPage>
  );
};
