import { translated } from '../../shared/schemas/languages.ts';
import { dateInWords, fullDate } from '../../shared/domain/local-time.ts';
import type { Decision } from '../../shared/domain/rules/decide.ts';
import type { ClockRule } from '../../shared/schemas/rules/clock.ts';
import type { DayOff, WorkedDay } from '../../shared/schemas/rules/calendar.ts';
import type { Post } from '../../shared/schemas/rules/jurisdiction.ts';
import type { RuleChange, RuleContent } from '../../shared/schemas/rules/rule-change.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { OfficerPage, type DeskContext } from '../layout/officer-page.tsx';
import { decisionPath } from '../layout/officer-paths.ts';
import { TextField } from '../layout/text-field.tsx';
import { officersWords } from '../words/officers.ts';
import { contentTitle } from './content-title.ts';
import { ContentView } from './content-view.tsx';
import { PreviewCard, type PreviewView } from './preview-card.tsx';
import { RecountCard } from './recount-card.tsx';
import { StateTag, whoAndWhen } from './rules-page.tsx';
import type { DoneKey, RefusedKey } from './change-notices.ts';

/** A change with everything that its page shows, computed beforehand. */
export interface ChangeView {
  readonly change: RuleChange;
  readonly nameOf: (id: string) => string | undefined;
  readonly may: readonly Decision[];
  /** Whether the viewer proposed it. */
  readonly mine: boolean;
  /** Whether it is compatible with the other rules. */
  readonly stands: boolean;
  readonly added: ReadonlySet<string>;
  readonly removed: readonly Pick<DayOff, 'date' | 'name'>[];
  readonly unswapped: readonly Pick<WorkedDay, 'date' | 'insteadOf'>[];
  readonly rule?: ClockRule;
  /** The line of a post that this one replaces. */
  readonly replaced?: Post;
  /** The dates that would move, while the change waits. */
  readonly preview?: PreviewView;
}

interface ChangeProps {
  readonly context: DeskContext;
  readonly view: ChangeView;
  readonly done?: DoneKey;
  readonly refused?: RefusedKey;
  /** The reason typed with a decision that was refused. */
  readonly typed?: string;
}

/** The effect of confirming: a line of a post is valid from its own day on and moves no clock; all else is valid at once. */
const effectOf = (content: RuleContent, language: Language) => {
  const { decisions, done, posts } = officersWords(language).rules;
  if (content.kind !== 'post')
    return { button: decisions.confirm.button, effect: decisions.confirm.effect, done: done.confirm };
  const { button, effect, done: said } = posts.confirm;
  const from = fullDate(content.post.inForceFrom, language);
  return { button, effect: effect(from), done: said(from) };
};

const Said = ({ context, view, done, refused }: ChangeProps) => {
  const words = officersWords(context.language).rules;
  return (
    <>
      {done !== undefined && (
        <p class="note done" role="status" data-done={done}>
          {done === 'confirm' ? effectOf(view.change.content, context.language).done : words.done[done]}
        </p>
      )}
      {refused !== undefined && (
        <p class="note overdue" role="alert" data-refused={refused}>
          {words.refused[refused]}
        </p>
      )}
    </>
  );
};

const Content = ({ context: { language }, view }: ChangeProps) => {
  const words = officersWords(language).rules;
  const { change, added, removed, unswapped, rule, replaced, nameOf } = view;
  const day = (date: string) => dateInWords(date, language);
  const gone = [
    ...removed.map(({ date, name }) => `${day(date)} (${translated(name, language)})`),
    ...unswapped.map(({ date, insteadOf }) => words.change.unswapped(day(insteadOf), day(date))),
  ];
  return (
    <section class="card flow" aria-labelledby="content">
      <h2 id="content">{words.kinds[change.content.kind]}</h2>
      <ContentView
        content={change.content}
        language={language}
        added={added}
        {...(rule !== undefined && { rule })}
        {...(replaced !== undefined && { replaced })}
      />
      {gone.length > 0 && (
        <p class="note soon">
          {words.change.removed}: {gone.join('; ')}
        </p>
      )}
      {change.content.kind !== 'deployment' && (
        <p class="quote">
          {words.reason}: {change.reason}
        </p>
      )}
      {change.decision !== undefined && (
        <p class="quote">
          {nameOf(change.decidedBy ?? '') ?? words.someone}: {change.decision}
        </p>
      )}
    </section>
  );
};

const DecisionForm = ({
  decision,
  props: { context, view, typed },
}: {
  decision: Decision;
  props: ChangeProps;
}) => {
  const words = officersWords(context.language).rules;
  const { title, button, effect } =
    decision === 'confirm'
      ? { ...words.decisions.confirm, ...effectOf(view.change.content, context.language) }
      : words.decisions[decision];
  return (
    <form
      method="post"
      action={decisionPath(view.change.id, decision)}
      class="card flow"
      data-decision={decision}
    >
      <h2>{title}</h2>
      <input type="hidden" name="csrf" value={context.desk.csrf} />
      <TextField
        id={`decision-${decision}`}
        name="decision"
        label={decision === 'decline' ? words.change.decisionReason : words.change.decisionReasonOptional}
        value={typed}
      />
      <div class="do">
        <button class={decision === 'confirm' ? 'button' : 'button second'}>{button}</button>
        <p class="effect">{effect}</p>
      </div>
    </form>
  );
};

/** A proposal, the dates it would move and who may decide; later its result. */
export const ChangePage = (props: ChangeProps) => {
  const { context, view } = props;
  const { language } = context;
  const words = officersWords(language).rules;
  const { change, may, mine, stands, preview, nameOf } = view;
  const { content, state } = change;
  const title = contentTitle(content, language);
  return (
    <OfficerPage context={context} title={title} current="rules" below>
      <Said {...props} />
      <div class="title">
        <h1>{title}</h1>
        <p>
          <StateTag state={state} language={language} /> {whoAndWhen(change, nameOf, language)}
        </p>
      </div>
      {!stands && (
        <p class="note overdue">
          {state === 'proposed' ? words.refused['rule.stands-no-more'] : words.standsNot}
        </p>
      )}
      <Content {...props} />
      {preview !== undefined && <PreviewCard preview={preview} language={language} />}
      {state === 'confirmed' && content.kind !== 'post' && (
        <RecountCard recount={change.recount} language={language} />
      )}
      {state === 'proposed' && mine && <p class="note">{words.change.oneself}</p>}
      {may
        .filter((decision) => decision !== 'confirm' || stands)
        .map((decision) => (
          <DecisionForm decision={decision} props={props} />
        ))}
    </OfficerPage>
  );
};
