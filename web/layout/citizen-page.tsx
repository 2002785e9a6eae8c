import { LANGUAGES, translated } from '../../shared/schemas/languages.ts';
import type { Child } from 'hono/jsx';
import { citizenWords } from '../words/citizen.ts';
import { asset, type PageContext } from './page-context.ts';
import { inLanguage, otherLanguages, PATHS } from './paths.ts';

interface CitizenPageProps {
  readonly context: PageContext;
  readonly title: string;
  /** Whether the page has errors; the title says so, because a screen reader reads it first. */
  readonly hasErrors?: boolean;
  /** Browser scripts besides the shell's own, such as `seal-form.js`. */
  readonly scripts?: readonly string[];
  /** Style sheets besides the citizens' own, such as `paper.css`. */
  readonly styles?: readonly string[];
  /** A band under the head, on the start page. */
  readonly hero?: Child;
  /** Switches language without losing typed text; without it, a link to the same page. */
  readonly languageSwitch?: Child;
  readonly children: Child;
}

/** The frame of every page for citizens. */
export const CitizenPage = (props: CitizenPageProps) => {
  const {
    context,
    title,
    hasErrors = false,
    scripts = [],
    styles = [],
    hero,
    languageSwitch,
    children,
  } = props;
  const { language, settings, path } = context;
  const words = citizenWords[language].shell;
  const to = (page: string) => inLanguage(page, language);
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noarchive" />
        <meta name="theme-color" content="#07403f" />
        <title>{`${hasErrors ? `${words.errorTitle} ` : ''}${title} – ${words.service}`}</title>
        <link rel="icon" href="data:," />
        {['citizen.css', ...styles].map((style) => (
          <link rel="stylesheet" href={asset(context, style)} />
        ))}
        {['citizen.js', ...scripts].map((script) => (
          <script type="module" src={asset(context, script)}></script>
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <header class="head">
          <div class="column" data-exit={`${words.exit} ✕`}>
            <a href={to(PATHS.start)}>
              <b translate="no">{words.service}</b>
              <span>{translated(settings.frontName, language)}</span>
            </a>
          </div>
          <a class="exit" href={PATHS.exit} rel="noreferrer" title={words.exitHelp}>
            {words.exit}
            <span aria-hidden="true">&nbsp;✕</span>
          </a>
        </header>
        <main id="main" tabindex={-1}>
          {hero}
          <div class="column content">{children}</div>
        </main>
        <footer class="foot off-paper">
          <div class="column">
            <a href={to(PATHS.about)}>{words.about}</a>
            <a href={to(PATHS.track)}>{words.track}</a>
            {languageSwitch ??
              otherLanguages(language).map((other) => (
                <a href={inLanguage(path, other)} lang={other} hreflang={other}>
                  {LANGUAGES[other].name}
                </a>
              ))}
            <p>{words.footer(translated(settings.frontName, language))}</p>
          </div>
        </footer>
      </body>
    </html>
  );
};
