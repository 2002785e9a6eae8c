import { CitizenPage } from '../layout/citizen-page.tsx';
import { ErrorSummary } from '../layout/error-summary.tsx';
import type { PageContext } from '../layout/page-context.ts';
import { inLanguage, PATHS } from '../layout/paths.ts';
import { TextField } from '../layout/text-field.tsx';
import { letterWords } from '../words/letter.ts';
import { LETTER_FIELDS, LETTER_LINES, type LetterAnswers } from './letter-form.ts';

interface LetterPageProps {
  readonly context: PageContext;
  readonly answers: LetterAnswers;
  readonly problem?: DayProblem;
}

/** The problem of a typed date: it does not exist, or is in the future. */
export type DayProblem = 'badDay' | 'futureDay';

/** The questions of Law 25/2018 Art. 23.1; none is compulsory, since people can write by hand. */
export const LetterPage = ({ context, answers, problem }: LetterPageProps) => {
  const { language } = context;
  const words = letterWords[language];
  const to = (path: string) => inLanguage(path, language);
  return (
    <CitizenPage context={context} title={words.title} hasErrors={problem !== undefined}>
      <ErrorSummary
        title={words.errorsTitle}
        errors={problem === undefined ? [] : [{ field: 'day', sentence: words[problem] }]}
      />
      <form class="card flow" method="post" action={to(PATHS.letter)} novalidate>
        <h1>{words.title}</h1>
        <p class="muted">{words.lead}</p>
        <p class="note">{words.nothingKept}</p>
        <p class="muted small">{words.byHand}</p>
        {LETTER_FIELDS.map((name) => {
          const { label, hint } = words[name];
          return (
            <TextField
              name={name}
              label={label}
              hint={hint === '' ? undefined : hint}
              value={answers[name]}
              error={name === 'day' && problem !== undefined ? words[problem] : undefined}
              autocomplete="off"
              rows={LETTER_LINES[name]}
              {...(name === 'day' && { inputmode: 'numeric' })}
            />
          );
        })}
        <div class="buttons">
          <button class="button">{words.make}</button>
        </div>
      </form>
      <p class="muted">
        {words.fewRules} <a href={to(PATHS.form)}>{words.report}</a>
      </p>
    </CitizenPage>
  );
};
