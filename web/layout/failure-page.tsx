import type { ErrorCode } from '../../shared/domain/errors.ts';
import { translated } from '../../shared/schemas/languages.ts';
import { citizenWords } from '../words/citizen.ts';
import { errorWords } from '../words/errors.ts';
import { CitizenPage } from './citizen-page.tsx';
import type { PageContext } from './page-context.ts';
import { inLanguage, PATHS } from './paths.ts';

interface FailurePageProps {
  readonly context: PageContext;
  /** Code of the refusal; absent for a defect of ours. */
  readonly code?: ErrorCode | undefined;
  /** Number of a defect, for the person to quote. */
  readonly number?: string | undefined;
  /** Whether a form was posted; then the page explains how to get back to it. */
  readonly posted: boolean;
}

/** What went wrong, what was not lost, and whom to contact. */
export const FailurePage = ({ context, code, number, posted }: FailurePageProps) => {
  const { language, settings } = context;
  const { title, text } = errorWords(code, language);
  const words = citizenWords[language].shell.failure;
  const { phone, hours } = settings.office;
  return (
    <CitizenPage context={context} title={title} languageSwitch={posted ? <></> : undefined}>
      <section class="card flow">
        <h1>{title}</h1>
        <p>{text}</p>
        {posted && <p class="note">{words.goBack}</p>}
        {number !== undefined && <p>{words.quote(number)}</p>}
        <p class="muted">{words.office(phone, translated(hours, language))}</p>
        <p>
          <a href={inLanguage(PATHS.start, language)}>{words.toStart}</a>
        </p>
      </section>
    </CitizenPage>
  );
};
