import type { Child } from 'hono/jsx';
import { dateInWords } from '../../shared/domain/local-time.ts';
import {
  REPORT_FIELD_NAMES,
  rowOf,
  type ReportField,
  type Submission,
} from '../../shared/schemas/submission.ts';
import { PATHS } from '../layout/paths.ts';
import { SealNote } from '../layout/seal-note.tsx';
import { intakeWords } from '../words/intake.ts';
import { fileSize } from '../layout/file-size.ts';
import { goEdit } from './form-model.ts';
import { QuestionPage, type QuestionProps } from './question-page.tsx';

interface AnswersPageProps extends QuestionProps {
  /** The answers as they would be sent. */
  readonly submission: Submission;
  readonly placeName: string;
  readonly bodyName: string;
  readonly postName: string;
  /** The server's code; the browser's script replaces it by its own. */
  readonly code: string;
}

const when = ({ submission, context: { language } }: AnswersPageProps): string => {
  const words = intakeWords[language].questions.answers;
  const { happenedOn, happenedUntil } = submission;
  if (happenedOn === undefined) return words.whenUnknown;
  const first = dateInWords(happenedOn, language);
  return happenedUntil === undefined ? first : words.until(first, dateInWords(happenedUntil, language));
};

const Narrative = ({ submission, context }: AnswersPageProps) => {
  const words = intakeWords[context.language].questions.answers;
  return submission.sealedNarrative === undefined ? (
    <p class="typed">{submission.narrative}</p>
  ) : (
    <>
      <p class="muted small" data-when="not-remembered">
        {words.narrativeSealed}
      </p>
      <p class="muted small" data-when="remembered" hidden>
        {words.narrativeHere}
      </p>
      <p class="typed" data-remembered="narrative"></p>
    </>
  );
};

const Who = ({ submission, context }: AnswersPageProps) => {
  const { answers: words, identity: labels } = intakeWords[context.language].questions;
  const { identity, sealedIdentity } = submission;
  if (sealedIdentity !== undefined) {
    return (
      <>
        <p>{words.whoSealed}</p>
        <p class="typed" data-remembered="name address phone email"></p>
      </>
    );
  }
  if (identity === undefined) return <p>{labels.anonymous}</p>;
  const lines = [identity.name, identity.address, identity.phone, identity.email];
  return <p class="typed">{lines.filter((line) => line !== undefined).join('\n')}</p>;
};

const contactOf = ({ submission: { contact }, context }: AnswersPageProps): string => {
  if (contact === undefined) return intakeWords[context.language].questions.contact.none;
  return 'email' in contact ? contact.email : contact.phone;
};

/** The choice with the words typed beside it. */
const besides = (chosen: string, words: string | undefined): string =>
  words === undefined ? chosen : `${chosen} (${words})`;

/** False for a field that is shown with another answer. */
const isShown = (field: ReportField): field is Exclude<ReportField, 'sealedNarrative' | 'sealedIdentity'> =>
  rowOf(field).beside === undefined;

const textIn = (submission: Submission, field: ReportField): string | undefined => {
  const value = submission[field];
  return typeof value === 'string' ? value : undefined;
};

/** Check your answers: all answers as they will be sent, each with a link back to its page. */
export const AnswersPage = (props: AnswersPageProps) => {
  const { context, submission, code } = props;
  const { language } = context;
  const { questions, matters, labels } = intakeWords[language];
  const words = questions.answers;
  const { files = [] } = submission;
  // The code belongs to another report, so the browser must forget it too.
  const isTaken = props.problems.some(({ problem }) => problem === 'form.other-report');
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const answered: Readonly<Partial<Record<ReportField, Child>>> = {
    matter: matters[submission.matter].name,
    place: props.placeName,
    post: besides(props.postName, submission.postText),
    body: besides(props.bodyName, submission.bodyText),
    happenedOn: when(props),
    narrative: <Narrative {...props} />,
    files: words.fileCount(files.length, fileSize(bytes, language)),
    identity: <Who {...props} />,
    contact: contactOf(props),
  };
  return (
    <QuestionPage
      {...props}
      step="kiem-tra"
      asks={{}}
      words={words}
      scripts={['check-answers.js']}
      send={{ label: words.send, to: `${PATHS.form}/gui` }}
    >
      <p class="note" data-when="sent" hidden>
        {words.sentAlready}
      </p>
      <input type="hidden" name="code" value={code} {...(isTaken && { 'data-fresh': '' })} />
      <dl class="pairs answers">
        {REPORT_FIELD_NAMES.filter(isShown).map((field) => (
          <div>
            <dt>{labels[field]}</dt>
            <dd>{answered[field] ?? textIn(submission, field) ?? words.none}</dd>
            <dd>
              <button
                class="link"
                name="go"
                value={goEdit(rowOf(field).page)}
                aria-label={words.editWhat(labels[field])}
              >
                {words.edit}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <SealNote sealed={false}>{words.readable}</SealNote>
      <p class="muted small">{words.sendHelp}</p>
    </QuestionPage>
  );
};
