import { DESK } from '../layout/officer-paths.ts';
import type { PageContext } from '../layout/page-context.ts';
import { officersWords } from '../words/officers.ts';
import { PlainPage } from './plain-page.tsx';

/** After a failed sign-in: the provider refused, or no officer in the directory has that address. */
export const SignInRefusedPage = ({ context, why }: { context: PageContext; why: 'unknown' | 'failed' }) => {
  const words = officersWords(context.language).console.signIn[why];
  return (
    <PlainPage context={context} title={words.title}>
      <p>{words.text}</p>
      <p>
        <a class="button" href={DESK.signIn}>
          {words.again}
        </a>
      </p>
    </PlainPage>
  );
};

/** After signing out here; the account at the provider may still be signed in. */
export const SignedOutPage = ({
  context,
  providerUrl,
}: {
  context: PageContext;
  providerUrl: string | undefined;
}) => {
  const words = officersWords(context.language).console.signIn.out;
  return (
    <PlainPage context={context} title={words.title}>
      <p>{words.text}</p>
      <p class="buttons">
        <a class="button" href={DESK.queue}>
          {words.again}
        </a>
        {providerUrl !== undefined && (
          <a class="button second" href={providerUrl}>
            {words.provider}
          </a>
        )}
      </p>
    </PlainPage>
  );
};

export type Refused = keyof ReturnType<typeof officersWords>['console']['refused'];

/** The page for a refused request. An absent page and a hidden one look the same (P6). */
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
