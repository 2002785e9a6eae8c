import { Points } from '../layout/lists.tsx';
import { MOST_NARRATIVE } from '../../shared/schemas/submission.ts';
import type { PublicSealingKey } from '../../shared/schemas/sealed.ts';
import { TextField } from '../layout/text-field.tsx';
import { sealingData, SealingNotes } from '../layout/seal-note.tsx';
import { intakeWords } from '../words/intake.ts';
import { errorAt, QuestionPage, type QuestionProps } from './question-page.tsx';

/** What happened. With scripts the text leaves this page only as a sealed part. */
export const NarrativeQuestion = (props: QuestionProps & { readonly sealingKey: PublicSealingKey }) => {
  const { answers, context, sealingKey } = props;
  const { questions, problems } = intakeWords[context.language];
  const words = questions.narrative;
  const sealed = answers.sealedNarrative ?? '';
  return (
    <QuestionPage
      {...props}
      step="noi-dung"
      words={words}
      scripts={['seal-form.js']}
      data={sealingData(sealingKey)}
      asks={{
        narrative: (
          <>
            {' '}
            <Points items={words.hints} class="muted" />
            <SealingNotes language={context.language} />
            {sealed !== '' && (
              <p class="note" data-when="sealed-before">
                {words.already}
              </p>
            )}
            <TextField
              name="narrative"
              label={words.label}
              rows={10}
              value={answers.narrative}
              error={errorAt('narrative', props)}
              autocomplete="off"
              data={{
                'data-seal': 'narrative',
                'data-most': String(MOST_NARRATIVE),
                'data-left': words.left('{count}'),
                'data-too-long': problems['narrative.too-long'],
              }}
            />
          </>
        ),
        sealedNarrative: <input type="hidden" name="sealedNarrative" value={sealed} />,
      }}
    />
  );
};
