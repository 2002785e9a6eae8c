import { MOST_MESSAGE } from '../../shared/schemas/correspondence.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { inLanguage, TRACK_PATHS } from '../layout/paths.ts';
import { sealingData, SealingNotes } from '../layout/seal-note.tsx';
import { SelectField } from '../layout/select-field.tsx';
import { TextField } from '../layout/text-field.tsx';
import { trackingWords } from '../words/tracking.ts';
import type { ReporterForm, StatusPageProps } from './status-props.ts';
import { ruleAllows } from '../../shared/domain/report/acts/acts.ts';

const Code = ({ form }: { form: ReporterForm }) => <input type="hidden" name="code" value={form.code} />;

/** The choice of the part that a message is about; nothing if there is only one. */
const About = ({
  about,
  form,
  language,
}: {
  about: readonly Report[];
  form: ReporterForm;
  language: Language;
}) => {
  const words = trackingWords[language];
  const [only] = about;
  if (about.length === 1) return <input type="hidden" name="part" value={only?.number} />;
  return (
    <SelectField
      name="part"
      label={words.about}
      empty={words.aboutNone}
      options={about.map(({ number }) => ({ value: number, label: number }))}
      chosen={form.about ?? only?.number}
    />
  );
};

const MessageForm = ({ about, ...props }: StatusPageProps & { readonly about: readonly Report[] }) => {
  const { context, report, form, error } = props;
  const { language } = context;
  const words = trackingWords[language];
  return (
    <form
      class="card flow"
      method="post"
      action={inLanguage(TRACK_PATHS.message, language)}
      data-seal-message={form.messageId}
      {...sealingData(form.sealingKey)}
      data-ref={report.enclosed.ref}
    >
      <h2>{words.write}</h2>
      <Code form={form} />
      <About about={about} form={form} language={language} />
      <input type="hidden" name="messageId" value={form.messageId} />
      <input type="hidden" name="sealedMessage" value="" />
      <TextField
        name="message"
        label={words.write}
        hint={words.writeHint}
        rows={5}
        value={form.typed}
        error={error?.field === 'message' ? error.sentence : undefined}
        autocomplete="off"
        data={{ 'data-most': String(MOST_MESSAGE), 'data-too-long': words.messageTooLong }}
      />
      <SealingNotes language={language} />
      <div class="buttons">
        <button class="button">{words.send}</button>
      </div>
    </form>
  );
};

const OneButton = ({ props, act }: { props: StatusPageProps; act: 'contest' | 'withdraw' }) => {
  const { context, form } = props;
  const words = trackingWords[context.language];
  return (
    <details class="card">
      <summary>{act === 'contest' ? words.contestTitle : words.withdrawTitle}</summary>
      <form class="flow" method="post" action={inLanguage(TRACK_PATHS[act], context.language)} data-act={act}>
        <p class="muted">{act === 'contest' ? words.contestText : words.withdrawText}</p>
        <Code form={form} />
        <input type="hidden" name="part" value={props.report.number} />
        <div class="buttons">
          <button class="button second">{words[act]}</button>
        </div>
      </form>
    </details>
  );
};

/** The reporter's acts on one report or part: contest or withdraw. */
export const PartActs = (props: StatusPageProps) => (
  <>
    {ruleAllows(props.report, 'contest') && <OneButton props={props} act="contest" />}
    {ruleAllows(props.report, 'withdraw') && <OneButton props={props} act="withdraw" />}
  </>
);

/** The acts that the reporter may do now: write, contest or withdraw. */
export const ReporterActs = (props: StatusPageProps) => {
  const about = [props.report, ...props.parts.map(({ report }) => report)].filter((report) =>
    ruleAllows(report, 'reporter-message'),
  );
  return (
    <>
      {about.length > 0 && <MessageForm {...props} about={about} />}
      <PartActs {...props} />
    </>
  );
};
