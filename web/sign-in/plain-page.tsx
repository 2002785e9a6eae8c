import { translated } from '../../shared/schemas/languages.ts';
import type { Child } from 'hono/jsx';
import { ConsoleHead } from '../layout/officer-page.tsx';
import { DESK } from '../layout/officer-paths.ts';
import type { PageContext } from '../layout/page-context.ts';
import { officersWords } from '../words/officers.ts';

interface PlainPageProps {
  readonly context: PageContext;
  readonly title: string;
  readonly children: Child;
}

/** A page of the console for a person who is not signed in or may see nothing else. */
export const PlainPage = ({ context, title, children }: PlainPageProps) => {
  const words = officersWords(context.language).console;
  return (
    <html lang={context.language}>
      <ConsoleHead context={context} title={title} />
      <body>
        <main id="main" class="alone flow">
          <p class="brand-line">
            <a href={DESK.queue}>
              <b translate="no">{words.brand}</b>{' '}
              <span>{translated(context.settings.name, context.language)}</span>
            </a>
          </p>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
};
