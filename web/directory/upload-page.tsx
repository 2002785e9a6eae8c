import { Tick } from '../layout/choices.tsx';
import { Field } from '../layout/field.tsx';
import { OfficerPage, type DeskContext } from '../layout/officer-page.tsx';
import { bodiesFilePath, DESK } from '../layout/officer-paths.ts';
import { officersWords } from '../words/officers.ts';
import { ETAG } from './field-names.ts';
import { Reason } from './record-form.tsx';

/** Names of the form's fields. */
export const UPLOAD = { file: 'file', endMissing: 'endMissing', list: 'list' } as const;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The changes of a list, and the data for the confirming form: nothing is stored meanwhile. */
export interface ShownDifference {
  readonly fresh: readonly Named[];
  readonly changed: readonly (Named & { readonly changes: readonly string[] })[];
  readonly missing: readonly Named[];
  readonly endMissing: boolean;
  readonly writes: number;
  readonly list: string;
  readonly etag: string;
  readonly reason: string;
  readonly reasonError: string | undefined;
  /** Whether another change of the directory came between showing and confirming. */
  readonly meanwhile: boolean;
}

/** A mistake in the file: its position and what to do. */
export interface ShownProblem {
  readonly spot: string;
  readonly what: string;
  readonly todo: string;
}

interface UploadPageProps {
  readonly context: DeskContext;
  /** The sender's name for the file. */
  readonly fileName?: string | undefined;
  readonly problems?: readonly ShownProblem[];
  readonly difference?: ShownDifference;
  /** The reason why there is no list. */
  readonly fileError?: string;
  /** Whether the box is ticked in a returned form. */
  readonly endMissing?: boolean;
}

/** Enough to see the errors or changes; a first import has thousands. */
const MOST_SHOWN = 100;

const UploadForm = ({ context, fileError, endMissing = false }: UploadPageProps) => {
  const words = officersWords(context.language).directory.upload;
  return (
    <form method="post" action={DESK.bodiesUpload} enctype="multipart/form-data" class="card flow">
      <input type="hidden" name="csrf" value={context.desk.csrf} />
      <Field
        id={UPLOAD.file}
        label={words.file.label}
        hint={words.file.hint}
        error={fileError}
        control={(described) => (
          <input type="file" id={UPLOAD.file} name={UPLOAD.file} accept=".csv,.xlsx" {...described} />
        )}
      />
      <Tick name={UPLOAD.endMissing} {...words.endMissing} checked={endMissing} />
      <div class="do">
        <button class="button">{words.check}</button>
        <p class="effect">{words.checkEffect}</p>
      </div>
    </form>
  );
};

const Problems = ({
  problems,
  fileName,
  context,
}: {
  problems: readonly ShownProblem[];
  fileName: string | undefined;
  context: DeskContext;
}) => {
  const words = officersWords(context.language).directory.upload;
  return (
    <section class="errors flow" role="alert" tabindex={-1} aria-labelledby="errors-title">
      <h2 id="errors-title">{words.refused(fileName, problems.length)}</h2>
      <ol class="list">
        {problems.slice(0, MOST_SHOWN).map(({ spot, what, todo }) => (
          <li>
            <p>
              <b>{spot}</b>: {what}
              <span class="sub">→ {todo}</span>
            </p>
          </li>
        ))}
      </ol>
      {problems.length > MOST_SHOWN && <p>{words.more(problems.length - MOST_SHOWN)}</p>}
    </section>
  );
};

const Records = ({
  title,
  records,
  more,
}: {
  title: string;
  records: readonly (Named & { readonly changes?: readonly string[] })[];
  more: (count: number) => string;
}) =>
  records.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul class="list">
        {records.slice(0, MOST_SHOWN).map(({ id, name, changes = [] }) => (
          <li>
            <p>
              <b>{name}</b> <span class="code">{id}</span>
              {changes.map((change) => (
                <span class="sub">{change}</span>
              ))}
            </p>
          </li>
        ))}
      </ul>
      {records.length > MOST_SHOWN && <p>{more(records.length - MOST_SHOWN)}</p>}
    </>
  );

const Difference = ({ difference, context }: { difference: ShownDifference; context: DeskContext }) => {
  const words = officersWords(context.language).directory.upload;
  const { fresh, changed, missing, endMissing, writes } = difference;
  return (
    <section class="card flow" aria-labelledby="difference">
      {difference.meanwhile && (
        <p class="note overdue" role="alert">
          {words.meanwhile}
        </p>
      )}
      <h2 id="difference">{words.difference}</h2>
      {writes === 0 && <p>{words.nothing}</p>}
      <Records title={words.fresh(fresh.length)} records={fresh} more={words.more} />
      <Records title={words.changed(changed.length)} records={changed} more={words.more} />
      <Records title={words.missing(missing.length, endMissing)} records={missing} more={words.more} />
      {writes > 0 && (
        <form method="post" action={DESK.bodiesConfirm} class="flow">
          <input type="hidden" name="csrf" value={context.desk.csrf} />
          <input type="hidden" name={UPLOAD.list} value={difference.list} />
          <input type="hidden" name={ETAG} value={difference.etag} />
          <input type="hidden" name={UPLOAD.endMissing} value={endMissing ? 'yes' : ''} />
          <Reason value={difference.reason} error={difference.reasonError} context={context} />
          <div class="do">
            <button class="button">{words.confirm}</button>
            <p class="effect">{words.confirmEffect(writes)}</p>
          </div>
        </form>
      )}
    </section>
  );
};

/** The page of an uploaded list of bodies: its mistakes, or its changes to confirm. */
export const UploadPage = (props: UploadPageProps) => {
  const { context, problems, difference } = props;
  const words = officersWords(context.language);
  const { upload, bodies } = words.directory;
  return (
    <OfficerPage context={context} title={upload.title} current="bodies" below>
      <h1>{upload.title}</h1>
      {problems !== undefined && <Problems problems={problems} fileName={props.fileName} context={context} />}
      {difference !== undefined && <Difference difference={difference} context={context} />}
      <p>
        {upload.text} <a href={bodiesFilePath('xlsx')}>{bodies.download} (XLSX)</a>
      </p>
      <UploadForm {...props} />
    </OfficerPage>
  );
};
