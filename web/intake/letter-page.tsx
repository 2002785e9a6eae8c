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
  /** The date that was typed is none. */
  readonly badDay: boolean;
}

/** The questions of Law 25/2018 Art. 23.1; nothing is compulsory, for what is empty is written by hand. */
export const LetterPage = ({ context, answers, badDay }: LetterPageProps) => {
  const { language } = context;
  const words = letterWords[language];
  const to = (path: string) => inLanguage(path, language);
  return (
    <CitizenPage context={context} title={words.title} hasErrors={badDay}>
      <ErrorSummary
        title={words.errorsTitle}
        errors={badDay ? [{ field: 'day', sentence: words.badDay }] : []}
      />
      <form class="card flow" method="post" action={to(PATHS.letter)} novalidate>
        <h1>{words.title}</h1>
        <p class="muted">{words.lead}</p>
        <p class="note">{words.nothingKept}</p>
        <p class="muted small">{words.byHand}</p>
        {LETTER_FIELDS.map((name) => {
          const { label, hint } = words[name];
          const rows = LETTER_LINES[name];
          return (
            <TextField
              name={name}
              label={label}
              hint={hint === '' ? undefined : hint}
              value={answers[name]}
              error={name === 'day' && badDay ? words.badDay : undefined}
              autocomplete="off"
              {...(rows !== undefined && { rows })}
              {...(name === 'day' && { size: 12, inputmode: 'numeric' as const })}
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
