import { addDays, fullDate, localDate } from '../../shared/domain/local-time.ts';
import { Tick } from '../layout/choices.tsx';
import { FieldGroup } from '../layout/field.tsx';
import { SealNote } from '../layout/seal-note.tsx';
import { intakeWords } from '../words/intake.ts';
import type { FieldName } from './form-model.ts';
import { errorAt, QuestionPage, type QuestionProps } from './question-page.tsx';

type DateName = 'from' | 'until';
const PARTS = [
  ['Day', 'day'],
  ['Month', 'month'],
  ['Year', 'year'],
] as const;

/** Three boxes for a date: they work on any phone, and are faster than scrolling a calendar back for years. */
const DateField = ({ date, ...props }: QuestionProps & DateFieldProps) => {
  const words = intakeWords[props.context.language].questions.when;
  const error = errorAt(`${date}Day`, props);
  return (
    <FieldGroup
      id={`${date}Day`}
      error={error}
      label={props.label}
      hint={props.hint}
      optional={props.optional}
    >
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
                aria-invalid={error === undefined ? undefined : 'true'}
              />
            </label>
          );
        })}
      </div>
    </FieldGroup>
  );
};

interface DateFieldProps {
  readonly date: DateName;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: string;
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
      words={words}
      asks={{
        happenedOn: <DateField {...props} date="from" label={words.from} hint={words.example(lastWeek)} />,
        happenedUntil: (
          <DateField {...props} date="until" label={labels.happenedUntil} optional={questions.optional} />
        ),
      }}
    >
      <Tick
        name="whenUnknown"
        label={words.unknown}
        hint={words.unknownHint}
        checked={answers.whenUnknown === 'yes'}
      />
      <SealNote sealed={false}>{questions.readable}</SealNote>
    </QuestionPage>
  );
};
