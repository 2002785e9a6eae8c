import { ruleAllows } from '../../shared/domain/report/reporter-may.ts';
import { inLanguage, TRACK_PATHS } from '../layout/paths.ts';
import { TextField } from '../layout/text-field.tsx';
import { trackingWords } from '../words/tracking.ts';
import type { ReporterForm, StatusPageProps } from './status-props.ts';

const Code = ({ form }: { form: ReporterForm }) => <input type="hidden" name="code" value={form.code} />;

const MessageForm = ({ context: { language }, report, form, error }: StatusPageProps) => {
  const words = trackingWords[language];
  return (
    <form
      class="card flow"
      method="post"
      action={inLanguage(TRACK_PATHS.message, language)}
      data-seal-message={form.messageId}
      data-key={JSON.stringify(form.sealingKey)}
      data-ref={report.enclosed.ref}
    >
      <h2>{words.write}</h2>
      <Code form={form} />
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
      />
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
        <div class="buttons">
          <button class="button second">{words[act]}</button>
        </div>
      </form>
    </details>
  );
};

/** What the reporter can do now: write, say that they disagree, or withdraw. What is not possible is not offered. */
export const ReporterActs = (props: StatusPageProps) => (
  <>
    {ruleAllows(props.report, 'reporter-message') && <MessageForm {...props} />}
    {ruleAllows(props.report, 'contest') && <OneButton props={props} act="contest" />}
    {ruleAllows(props.report, 'withdraw') && <OneButton props={props} act="withdraw" />}
  </>
);
