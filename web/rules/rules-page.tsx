import { fullDate, localDate } from '../../shared/domain/local-time.ts';
import type { RuleChange } from '../../shared/schemas/rules/rule-change.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { OfficerPage, type DeskContext } from '../layout/officer-page.tsx';
import { changePath, RULE_PAGES } from '../layout/officer-paths.ts';
import { officersWords } from '../words/officers.ts';
import { contentTitle } from './content-title.ts';

interface RulesProps {
  readonly context: DeskContext;
  readonly changes: readonly RuleChange[];
  readonly nameOf: (id: string) => string | undefined;
  /** Whether a confirmed change is still in force. */
  readonly stands: (change: RuleChange) => boolean;
}

const STATE_TAGS: Readonly<Record<RuleChange['state'], string>> = {
  proposed: 'tag soon',
  confirmed: 'tag done',
  declined: 'tag plain',
  withdrawn: 'tag plain',
};

export const StateTag = ({ state, language }: { state: RuleChange['state']; language: Language }) => (
  <span class={STATE_TAGS[state]} data-state={state}>
    {officersWords(language).rules.states[state]}
  </span>
);

/** Who proposed a change and who decided on it, when. */
export const whoAndWhen = (
  { content, state, proposedBy, proposedAt, decidedBy, decidedAt }: RuleChange,
  nameOf: RulesProps['nameOf'],
  language: Language,
): string => {
  const words = officersWords(language).rules;
  const name = (id: string) => nameOf(id) ?? words.someone;
  const on = (at: string) => fullDate(localDate(new Date(at)), language);
  if (content.kind === 'deployment') return words.deployed(on(proposedAt));
  const proposed = words.by(name(proposedBy), on(proposedAt));
  if (state === 'proposed' || decidedBy === undefined || decidedAt === undefined) return proposed;
  return `${proposed} · ${words.decidedBy[state](name(decidedBy), on(decidedAt))}`;
};

const Changes = (props: RulesProps & { readonly empty: string }) => {
  const { context, changes, nameOf, stands, empty } = props;
  const { language } = context;
  const words = officersWords(language).rules;
  if (changes.length === 0) return <p class="muted">{empty}</p>;
  return (
    <ul class="list">
      {changes.map((change) => (
        <li>
          <p>
            <a href={changePath(change.id)}>{contentTitle(change.content, language)}</a>{' '}
            <StateTag state={change.state} language={language} />
            {change.state === 'confirmed' && !stands(change) && (
              <>
                {' '}
                <span class="tag overdue">{words.standsNot}</span>
              </>
            )}
            <span class="sub">{whoAndWhen(change, nameOf, language)}</span>
            {change.content.kind !== 'deployment' && (
              <span class="sub">
                {words.reason}: {change.decision ?? change.reason}
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
};

/** The first page of the rules: proposals that wait for a second administrator, links to the rules, and past decisions. */
export const RulesPage = (props: RulesProps) => {
  const { context, changes } = props;
  const words = officersWords(context.language).rules;
  const waiting = changes.filter(({ state }) => state === 'proposed');
  const decided = changes.filter(({ state }) => state !== 'proposed');
  return (
    <OfficerPage context={context} title={words.title} current="rules">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <ul class="doors">
        {(['calendar', 'clocks', 'posts'] as const).map((page) => (
          <li>
            <a class="card" href={RULE_PAGES[page]}>
              <b>{words.sections[page].title}</b>
              <span class="sub">{words.sections[page].text}</span>
            </a>
          </li>
        ))}
      </ul>
      <section class="card flow" aria-labelledby="waiting">
        <h2 id="waiting">{words.waiting.title}</h2>
        <Changes {...props} changes={waiting} empty={words.waiting.empty} />
      </section>
      <section class="card flow" aria-labelledby="decided">
        <h2 id="decided">{words.history.title}</h2>
        <Changes {...props} changes={decided} empty={words.history.empty} />
      </section>
    </OfficerPage>
  );
};
