import type { Child } from 'hono/jsx';
import { localDate } from '../../../shared/domain/local-time.ts';
import { Choices, Tick } from '../../layout/choices.tsx';
import { FieldGroup } from '../../layout/field.tsx';
import { ErrorSummary } from '../../layout/error-summary.tsx';
import { OfficerPage, type DeskContext } from '../../layout/officer-page.tsx';
import { DESK } from '../../layout/officer-paths.ts';
import { SelectField } from '../../layout/select-field.tsx';
import { TextField } from '../../layout/text-field.tsx';
import { namedErrors } from '../../words/field-labels.ts';
import { officersWords } from '../../words/officers.ts';
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
    <Choices
      name="placeCode"
      label={officersWords(context.language).registering.place.choose}
      choices={choices.found.map(({ code, name }) => ({
        value: `${code} ${answers.place ?? ''}`,
        label: name,
      }))}
    />
  );

/** A signed letter, or a statement in person: a formal denunciation, whose sender stays on paper (domain §6). */
const Letter = (props: RegisterPageProps) => {
  const { context, answers } = props;
  const { letter } = officersWords(context.language).registering;
  const error = errorsOf(props);
  const asked = (name: 'registerNumber' | 'letterDay') => ({
    ...{ name, ...letter[name], value: answers[name], error: error(name) },
  });
  return (
    <FieldGroup id="letter" label={letter.title} framed>
      <Tick
        name="kind"
        value="denunciation"
        label={letter.is}
        hint={letter.hint}
        error={error('kind')}
        checked={answers.kind === 'denunciation'}
      />
      <div class="pair">
        <TextField {...asked('registerNumber')} />
        <TextField {...asked('letterDay')} type="date" max={localDate(context.now)} />
      </div>
    </FieldGroup>
  );
};

/** The fields of the table, each with its list or its day: the compiler demands all. */
const asked = (props: RegisterPageProps): Readonly<Record<DeskField, Child>> => {
  const { context, answers, choices } = props;
  const { registering: words, matters, report } = officersWords(context.language);
  const error = errorsOf(props);
  const field = (name: Exclude<DeskField, 'matter'>) => ({
    ...{ name, ...words[name], value: answers[name], error: error(name) },
  });
  const day = { type: 'date', max: localDate(context.now) } as const;
  return {
    matter: (
      <SelectField
        name="matter"
        label={words.matter.label}
        empty={report.choose}
        options={choices.matters.map((value) => ({ value, label: matters[value].name }))}
        chosen={answers.matter}
        error={error('matter')}
      />
    ),
    place: (
      <>
        <TextField {...field('place')} options={choices.places} />
        <Places {...props} />
      </>
    ),
    body: <TextField {...field('body')} options={choices.bodies} />,
    post: <TextField {...field('post')} options={choices.posts} />,
    happenedOn: (
      <div class="pair">
        <TextField {...field('happenedOn')} {...day} />
        <TextField {...field('happenedUntil')} {...day} />
      </div>
    ),
    happenedUntil: null,
    narrative: <TextField {...field('narrative')} rows={10} />,
  };
};

/** The fields that the system reads to route the report and to exclude its subject, and the account. */
const About = (props: RegisterPageProps) => {
  const { registering: words, casework, report } = officersWords(props.context.language);
  return (
    <>
      <SelectField
        name="channel"
        label={words.channel.label}
        empty={report.choose}
        options={DESK_CHANNELS.map((value) => ({ value, label: casework.channels[value] }))}
        chosen={props.answers.channel}
        error={errorsOf(props)('channel')}
      />
      {Object.values(asked(props))}
    </>
  );
};

/** The reporter, sealed on arrival, and their contact address. */
const Reporter = (props: RegisterPageProps) => {
  const { context, answers, choices } = props;
  const words = officersWords(context.language).registering;
  const error = errorsOf(props);
  return (
    <>
      {choices.identity && (
        <FieldGroup id="identity" label={words.identity.title} hint={words.identity.hint} framed>
          {(['name', 'address', 'phone', 'email'] as const).map((name) => (
            <TextField
              name={name}
              label={words.identity[name]}
              value={answers[name]}
              error={error(name)}
              autocomplete="off"
            />
          ))}
        </FieldGroup>
      )}
      <FieldGroup id="contact" label={words.contact.title} hint={words.contact.hint} framed>
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
      </FieldGroup>
    </>
  );
};

/** The questions of the citizens' form on one page, for reports on paper, by phone or in person. */
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
      <ErrorSummary title={words.summaryTitle} errors={namedErrors('register', errors, context.language)} />
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
