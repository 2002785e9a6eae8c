import type { EnclosedFile } from '../../shared/schemas/submission.ts';
import type { PublicSealingKey } from '../../shared/schemas/sealed.ts';
import { inLanguage, PATHS } from '../layout/paths.ts';
import { Tick } from '../layout/choices.tsx';
import { Field } from '../layout/field.tsx';
import { sealingData, SealingNotes } from '../layout/seal-note.tsx';
import { intakeWords } from '../words/intake.ts';
import { fileSize } from '../layout/file-size.ts';
import { GO, goRemove } from './form-model.ts';
import { errorAt, QuestionPage, type QuestionProps } from './question-page.tsx';

/** The address at which the evidence script asks for an upload address. */
const RESERVE_PATH = `${PATHS.form}/tep/cho`;

interface FilesQuestionProps extends QuestionProps {
  readonly sealingKey: PublicSealingKey;
  readonly files: readonly EnclosedFile[];
  /** Most bytes of a file, by who seals it. */
  readonly limits: { readonly browser: number; readonly server: number };
}

/** Evidence. With scripts the page cleans, encrypts and sends the files; without, the form posts them. */
export const FilesQuestion = (props: FilesQuestionProps) => {
  const { answers, context, sealingKey, files, limits } = props;
  const { language } = context;
  const { questions, problems } = intakeWords[language];
  const words = questions.files;
  const sentences = {
    file: words.file(0).replace('0', '{at}'),
    remove: words.remove,
    retry: words.retry,
    sealing: words.sealing,
    sending: words.sending,
    done: words.done,
    failed: words.failed,
    cannotClean: problems['files.cannot-clean'],
    waiting: words.waiting,
    empty: problems['files.empty'],
    kind: problems['files.kind'],
    tooLarge: problems['files.too-large'],
    tooMany: problems['files.too-many'],
  };
  return (
    <QuestionPage
      {...props}
      step="tep"
      words={words}
      multipart
      moreButtons={
        <button class="button second" name="go" value={GO.upload} data-when="server-seals">
          {words.add}
        </button>
      }
      scripts={['send-evidence.js']}
      data={{
        ...sealingData(sealingKey),
        'data-reserve': inLanguage(RESERVE_PATH, 'vi'),
        'data-most': String(limits.browser),
        'data-words': JSON.stringify(sentences),
      }}
      asks={{
        files: (
          <>
            {' '}
            <p class="note soon">{words.secret}</p>
            <SealingNotes language={language} />
            <Field
              id="files"
              label={words.label}
              hint={
                <>
                  {words.limits}{' '}
                  <span data-when="server-seals">{words.limitEach(fileSize(limits.server, language))}</span>
                  <span data-when="browser-seals" hidden>
                    {words.limitEach(fileSize(limits.browser, language))}
                  </span>
                </>
              }
              error={errorAt('files', props)}
              control={(described) => (
                <input
                  id="files"
                  type="file"
                  name="file"
                  multiple
                  accept=".jpg,.jpeg,.png,.webp,.heic,.heif,.pdf,.docx,.xlsx,.mp3,.m4a,.mp4"
                  {...described}
                />
              )}
            />
            <Tick
              name="keepMetadata"
              label={words.keep}
              hint={words.keepHint}
              checked={answers.keepMetadata === 'yes'}
            />
            <h2>{words.enclosed}</h2>
            <ul class="plain files" aria-live="polite">
              {files.map(({ id, bytes }, at) => (
                <li data-file={id}>
                  <span>
                    <b>{words.file(at + 1)}</b> <span class="muted figures">{fileSize(bytes, language)}</span>
                    <small>{words.done}</small>
                  </span>
                  <button
                    class="link"
                    name="go"
                    value={goRemove(id)}
                    aria-label={`${words.remove}: ${words.file(at + 1)}`}
                  >
                    {words.remove}
                  </button>
                </li>
              ))}
            </ul>
            {files.length === 0 && (
              <p class="muted" data-when="no-files">
                {words.none}
              </p>
            )}
            <input type="hidden" name="files" value={answers.files ?? ''} />
          </>
        ),
      }}
    />
  );
};
