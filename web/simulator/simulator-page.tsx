import { translated } from '../../shared/schemas/languages.ts';
import { dateInWords, localDate, timeOfDay } from '../../shared/domain/local-time.ts';
import type { Language, Words } from '../../shared/schemas/primitives.ts';
import { OfficerPage, type DeskContext } from '../layout/officer-page.tsx';
import { DESK } from '../layout/officer-paths.ts';
import { SelectField } from '../layout/select-field.tsx';
import { TextField } from '../layout/text-field.tsx';
import { officersWords } from '../words/officers.ts';
import type { Entry, Played } from './entry.ts';
import { entryLine, faultLine, type BodyName } from './entry-line.ts';

/** The query parameters of the questions. */
export const ASKED = { day: 'ngay', hour: 'gio', plan: 'ca' } as const;

export interface SimulatorForm {
  readonly day: string;
  readonly hour: string;
  readonly plan: string;
}
export type SimulatorProblem = keyof ReturnType<typeof officersWords>['simulator']['problems'];

interface SimulatorPageProps {
  readonly context: DeskContext;
  readonly form: SimulatorForm;
  readonly plans: readonly { readonly name: string; readonly title: Words }[];
  readonly problem?: SimulatorProblem;
  readonly played?: Played;
  readonly bodyName: BodyName;
}

const Problem = ({ problem, context }: { problem: SimulatorProblem; context: DeskContext }) => (
  <p class="note overdue" role="alert">
    {officersWords(context.language).simulator.problems[problem]}
  </p>
);

const Form = ({ context, form, plans }: Pick<SimulatorPageProps, 'context' | 'form' | 'plans'>) => {
  const { language } = context;
  const words = officersWords(language).simulator;
  return (
    <form method="get" action={DESK.simulator} class="card flow">
      <TextField name={ASKED.day} label={words.day} value={form.day} type="date" required />
      <TextField name={ASKED.hour} label={words.hour} value={form.hour} type="time" required />
      <SelectField
        name={ASKED.plan}
        label={words.plan}
        options={plans.map(({ name, title }) => ({ value: name, label: translated(title, language) }))}
        chosen={form.plan}
      />
      <p>
        <button class="button">{words.play}</button>
      </p>
    </form>
  );
};

/** A case runs over years, so each moment shows its year. */
const When = ({ at, language }: { at: string; language: Language }) => (
  <time datetime={at}>
    {timeOfDay(new Date(at))} {dateInWords(localDate(new Date(at)), language)}
  </time>
);

interface LineProps {
  readonly entry: Entry;
  readonly context: DeskContext;
  readonly bodyName: BodyName;
}

const Line = ({ entry, context: { language }, bodyName }: LineProps) => {
  const { what, who, text, source } = entryLine(entry, language, bodyName);
  return (
    <li data-kind={entry.kind}>
      <p>
        {what}
        <span class="sub">
          <When at={entry.at} language={language} /> · {who}
        </span>
        {text.map((line) => (
          <q class="sub">{line}</q>
        ))}
        <span class="sub">{source}</span>
      </p>
    </li>
  );
};

const Story = ({ played, context, bodyName }: { readonly played: Played } & Omit<LineProps, 'entry'>) => {
  const words = officersWords(context.language).simulator;
  const { ending, fault, title, entries } = played;
  return (
    <section class="flow" aria-labelledby="story">
      <h2 id="story">{translated(title, context.language)}</h2>
      <p class={ending === 'failure' ? 'note overdue' : 'note done'} role="status">
        {words.ending}: {words.endings[ending]}
        {fault !== undefined && `: ${faultLine(fault, context.language)}`}
      </p>
      <ol class="card list">
        {entries.map((entry) => (
          <Line entry={entry} context={context} bodyName={bodyName} />
        ))}
      </ol>
    </section>
  );
};

/** An administrator rehearses a case by the rules in force; nothing of it is stored. */
export const SimulatorPage = ({ context, form, plans, problem, played, bodyName }: SimulatorPageProps) => {
  const words = officersWords(context.language).simulator;
  return (
    <OfficerPage context={context} title={words.title} current="simulator">
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      {problem !== undefined && <Problem problem={problem} context={context} />}
      <Form context={context} form={form} plans={plans} />
      {played !== undefined && <Story played={played} context={context} bodyName={bodyName} />}
    </OfficerPage>
  );
};
