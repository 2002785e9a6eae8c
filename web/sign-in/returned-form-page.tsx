import { DESK } from '../layout/officer-paths.ts';
import type { PageContext } from '../layout/page-context.ts';
import { TextField } from '../layout/text-field.tsx';
import { officersWords } from '../words/officers.ts';
import { PlainPage } from './plain-page.tsx';

/** One typed or chosen value, by the name of its field. */
export interface ReturnedValue {
  readonly name: string;
  readonly value: string;
  /** In words if the field is known, else its name. */
  readonly label: string;
  /** Whether a person wrote it: then the page shows it to read, change and copy. Other values are hidden inputs. */
  readonly written: boolean;
}

interface ReturnedFormPageProps {
  readonly context: PageContext;
  readonly action: string;
  readonly values: readonly ReturnedValue[];
  /** Whether the form had a file, which no page can return. */
  readonly hadFile: boolean;
  /** The token of the session that is open now; absent when there is none. */
  readonly csrf: string | undefined;
}

/**
 * A form that arrived without a live session, or with the token of a former one: nothing was done, and the typed text
 * comes back to copy or send again.
 */
export const ReturnedFormPage = ({ context, action, values, hadFile, csrf }: ReturnedFormPageProps) => {
  const { kept } = officersWords(context.language).console;
  const { title, text } = csrf === undefined ? kept.expired : kept.otherSession;
  const back = `${DESK.signIn}?${new URLSearchParams({ ve: DESK.queue }).toString()}`;
  return (
    <PlainPage context={context} title={title}>
      <p>{text}</p>
      {hadFile && <p class="note soon">{kept.file}</p>}
      {csrf === undefined && (
        <p>
          <a class="button" href={back} target="_blank" rel="noopener">
            {kept.expired.first} <span class="unseen">{kept.expired.opensTab}</span>
          </a>
        </p>
      )}
      <form method="post" action={action} class="card flow">
        {csrf !== undefined && <input type="hidden" name="csrf" value={csrf} />}
        {values.some(({ written }) => written) && <h2>{kept.yours}</h2>}
        {values.map((value, at) =>
          value.written ? (
            <TextField
              {...value}
              id={`kept-${String(at)}`}
              rows={Math.min(12, Math.ceil(value.value.length / 60) + 1)}
            />
          ) : (
            <input type="hidden" name={value.name} value={value.value} />
          ),
        )}
        <p>
          <button class={csrf === undefined ? 'button second' : 'button'}>
            {csrf === undefined ? kept.expired.then : kept.send}
          </button>
        </p>
      </form>
      <p>
        <a href={DESK.queue}>{kept.back}</a>
      </p>
    </PlainPage>
  );
};
