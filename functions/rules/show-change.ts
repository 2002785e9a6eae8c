import { CaseError } from '../../shared/domain/errors.ts';
import { yearOf } from '../../shared/domain/local-time.ts';
import { replacedLine } from '../../shared/domain/rules/amend.ts';
import { mayDecide } from '../../shared/domain/rules/decide.ts';
import type { Post } from '../../shared/schemas/rules/jurisdiction.ts';
import type { RuleChange, RuleContent } from '../../shared/schemas/rules/rule-change.ts';
import { ChangePage, type ChangeView } from '../../web/rules/change-page.tsx';
import { type DoneKey, type RefusedKey, isDoneKey } from '../../web/rules/change-notices.ts';
import { html, type PageAnswer } from '../page.ts';
import type { ConsoleWorld } from '../ports.ts';
import type { OfficerPageFunction, OfficerSession } from '../sign-in/officer-session.ts';
import { rulebookOf } from '../rulebook.ts';
import { yearView } from './calendar-of.ts';
import { problemsOf } from './check-content.ts';
import { previewOf } from './preview-change.ts';
import { presentRule } from './read-proposal.ts';
import { rulesNow, type RulesNow } from './rules-now.ts';

/** The query parameter for the act just done. */
export const DONE = 'xong';

/** Days off and swaps of the years concerned that the change removes. */
const removedBy = (
  content: RuleContent,
  { contents }: RulesNow,
  { settings }: ConsoleWorld,
): Pick<ChangeView, 'removed' | 'unswapped'> => {
  if (content.kind !== 'calendar-year' && content.kind !== 'calendar-days')
    return { removed: [], unswapped: [] };
  const own = contents.findLast((one) => one.kind === 'calendar-days');
  const entered = [content, ...(own?.kind === 'calendar-days' ? [own] : [])];
  const dates = entered.flatMap(({ daysOff, swaps }) => [...daysOff, ...swaps].map(({ date }) => date));
  const years = content.kind === 'calendar-year' ? [content.year] : [...new Set(dates.map(yearOf))];
  const views = years.toSorted().map((year) => ({
    before: yearView(year, contents, settings),
    after: yearView(year, [...contents, content], settings),
  }));
  return {
    removed: views.flatMap(({ before, after }) => {
      const off = new Set(after.daysOff.map(({ date }) => date));
      return before.daysOff.filter(({ date }) => !off.has(date));
    }),
    unswapped: views.flatMap(({ before, after }) => {
      const kept = new Set(after.swaps.map(({ date, insteadOf }) => `${date} ${insteadOf}`));
      return before.swaps.filter(({ date, insteadOf }) => !kept.has(`${date} ${insteadOf}`));
    }),
  };
};

const addedDates = (
  content: RuleContent,
  { contents }: RulesNow,
  { settings }: ConsoleWorld,
): ReadonlySet<string> => {
  if (content.kind !== 'calendar-year' && content.kind !== 'calendar-days') return new Set();
  const years = [...new Set(content.daysOff.map(({ date }) => yearOf(date)))];
  const before = new Set(
    years.flatMap((year) => yearView(year, contents, settings).daysOff.map(({ date }) => date)),
  );
  return new Set(content.daysOff.map(({ date }) => date).filter((date) => !before.has(date)));
};

/** The line that a post's new line replaces, or replaced when it was confirmed. */
const lineReplaced = (
  { id, content }: RuleChange,
  { changes, contents, book }: RulesNow,
  { settings }: ConsoleWorld,
): Post | undefined => {
  if (content.kind !== 'post') return undefined;
  const at = contents.findIndex((one) => one === changes.find((change) => change.id === id)?.content);
  const before = at < 0 ? book : rulebookOf(settings, contents.slice(0, at));
  return replacedLine(before.jurisdiction.posts, content.post);
};

/** The data of a proposal that depend on the present rules; a decided change needs none. */
const against = async (
  { content }: RuleChange,
  now: RulesNow,
  { officer }: OfficerSession,
  world: ConsoleWorld,
): Promise<Pick<ChangeView, 'preview' | 'removed' | 'unswapped' | 'added' | 'stands'>> => {
  const stands = problemsOf(content, now, world.settings).length === 0;
  if (!stands) return { stands, removed: [], unswapped: [], added: new Set() };
  const preview = await previewOf(content, now, officer, world);
  return {
    stands,
    ...removedBy(content, now, world),
    added: addedDates(content, now, world),
    ...(preview !== undefined && { preview }),
  };
};

/** @throws CaseError missing.page when there is no such change */
export const changeNamed = async (id: string | undefined, { stores }: ConsoleWorld): Promise<RuleChange> => {
  const change = await stores.rules.change(id ?? '');
  if (change === undefined) throw new CaseError('missing.page', 'There is no such change.');
  return change;
};

interface Said {
  readonly done?: DoneKey;
  readonly refused?: RefusedKey;
  readonly typed?: string;
  readonly status?: number;
}

/** The page of a change, with a message or the act just done. */
export const changeAnswer = async (
  change: RuleChange,
  session: OfficerSession,
  world: ConsoleWorld,
  { status = 200, ...said }: Said = {},
): Promise<PageAnswer> => {
  const now = await rulesNow(world);
  const replaced = lineReplaced(change, now, world);
  const officers = await world.stores.directory.officers();
  const view: ChangeView = {
    change,
    nameOf: (id) => officers.find((one) => one.id === id)?.name,
    may: mayDecide(change, session.officer.id),
    mine: change.proposedBy === session.officer.id,
    ...(change.content.kind === 'clock' && { rule: presentRule(change.content.override.id, now) }),
    ...(replaced !== undefined && { replaced }),
    ...(change.state === 'proposed'
      ? await against(change, now, session, world)
      : {
          stands: change.state !== 'confirmed' || now.inForce.has(change.id),
          ...{ removed: [], unswapped: [] },
          added: new Set<string>(),
        }),
  };
  return html(ChangePage({ context: session.context, view, ...said }), status);
};

/** A proposal or decided change: its content, the dates it would move, who decided, the progress of the recount. */
export const showRuleChange: OfficerPageFunction = async (request, session, world) => {
  const change = await changeNamed(request.params['id'], world);
  const done = request.query[DONE];
  return changeAnswer(change, session, world, isDoneKey(done) ? { done } : {});
};
