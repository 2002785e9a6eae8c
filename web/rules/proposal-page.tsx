import { translated } from '../../shared/schemas/languages.ts';
import type { ClockRule } from '../../shared/schemas/rules/clock.ts';
import type { Post } from '../../shared/schemas/rules/jurisdiction.ts';
import type { ProposalKind } from '../../shared/schemas/rules/rule-change.ts';
import { TextField } from '../layout/text-field.tsx';
import { ErrorSummary } from '../layout/error-summary.tsx';
import { Tick } from '../layout/choices.tsx';
import { OfficerPage, type DeskContext } from '../layout/officer-page.tsx';
import { proposalPath } from '../layout/officer-paths.ts';
import { namedErrors } from '../words/field-labels.ts';
import { officersWords } from '../words/officers.ts';
import { CalendarForm } from './forms/calendar-form.tsx';
import { ClockForm } from './forms/clock-form.tsx';
import { errorAt, RuleField, type FormProps } from './forms/form-fields.tsx';
import { PostForm } from './forms/post-form.tsx';
import { PostLine } from './post-line.tsx';
import { PreviewCard, type PreviewView } from './preview-card.tsx';
import { BUTTON, MORE, PROPOSAL, type Button, type RuleForm } from './forms/rule-form.ts';

/** A line of a post and the one it would replace. */
interface PostLook {
  readonly post: Post;
  readonly replaced?: Post;
}

interface ProposalProps {
  readonly context: DeskContext;
  readonly kind: ProposalKind;
  readonly form: RuleForm;
  /** Whether the year of the form was announced before. */
  readonly isAnnounced: boolean;
  /** The clock a form is about. */
  readonly rule?: ClockRule;
  readonly preview?: PreviewView;
  /** A post's last line before this form. */
  readonly known?: Post;
  /** The line of a post that is shown before it is proposed. */
  readonly line?: PostLook;
}

const titleOf = ({ context, kind, form, rule, known }: ProposalProps): string => {
  const { language } = context;
  const { kinds, calendar, clocks, posts } = officersWords(language).rules;
  if (kind === 'calendar-year') return calendar.enter(Number(form.typed['year'] ?? ''));
  if (rule !== undefined) return clocks.editing(translated(rule.name, language));
  if (kind !== 'post') return kinds[kind];
  // By its present name, not by the typed one.
  return known === undefined ? posts.add : posts.changing(translated(known.words, language));
};

const HoursForm = (props: FormProps) => {
  const { form: words } = officersWords(props.language).rules;
  return (
    <>
      <Tick
        name="saturdayMorning"
        label={words.saturday}
        hint={words.saturdayHint}
        error={errorAt(props, 'saturdayMorning')}
        checked={props.form.typed['saturdayMorning'] === 'yes'}
      />
      <RuleField {...props} name="act" label={words.setBy.label} />
    </>
  );
};

const Fields = ({ kind, rule, ...props }: FormProps & Pick<ProposalProps, 'kind' | 'rule'>) => {
  if (kind === 'calendar-year' || kind === 'calendar-days') return <CalendarForm {...props} />;
  if (kind === 'office-hours') return <HoursForm {...props} />;
  if (kind === 'post') return <PostForm {...props} />;
  return rule === undefined ? null : <ClockForm {...props} rule={rule} />;
};

const HAS_ROWS: readonly ProposalKind[] = ['calendar-year', 'calendar-days', 'clock'];

const Lead = ({ context, kind, isAnnounced }: ProposalProps) => {
  const { form } = officersWords(context.language).rules;
  if (kind === 'calendar-year') return <p>{isAnnounced ? form.correcting : form.prefilled}</p>;
  return kind === 'calendar-days' ? <p>{form.ownDaysText}</p> : null;
};

/** Enter presses the first button of a form, so the harmless button comes first. */
const Buttons = ({ kind, context }: ProposalProps) => {
  const { form, posts } = officersWords(context.language).rules;
  const button = (value: Button, words: string, look: string) => (
    <button class={look} name={BUTTON} value={value}>
      {words}
    </button>
  );
  return (
    <>
      <div class="do">
        {button('preview', form.preview, 'button second')}
        <p class="effect">{kind === 'post' ? posts.previewEffect : form.previewEffect}</p>
      </div>
      {HAS_ROWS.includes(kind) && <p>{button('more', form.more, 'button second')}</p>}
      <div class="do">
        {button('propose', form.propose, 'button')}
        <p class="effect">{form.effect}</p>
      </div>
    </>
  );
};

/** A proposal to change a rule, for confirmation by another administrator. */
export const ProposalPage = (props: ProposalProps) => {
  const { context, kind, form, preview, line } = props;
  const { language } = context;
  const { rules } = officersWords(language);
  const title = titleOf(props);
  const fields = { form, language };
  return (
    <OfficerPage context={context} title={title} current="rules" below>
      <ErrorSummary
        title={rules.form.summaryTitle}
        errors={namedErrors(
          kind,
          form.problems.map(({ field, problem }) => ({ field, sentence: rules.problems[problem] })),
          language,
        )}
      />
      <h1>{title}</h1>
      <Lead {...props} />
      {preview !== undefined && <PreviewCard preview={preview} language={language} />}
      {line !== undefined && (
        <section class="card flow" aria-labelledby="preview" data-preview="post">
          <h2 id="preview">{rules.posts.previewTitle}</h2>
          <PostLine {...line} language={language} />
        </section>
      )}
      <form
        method="post"
        action={proposalPath(kind)}
        class="card flow proposal"
        id={PROPOSAL}
        tabindex={-1}
        data-proposal={kind}
      >
        <input type="hidden" name="csrf" value={context.desk.csrf} />
        <input type="hidden" name="change" value={form.typed['change'] ?? ''} />
        <input type="hidden" name={MORE} value={form.typed[MORE] ?? '0'} />
        {kind === 'calendar-year' && (
          <input type="hidden" id="year" name="year" value={form.typed['year'] ?? ''} />
        )}
        <Fields {...fields} {...props} language={language} />
        <TextField
          name="reason"
          label={rules.reason}
          hint={rules.reasonHint}
          value={form.typed['reason']}
          error={errorAt(fields, 'reason')}
        />
        <Buttons {...props} />
      </form>
    </OfficerPage>
  );
};
