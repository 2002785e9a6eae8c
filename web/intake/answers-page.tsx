import type { Child } from 'hono/jsx';
import { dateInWords } from '../../shared/domain/local-time.ts';
import type { Submission } from '../../shared/schemas/submission.ts';
import { PATHS } from '../layout/paths.ts';
import { SealNote } from '../layout/seal-note.tsx';
import { intakeWords } from '../words/intake.ts';
import { fileSize } from './file-size.ts';
import { goEdit, type Step } from './form-model.ts';
import { QuestionPage, type QuestionProps } from './question-page.tsx';

interface AnswersPageProps extends QuestionProps {
  /** The answers as they would be sent. */
  readonly submission: Submission;
  readonly placeName: string;
  readonly bodyName: string;
  readonly postName: string;
  /** Made by the server; the browser's script puts its own in its place. */
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

/** Check your answers: everything as it will be sent, each with a way back to its page. */
export const AnswersPage = (props: AnswersPageProps) => {
  const { context, submission, code } = props;
  const { language } = context;
  const { questions, matters } = intakeWords[language];
  const words = questions.answers;
  const { files = [] } = submission;
  // The code has gone with another report: the browser, too, must let go of it.
  const isTaken = props.problems.some(({ problem }) => problem === 'form.other-report');
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const rows: readonly (readonly [string, Step, Child])[] = [
    [words.matter, 'viec', matters[submission.matter].name],
    [words.place, 'noi', props.placeName],
    [words.post, 'nguoi', props.postName],
    [words.body, 'nguoi', props.bodyName],
    [words.when, 'khi-nao', when(props)],
    [words.narrative, 'noi-dung', <Narrative {...props} />],
    [words.files, 'tep', words.fileCount(files.length, fileSize(bytes, language))],
    [words.who, 'ban-la-ai', <Who {...props} />],
    [words.contact, 'bao-tin', contactOf(props)],
  ];
  return (
    <QuestionPage
      {...props}
      step="kiem-tra"
      title={words.title}
      lead={words.lead}
      scripts={['check-answers.js']}
      send={{ label: words.send, to: `${PATHS.form}/gui` }}
    >
      <p class="note" data-when="sent" hidden>
        {words.sentAlready}
      </p>
      <input type="hidden" name="code" value={code} {...(isTaken && { 'data-fresh': '' })} />
      <dl class="pairs answers">
        {rows.map(([label, step, value]) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
            <dd>
              <button class="link" name="go" value={goEdit(step)} aria-label={words.editWhat(label)}>
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
