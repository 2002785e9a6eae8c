import { addDays, fullDate, localDate } from '../../shared/domain/local-time.ts';
import { SealNote } from '../layout/seal-note.tsx';
import { Tick } from '../layout/tick.tsx';
import { intakeWords } from '../words/intake.ts';
import type { FieldName } from './form-model.ts';
import { errorAt, QuestionPage, type QuestionProps } from './question-page.tsx';

type DateName = 'from' | 'until';
const PARTS = [
  ['Day', 'day'],
  ['Month', 'month'],
  ['Year', 'year'],
] as const;

/** Three boxes for a date: they work on any phone, and nobody scrolls a calendar back for years. */
const DateField = ({ date, legend, hint, ...props }: QuestionProps & DateFieldProps) => {
  const words = intakeWords[props.context.language].questions.when;
  const error = errorAt(`${date}Day`, props);
  return (
    <fieldset class={error === undefined ? 'field' : 'field wrong'}>
      <legend>{legend}</legend>
      {hint !== undefined && <p class="muted small">{hint}</p>}
      {error !== undefined && (
        <p class="error" id={`${date}Day-error`}>
          {error}
        </p>
      )}
      <div class="dates">
        {PARTS.map(([part, label]) => {
          const name: FieldName = `${date}${part}`;
          return (
            <label for={name}>
              <span class="small">{words[label]}</span>
              <br />
              <input
                id={name}
                name={name}
                value={props.answers[name] ?? ''}
                inputmode="numeric"
                {...(error !== undefined && {
                  'aria-invalid': 'true',
                  'aria-describedby': `${date}Day-error`,
                })}
              />
            </label>
          );
        })}
      </div>
    </fieldset>
  );
};

interface DateFieldProps {
  readonly date: DateName;
  readonly legend: string;
  readonly hint?: string;
}

/** When it happened: a day, a span of days, or not remembered. */
export const WhenQuestion = (props: QuestionProps) => {
  const { answers, context } = props;
  const { questions, labels } = intakeWords[context.language];
  const words = questions.when;
  const lastWeek = fullDate(addDays(localDate(context.now), -7), context.language);
  return (
    <QuestionPage
      {...props}
      step="khi-nao"
      title={words.title}
      lead={words.lead}
      why={words.why}
      asks={{
        happenedOn: <DateField {...props} date="from" legend={words.from} hint={words.example(lastWeek)} />,
        happenedUntil: (
          <DateField {...props} date="until" legend={`${labels.happenedUntil} (${questions.optional})`} />
        ),
      }}
    >
      <Tick
        name="whenUnknown"
        label={words.unknown}
        hint={words.unknownHint}
        ticked={answers.whenUnknown === 'yes'}
      />
      <SealNote sealed={false}>{questions.readable}</SealNote>
    </QuestionPage>
  );
};
