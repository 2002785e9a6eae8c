import { otherLanguages } from './paths.ts';
import { LANGUAGES, translated } from '../../shared/schemas/languages.ts';
import type { Child } from 'hono/jsx';
import type { Role } from '../../shared/schemas/officer.ts';
import { officersWords, type OfficersWords } from '../words/officers.ts';
import { DESK, type DeskPage } from './officer-paths.ts';
import { asset, type PageContext } from './page-context.ts';

/** The signed-in officer, for the frame. */
interface Desk {
  readonly name: string;
  readonly role: Role;
  readonly body: string;
  /** The session's form token, which every form contains. */
  readonly csrf: string;
}

/** The data of every page of the console besides its own. */
export interface DeskContext extends PageContext {
  readonly desk: Desk;
}

type NavPage = keyof OfficersWords['console']['nav'] & DeskPage;
const CASEWORK: readonly NavPage[] = ['queue', 'ended', 'undelivered', 'settings'];
const PAGES_OF: Readonly<Record<Role, readonly NavPage[]>> = {
  intake: ['queue', 'register', 'ended', 'undelivered', 'settings'],
  verifier: CASEWORK,
  approver: CASEWORK,
  liaison: ['queue', 'settings'],
  auditor: ['logs', 'settings'],
  administrator: ['officers', 'bodies', 'rules', 'simulator', 'settings'],
};

const navLabel = (page: NavPage, { language, desk }: DeskContext): string => {
  const { nav } = officersWords(language).console;
  return page === 'queue' && desk.role === 'liaison' ? nav.referrals : nav[page];
};

const Nav = ({ context, current }: { context: DeskContext; current: NavPage | undefined }) => {
  const { nav } = officersWords(context.language).console;
  const { role } = context.desk;
  return (
    <nav aria-label={nav.label}>
      <ul>
        {PAGES_OF[role].map((page) => (
          <li>
            <a href={DESK[page]} aria-current={page === current ? 'page' : undefined}>
              {navLabel(page, context)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Tools = ({ context: { language, path, desk } }: { context: DeskContext }) => {
  const words = officersWords(language).console;
  return (
    <div class="tools">
      <form method="post" action={DESK.language}>
        <input type="hidden" name="csrf" value={desk.csrf} />
        <input type="hidden" name="back" value={path} />
        {otherLanguages(language).map((other) => (
          <button name="language" value={other} lang={other}>
            {LANGUAGES[other].name}
          </button>
        ))}
      </form>
      <form method="post" action={DESK.signOut}>
        <input type="hidden" name="csrf" value={desk.csrf} />
        <button>{words.signOut}</button>
      </form>
    </div>
  );
};

interface OfficerPageProps {
  readonly context: DeskContext;
  readonly title: string;
  /** The page of the side bar that this one is or belongs to. */
  readonly current?: NavPage;
  /** Whether this page is below that one, so that a link leads back. */
  readonly below?: boolean;
  readonly scripts?: readonly string[];
  /** Style sheets besides the console's own, such as `paper.css`. */
  readonly styles?: readonly string[];
  readonly children: Child;
}

/** Head of every page of the console, signed in or not. */
export const ConsoleHead = ({
  context,
  title,
  scripts = [],
  styles = [],
}: Omit<OfficerPageProps, 'context' | 'below' | 'children'> & { readonly context: PageContext }) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width,initial-scale=1" />
    <meta name="robots" content="noindex,noarchive" />
    <meta name="theme-color" content="#07403f" />
    <title>{`${title} – ${officersWords(context.language).console.brand}`}</title>
    <link rel="icon" href="data:," />
    {['officer.css', ...styles].map((style) => (
      <link rel="stylesheet" href={asset(context, style)} />
    ))}
    {scripts.map((script) => (
      <script type="module" src={asset(context, script)}></script>
    ))}
  </head>
);

/** The frame of a signed-in officer's page: side bar (a top bar on a phone) and desk. */
export const OfficerPage = ({
  context,
  title,
  current,
  below = false,
  scripts = [],
  styles = [],
  children,
}: OfficerPageProps) => {
  const { language, settings, desk } = context;
  const { console: words, report } = officersWords(language);
  return (
    <html lang={language}>
      <ConsoleHead context={context} title={title} scripts={scripts} styles={styles} />
      <body>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <div class="console">
          <header class="side">
            <a class="brand" href={DESK.queue}>
              <b translate="no">{words.brand}</b> <span>{translated(settings.name, language)}</span>
            </a>
            <Nav context={context} current={current} />
            <p class="who">
              <b>{desk.name}</b>
              <span>
                {words.roles[desk.role]} · {desk.body}
              </span>
            </p>
            <Tools context={context} />
          </header>
          <main id="main" tabindex={-1}>
            {below && current !== undefined && (
              <nav aria-label={report.crumbs} class="crumbs">
                <a href={DESK[current]}>{navLabel(current, context)}</a>
              </nav>
            )}
            {children}
          </main>
        </div>
      </body>
    </html>
  );
};
