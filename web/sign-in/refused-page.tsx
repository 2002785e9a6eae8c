import { DESK } from '../layout/officer-paths.ts';
import type { PageContext } from '../layout/page-context.ts';
import { officersWords } from '../words/officers.ts';
import { PlainPage } from './plain-page.tsx';

export type Refused = keyof ReturnType<typeof officersWords>['console']['refused'];

/** What is said when a request leads nowhere. What does not exist and what may not be seen look alike (P6). */
export const RefusedPage = ({
  context,
  why,
  number,
}: {
  context: PageContext;
  why: Refused;
  number?: string;
}) => {
  const words = officersWords(context.language).console;
  const { title, text } = words.refused[why];
  return (
    <PlainPage context={context} title={title}>
      <p>{text}</p>
      {number !== undefined && <p class="code">{number}</p>}
      <p>
        <a class="button" href={DESK.queue}>
          {words.kept.back}
        </a>
      </p>
    </PlainPage>
  );
};
