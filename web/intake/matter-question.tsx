import { MATTERS } from '../../shared/schemas/rules/catalogue.ts';
import { Choices } from '../layout/choices.tsx';
import { inLanguage, PATHS } from '../layout/paths.ts';
import { SealNote } from '../layout/seal-note.tsx';
import { intakeWords } from '../words/intake.ts';
import { errorAt, QuestionPage, type QuestionProps } from './question-page.tsx';

/** The kind of matter, in plain words. */
export const MatterQuestion = (props: QuestionProps) => {
  const { questions, matters } = intakeWords[props.context.language];
  const words = questions.matter;
  return (
    <QuestionPage
      {...props}
      step="viec"
      words={words}
      asks={{
        matter: (
          <Choices
            name="matter"
            label={words.title}
            legendUnseen
            choices={MATTERS.map((matter) => ({
              value: matter,
              label: matters[matter].name,
              hint: matters[matter].hint,
            }))}
            chosen={props.answers.matter}
            error={errorAt('matter', props)}
          />
        ),
      }}
    >
      <SealNote sealed={false}>{questions.readable}</SealNote>
      <p class="muted small">
        {questions.identity.denunciation}{' '}
        <a href={inLanguage(PATHS.letter, props.context.language)}>{questions.letter}</a>
      </p>
    </QuestionPage>
  );
};
