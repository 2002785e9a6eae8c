import { Pairs, Points } from '../layout/lists.tsx';
import { PRINTED_PROMISES } from '../../shared/reference/promises.ts';
import { CitizenPage } from '../layout/citizen-page.tsx';
import type { PageContext } from '../layout/page-context.ts';
import { inLanguage, PATHS } from '../layout/paths.ts';
import { intakeWords } from '../words/intake.ts';

/** The promises, the data that the system reads, and what is not promised, in full. */
export const AboutPage = ({ context }: { context: PageContext }) => {
  const { language } = context;
  const words = intakeWords[language].about;
  return (
    <CitizenPage context={context} title={words.title}>
      <section class="card flow">
        <h1>{words.title}</h1>
        <p class="muted">{words.lead}</p>
        <h2>{words.promiseTitle}</h2>
        <Pairs rows={PRINTED_PROMISES.map((name) => words.promises[name])} />
      </section>
      <section class="card flow">
        <h2>{words.readableTitle}</h2>
        <p>{words.readable}</p>
        <h2>{words.noScriptsTitle}</h2>
        <p>{words.noScripts}</p>
      </section>
      <section class="card flow">
        <h2>{words.notTitle}</h2>
        <Points items={words.not} />
        <h2>{words.safeTitle}</h2>
        <Points items={words.safe} />
      </section>
      <p>
        <a class="button" href={inLanguage(PATHS.form, language)}>
          {words.begin}
        </a>
      </p>
    </CitizenPage>
  );
};
