import type { Child } from 'hono/jsx';
import { ErrorSummary } from '../layout/error-summary.tsx';
import type { DeskContext } from '../layout/officer-page.tsx';
import { TextField } from '../layout/text-field.tsx';
import { namedErrors } from '../words/field-labels.ts';
import { officersWords } from '../words/officers.ts';
import { ETAG, REASON, RECORD } from './field-names.ts';
import { ConflictNote, type ConflictView } from './conflict-note.tsx';

/** A problem that prevents saving: its field, and what to do. */
export interface FormProblem {
  readonly field: string;
  readonly sentence: string;
}

/** A record's form for display: texts by field, and their problems. */
export interface RecordEdit {
  readonly texts: Readonly<Record<string, string>>;
  readonly problems: readonly FormProblem[];
  /** The etag of the record it was made from, so that a save does not overwrite another's change. */
  readonly etag: string;
  readonly reason: string;
  readonly state: 'shown' | 'saved';
  /** The changes of others since the form was opened; nothing was saved. */
  readonly conflict?: ConflictView;
}

export const problemAt = ({ problems }: Pick<RecordEdit, 'problems'>, name: string): string | undefined =>
  problems.find(({ field }) => field === name)?.sentence;

export const Reason = ({
  value,
  error,
  context,
}: {
  value: string;
  error: string | undefined;
  context: DeskContext;
}) => {
  const { reason } = officersWords(context.language).directory;
  return (
    <TextField
      name={REASON}
      label={reason.label}
      hint={reason.hint}
      value={value}
      error={error}
      rows={2}
      autocomplete="off"
    />
  );
};

/** Frame of a form that changes a record: messages, questions, the reason, and the button. */
export const RecordForm = ({
  context,
  form,
  action,
  edit,
  children,
}: {
  context: DeskContext;
  form: 'officer' | 'body';
  action: string;
  edit: RecordEdit;
  children: Child;
}) => {
  const words = officersWords(context.language).directory;
  return (
    <>
      {edit.state === 'saved' && (
        <p class="note done" role="status">
          {words.saved}
        </p>
      )}
      {edit.conflict !== undefined && <ConflictNote context={context} view={edit.conflict} />}
      <ErrorSummary title={words.summary} errors={namedErrors(form, edit.problems, context.language)} />
      <form method="post" action={action} class="card flow" id={RECORD} tabindex={-1}>
        <input type="hidden" name="csrf" value={context.desk.csrf} />
        <input type="hidden" name={ETAG} value={edit.etag} />
        {children}
        <Reason value={edit.reason} error={problemAt(edit, REASON)} context={context} />
        <div class="do">
          <button class="button">{words.save}</button>
          <p class="effect">{words.effect}</p>
        </div>
      </form>
    </>
  );
};
