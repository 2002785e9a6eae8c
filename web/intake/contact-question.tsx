import { Choices, Tick } from '../layout/choices.tsx';
import { SealNote } from '../layout/seal-note.tsx';
import { TextField } from '../layout/text-field.tsx';
import { intakeWords } from '../words/intake.ts';
import { errorAt, QuestionPage, type QuestionProps } from './question-page.tsx';

/** The address for news. The server must be able to read it to send, and the page says so. */
export const ContactQuestion = (props: QuestionProps) => {
  const { answers, context } = props;
  const words = intakeWords[context.language].questions.contact;
  const email = (
    <TextField
      name="contactEmail"
      label={words.emailLabel}
      type="email"
      value={answers.contactEmail}
      error={errorAt('contactEmail', props)}
      autocomplete="email"
    />
  );
  const phone = (
    <TextField
      name="contactPhone"
      label={words.phoneLabel}
      type="tel"
      value={answers.contactPhone}
      error={errorAt('contactPhone', props)}
      autocomplete="tel"
    />
  );
  return (
    <QuestionPage
      {...props}
      step="bao-tin"
      words={words}
      asks={{
        contact: (
          <>
            {' '}
            <Choices
              name="contactBy"
              label={words.title}
              legendUnseen
              chosen={answers.contactBy ?? 'none'}
              error={errorAt('contactBy', props)}
              choices={[
                { value: 'none', label: words.none, hint: words.noneHint },
                { value: 'email', label: words.email, hint: words.emailHint, more: email },
                ...(context.settings.sms.enabled
                  ? [{ value: 'phone', label: words.phone, hint: words.phoneHint, more: phone }]
                  : []),
              ]}
            />
            <div class="field consent">
              <SealNote sealed={false}>{words.server}</SealNote>
              <Tick
                name="contactConsent"
                label={words.consent}
                checked={answers.contactConsent === 'yes'}
                error={errorAt('contactConsent', props)}
              />
            </div>
          </>
        ),
      }}
    />
  );
};
