import { translated } from '../../shared/schemas/languages.ts';
import { LEVELS, type Level } from '../../shared/schemas/body.ts';
import type { Words } from '../../shared/schemas/primitives.ts';
import { SealNote } from '../layout/seal-note.tsx';
import { SelectField, type Option } from '../layout/select-field.tsx';
import { TextField } from '../layout/text-field.tsx';
import { intakeWords } from '../words/intake.ts';
import { goEdit, OTHER, UNKNOWN } from './form-model.ts';
import { errorAt, QuestionPage, type QuestionProps } from './question-page.tsx';

/** An entry of the directory to choose. */
export interface Listed {
  readonly id: string;
  readonly words: Words;
  readonly level: Level;
}

interface BodyQuestionProps extends QuestionProps {
  readonly placeName: string;
  /** Bodies at this place, and those of the whole province. */
  readonly bodies: readonly Listed[];
  readonly posts: readonly Listed[];
}

/** Post and body. There is deliberately no field for a name: it belongs in the sealed account. */
export const BodyQuestion = (props: BodyQuestionProps) => {
  const { answers, placeName, bodies, posts, context } = props;
  const { questions, labels } = intakeWords[context.language];
  const words = questions.body;
  const optionsOf = (listed: readonly Listed[], otherWords: string): Option[] => [
    { value: UNKNOWN, label: questions.unknown },
    { value: OTHER, label: otherWords },
    // The lowest level first, because most reports are about it.
    ...LEVELS.toReversed().flatMap((level) =>
      listed
        .filter((one) => one.level === level)
        .map(({ id, words: name }) => ({
          value: id,
          label: translated(name, context.language),
          group: words.levels[level],
        })),
    ),
  ];
  return (
    <QuestionPage
      {...props}
      step="nguoi"
      words={words}
      asks={{
        post: (
          <SelectField
            name="post"
            label={words.post}
            empty={questions.choose}
            options={optionsOf(posts, words.postOther)}
            chosen={answers.post}
            error={errorAt('post', props)}
          />
        ),
        postText: (
          <TextField
            name="postText"
            label={labels.postText}
            optional={questions.optional}
            value={answers.postText}
            error={errorAt('postText', props)}
            autocomplete="off"
          />
        ),
        body: (
          <SelectField
            name="body"
            label={words.body}
            empty={questions.choose}
            options={optionsOf(bodies, words.bodyOther)}
            chosen={answers.body}
            error={errorAt('body', props)}
          />
        ),
        bodyText: (
          <TextField
            name="bodyText"
            label={labels.bodyText}
            optional={questions.optional}
            value={answers.bodyText}
            error={errorAt('bodyText', props)}
            autocomplete="off"
          />
        ),
      }}
    >
      <div class="note split">
        <span>
          <span class="muted small">{words.at}</span>
          <br />
          <b>{placeName}</b>
        </span>
        <button class="link" name="go" value={goEdit('noi')}>
          {words.change}
        </button>
      </div>
      <SealNote sealed={false}>{questions.readable}</SealNote>
    </QuestionPage>
  );
};
