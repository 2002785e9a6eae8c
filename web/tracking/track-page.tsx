import { CitizenPage } from '../layout/citizen-page.tsx';
import { ErrorSummary } from '../layout/error-summary.tsx';
import type { PageContext } from '../layout/page-context.ts';
import { inLanguage, PATHS } from '../layout/paths.ts';
import { TextField } from '../layout/text-field.tsx';
import { trackingWords } from '../words/tracking.ts';

interface TrackPageProps {
  readonly context: PageContext;
  /** The typed text if no report was found; a wrong and an unknown code look the same. */
  readonly typed?: string | undefined;
}

/** The page for a reporter's code, with one field. A script fills it from the address's fragment, which no server sees. */
export const TrackPage = ({ context, typed }: TrackPageProps) => {
  const { language } = context;
  const words = trackingWords[language];
  const failed = typed !== undefined;
  const wrong = typed?.trim() === '' ? words.codeMissing : words.unknown;
  return (
    <CitizenPage context={context} title={words.title} hasErrors={failed} scripts={['track.js']}>
      <ErrorSummary title={words.errorsTitle} errors={failed ? [{ field: 'code', sentence: wrong }] : []} />
      <form class="card flow" method="post" action={inLanguage(PATHS.track, language)}>
        <h1>{words.title}</h1>
        <p class="muted">{words.lead}</p>
        <TextField
          name="code"
          label={words.code}
          hint={words.codeHint}
          value={typed}
          error={failed ? wrong : undefined}
          autocomplete="off"
          data={{ 'data-code-field': '' }}
        />
        <div class="buttons">
          <button class="button">{words.look}</button>
        </div>
      </form>
      <section class="card flow">
        <h2>{words.lost}</h2>
        <p class="muted">{words.lostText}</p>
      </section>
    </CitizenPage>
  );
};
