import type { PublicSealingKey } from '../../shared/schemas/sealed.ts';
import { Choices, Tick } from '../layout/choices.tsx';
import { inLanguage, PATHS } from '../layout/paths.ts';
import { TextField } from '../layout/text-field.tsx';
import { sealingData, SealingNotes } from '../layout/seal-note.tsx';
import { intakeWords } from '../words/intake.ts';
import type { FieldName } from './form-model.ts';
import { errorAt, QuestionPage, type QuestionProps } from './question-page.tsx';

const Details = (props: QuestionProps) => {
  const { answers, context } = props;
  const { questions } = intakeWords[context.language];
  const words = questions.identity;
  const field = (name: FieldName & ('name' | 'address' | 'phone' | 'email'), autocomplete: string) => ({
    name,
    label: words[name],
    value: answers[name],
    error: errorAt(name, props),
    autocomplete,
    data: { 'data-seal': 'identity' } as const,
  });
  return (
    <>
      <SealingNotes language={context.language} />
      <TextField {...field('name', 'name')} />
      <TextField {...field('address', 'street-address')} optional={questions.optional} />
      <TextField {...field('phone', 'tel')} type="tel" optional={questions.optional} />
      <TextField {...field('email', 'email')} type="email" optional={questions.optional} />
      <Tick
        name="identityConsent"
        label={words.consent}
        checked={answers.identityConsent === 'yes'}
        error={errorAt('identityConsent', props)}
      />
    </>
  );
};

/** The reporter's identity; anonymous by default. */
export const IdentityQuestion = (props: QuestionProps & { readonly sealingKey: PublicSealingKey }) => {
  const { answers, context, sealingKey } = props;
  const { questions } = intakeWords[context.language];
  const words = questions.identity;
  const refused = context.settings.identity === 'refuse';
  return (
    <QuestionPage
      {...props}
      step="ban-la-ai"
      words={words}
      scripts={['seal-form.js']}
      data={sealingData(sealingKey)}
      asks={{
        identity: (
          <Choices
            name="who"
            label={words.title}
            legendUnseen
            chosen={answers.who ?? 'anonymous'}
            error={errorAt('who', props)}
            choices={[
              { value: 'anonymous', label: words.anonymous, hint: words.anonymousHint },
              ...(refused
                ? []
                : [
                    {
                      value: 'named',
                      label: words.named,
                      hint: words.namedHint,
                      more: <Details {...props} />,
                    },
                  ]),
            ]}
          />
        ),
        sealedIdentity: <input type="hidden" name="sealedIdentity" value={answers.sealedIdentity ?? ''} />,
      }}
    >
      {refused && <p class="note">{words.refused}</p>}
      <p class="muted small">
        {words.denunciation} <a href={inLanguage(PATHS.letter, context.language)}>{questions.letter}</a>
      </p>
      <p class="muted small">{words.partyMember}</p>
    </QuestionPage>
  );
};
