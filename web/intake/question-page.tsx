import { LANGUAGES } from '../../shared/schemas/languages.ts';
import type { Child } from 'hono/jsx';
import { CitizenPage } from '../layout/citizen-page.tsx';
import { ErrorSummary } from '../layout/error-summary.tsx';
import type { PageContext } from '../layout/page-context.ts';
import { inLanguage, otherLanguages, PATHS } from '../layout/paths.ts';
import { intakeWords, type ProblemCode } from '../words/intake.ts';
import {
  FIELD_NAMES,
  GO,
  inputsOn,
  STEP_COUNT,
  stepNumber,
  STEPS,
  type Answers,
  type AskedOn,
  type FieldName,
  type Step,
} from './form-model.ts';

export interface Problem {
  readonly field: FieldName;
  readonly problem: ProblemCode;
}

export interface QuestionProps {
  readonly context: PageContext;
  readonly answers: Answers;
  /** The report's public sealing reference, which the form carries from the first page on. */
  readonly reference: string;
  readonly problems: readonly Problem[];
}

interface QuestionPageProps<S extends Step> extends QuestionProps {
  readonly step: S;
  /** The page's fields in order; the table of fields demands each. */
  readonly asks: Readonly<Record<AskedOn<S>, Child>>;
  readonly words: { readonly title: string; readonly lead?: string; readonly why?: string };
  /** The page sends a file. */
  readonly multipart?: boolean;
  readonly scripts?: readonly string[];
  /** For browser scripts: the public key, limits, sentences. */
  readonly data?: Readonly<Record<`data-${string}`, string>>;
  /** Whether the page has a button to go on; false, for example, before a search. */
  readonly onward?: boolean;
  /** The button to go on, if it is not "continue" to the next page. */
  readonly send?: { readonly label: string; readonly to: string };
  /** Between "continue" and "back". */
  readonly moreButtons?: Child;
  /** Shown after the fields. */
  readonly children?: Child;
}

/** The error at a field, if any. */
export const errorAt = (
  field: FieldName,
  { problems, context }: Pick<QuestionProps, 'problems' | 'context'>,
): string | undefined => {
  const found = problems.find((problem) => problem.field === field);
  return found === undefined ? undefined : intakeWords[context.language].problems[found.problem];
};

/** The answers of other pages, which only hidden inputs of the form carry. */
const Carried = ({ answers, reference, step }: QuestionProps & { readonly step: Step }) => (
  <>
    <input type="hidden" name="ref" value={reference} />
    {FIELD_NAMES.filter((name) => !inputsOn(step).includes(name) && (answers[name] ?? '') !== '').map(
      (name) => (
        <input type="hidden" name={name} value={answers[name] ?? ''} />
      ),
    )}
  </>
);

/** One question per page: progress, errors, the question and its reason, buttons to go on and back. */
export const QuestionPage = <S extends Step>(props: QuestionPageProps<S>) => {
  const { context, step, problems, onward = true, send, moreButtons, children } = props;
  const { title, lead, why } = props.words;
  const asks = Object.values<Child>(props.asks);
  const { language } = context;
  const words = intakeWords[language].questions;
  const at = stepNumber(step);
  const action = `${PATHS.form}/${step}`;
  const sentences = intakeWords[language].problems;
  return (
    <CitizenPage
      context={context}
      title={title}
      hasErrors={problems.length > 0}
      scripts={props.scripts ?? []}
      languageSwitch={otherLanguages(language).map((other) => (
        <button
          class="link"
          form="question"
          name="go"
          value={GO.stay}
          formaction={inLanguage(action, other)}
          lang={other}
        >
          {LANGUAGES[other].name}
        </button>
      ))}
    >
      <div class="progress">
        <span>{words.step(at, STEP_COUNT)}</span>
        <progress max={STEP_COUNT} value={at} aria-hidden="true"></progress>
      </div>
      <ErrorSummary
        title={words.errorsTitle(problems.length)}
        errors={problems.map(({ field, problem }) => ({ field, sentence: sentences[problem] }))}
      />
      <form
        id="question"
        class="card flow"
        method="post"
        action={inLanguage(action, language)}
        {...(props.multipart === true && { enctype: 'multipart/form-data' })}
        novalidate
        {...props.data}
      >
        {/* Enter presses the first button of a form, so this one goes on and is never "change", "remove" or "edit". */}
        <button class="unseen" name="go" value={GO.next} tabindex={-1} aria-hidden="true"></button>
        <Carried {...props} />
        <h1>{title}</h1>
        {lead !== undefined && <p class="muted">{lead}</p>}
        {asks}
        {children}
        <div class="buttons">
          {onward && (
            <button
              class="button"
              name="go"
              value={GO.next}
              {...(send !== undefined && {
                formaction: inLanguage(send.to, language),
                'data-when': 'not-sent',
              })}
            >
              {send?.label ?? words.next}
            </button>
          )}
          {moreButtons}
          {step !== STEPS[0] && (
            <button class="button second" name="go" value={GO.back}>
              {words.back}
            </button>
          )}
        </div>
        {why !== undefined && (
          <details>
            <summary>{words.whyTitle}</summary>
            <p class="muted">{why}</p>
          </details>
        )}
      </form>
    </CitizenPage>
  );
};
