import type { Child } from 'hono/jsx';
import { localDate } from '../../../shared/domain/local-time.ts';
import { ErrorSummary } from '../../layout/error-summary.tsx';
import { OfficerPage, type DeskContext } from '../../layout/officer-page.tsx';
import { DESK } from '../../layout/officer-paths.ts';
import { SelectField } from '../../layout/select-field.tsx';
import { TextField } from '../../layout/text-field.tsx';
import { officersWords } from '../../words/officers.ts';
import { ListedField } from '../../layout/listed-field.tsx';
import {
  DESK_CHANNELS,
  type DeskField,
  type RegisterAnswers,
  type RegisterChoices,
  type RegisterField,
  type RegisterProblems,
} from './register-form.ts';

interface RegisterPageProps {
  readonly context: DeskContext;
  readonly answers: RegisterAnswers;
  readonly problems: RegisterProblems;
  readonly choices: RegisterChoices;
}

const errorsOf = ({ context, problems }: RegisterPageProps) => {
  const words = officersWords(context.language).registering.problems;
  return (field: RegisterField): string | undefined => {
    const problem = problems[field];
    return problem === undefined ? undefined : words[problem];
  };
};

const Places = ({ answers, choices, context }: RegisterPageProps) =>
  choices.found.length === 0 ? null : (
    <fieldset class="field" id="placeCode" tabindex={-1}>
      <legend>{officersWords(context.language).registering.place.choose}</legend>
      {choices.found.map(({ code, name }) => (
        <label class="check">
          <input type="radio" name="placeCode" value={`${code} ${answers.place ?? ''}`} /> {name}
        </label>
      ))}
    </fieldset>
  );

/** A signed letter, or what was said in person: a formal denunciation, whose sender stays on paper (domain §6). */
const Letter = (props: RegisterPageProps) => {
  const { context, answers } = props;
  const words = officersWords(context.language).registering.letter;
  const error = errorsOf(props);
  const problem = error('kind');
  return (
    <fieldset class="group">
      <legend>{words.title}</legend>
      {problem !== undefined && (
        <p class="error" id="kind-error">
          {problem}
        </p>
      )}
      <label class="check">
        <input
          type="checkbox"
          id="kind"
          name="kind"
          value="denunciation"
          checked={answers.kind === 'denunciation'}
          {...(problem !== undefined && {
            'aria-describedby': 'kind-error',
            'aria-invalid': 'true' as const,
          })}
        />{' '}
        {words.is}
      </label>
      <p class="hint">{words.hint}</p>
      <div class="pair">
        <ListedField
          name="registerNumber"
          label={words.registerNumber.label}
          hint={words.registerNumber.hint}
          value={answers.registerNumber}
          error={error('registerNumber')}
        />
        <ListedField
          name="letterDay"
          label={words.letterDay.label}
          hint={words.letterDay.hint}
          value={answers.letterDay}
          error={error('letterDay')}
          type="date"
          max={localDate(context.now)}
        />
      </div>
    </fieldset>
  );
};

/** The fields of the table, each with its list or its day: the compiler demands all. */
const asked = (props: RegisterPageProps): Readonly<Record<DeskField, Child>> => {
  const { context, answers, choices } = props;
  const { registering: words, matters, report } = officersWords(context.language);
  const error = errorsOf(props);
  const listed = (name: 'place' | 'body' | 'post', options: readonly string[]) => (
    <ListedField
      name={name}
      label={words[name].label}
      hint={words[name].hint}
      value={answers[name]}
      error={error(name)}
      options={options}
    />
  );
  const day = (name: 'happenedOn' | 'happenedUntil') => (
    <ListedField
      name={name}
      label={words[name].label}
      hint={words[name].hint}
      value={answers[name]}
      error={error(name)}
      type="date"
      max={localDate(context.now)}
    />
  );
  return {
    matter: (
      <SelectField
        name="matter"
        label={words.matter.label}
        empty={report.choose}
        groups={[{ options: choices.matters.map((value) => ({ value, label: matters[value].name })) }]}
        chosen={answers.matter}
        error={error('matter')}
      />
    ),
    place: (
      <>
        {listed('place', choices.places)}
        <Places {...props} />
      </>
    ),
    body: listed('body', choices.bodies),
    post: listed('post', choices.posts),
    happenedOn: (
      <div class="pair">
        {day('happenedOn')}
        {day('happenedUntil')}
      </div>
    ),
    happenedUntil: null,
    narrative: (
      <TextField
        name="narrative"
        label={words.narrative.label}
        hint={words.narrative.hint}
        value={answers.narrative}
        error={error('narrative')}
        rows={10}
      />
    ),
  };
};

/** What is readable by the system, needed to route the report and to close it to whom it is about, and the account. */
const About = (props: RegisterPageProps) => {
  const { registering: words, casework, report } = officersWords(props.context.language);
  return (
    <>
      <SelectField
        name="channel"
        label={words.channel.label}
        empty={report.choose}
        groups={[{ options: DESK_CHANNELS.map((value) => ({ value, label: casework.channels[value] })) }]}
        chosen={props.answers.channel}
        error={errorsOf(props)('channel')}
      />
      {Object.values(asked(props))}
    </>
  );
};

/** Who reports, sealed on arrival, and where they want to be told. */
const Reporter = (props: RegisterPageProps) => {
  const { context, answers, choices } = props;
  const words = officersWords(context.language).registering;
  const error = errorsOf(props);
  return (
    <>
      {choices.identity && (
        <fieldset class="group">
          <legend>{words.identity.title}</legend>
          <p class="hint">{words.identity.hint}</p>
          {(['name', 'address', 'phone', 'email'] as const).map((name) => (
            <TextField
              name={name}
              label={words.identity[name]}
              value={answers[name]}
              error={error(name)}
              autocomplete="off"
            />
          ))}
        </fieldset>
      )}
      <fieldset class="group">
        <legend>{words.contact.title}</legend>
        <p class="hint">{words.contact.hint}</p>
        <TextField
          name="contactEmail"
          label={words.contact.email}
          value={answers.contactEmail}
          error={error('contactEmail')}
          autocomplete="off"
        />
        <TextField
          name="contactPhone"
          label={words.contact.phone}
          value={answers.contactPhone}
          error={error('contactPhone')}
          inputmode="tel"
          autocomplete="off"
        />
      </fieldset>
    </>
  );
};

/** The same questions as a citizen's form, on one page, for what came on paper, by phone or in person. */
export const RegisterPage = (props: RegisterPageProps) => {
  const { context, answers, problems } = props;
  const words = officersWords(context.language).registering;
  const errors = Object.entries(problems).map(([field, problem]) => ({
    field: problem === 'place-several' ? 'placeCode' : field,
    sentence: words.problems[problem],
  }));
  return (
    <OfficerPage context={context} title={words.title} current="register">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <ErrorSummary title={words.summaryTitle} errors={errors} />
      <form method="post" action={DESK.register} class="card flow register" data-act="register">
        <input type="hidden" name="csrf" value={context.desk.csrf} />
        <input type="hidden" name="code" value={answers.code} />
        <Letter {...props} />
        <About {...props} />
        <Reporter {...props} />
        <div class="do">
          <button class="button">{words.send}</button>
          <p class="effect">{words.effect}</p>
        </div>
      </form>
    </OfficerPage>
  );
};
