import { ClockId, type ClockRule } from '../../shared/schemas/rules/clock.ts';
import type { ProposalKind } from '../../shared/schemas/rules/rule-change.ts';
import type { Typed } from '../../web/rules/forms/rule-form.ts';
import { CaseError } from '../../shared/domain/errors.ts';
import { readCalendar } from './read-calendar.ts';
import { readClock } from './read-clock.ts';
import { readPost } from './read-post.ts';
import type { RulesNow } from './rules-now.ts';
import { fieldReader, type ReadProposal } from './typed-fields.ts';

/** The row for new clocks, the last one of an id. @throws CaseError missing.page for an unknown id */
export const presentRule = (id: string | undefined, { book }: Pick<RulesNow, 'book'>): ClockRule => {
  const known = ClockId.safeParse(id);
  const rule = known.success ? book.rules.findLast((row) => row.id === known.data) : undefined;
  if (rule === undefined) throw new CaseError('missing.page', 'There is no such clock.');
  return rule;
};

const readHours = (typed: Typed): ReadProposal => {
  const { text, problems } = fieldReader(typed);
  const act = text('act', 'act');
  const saturdayMorning = typed['saturdayMorning'] === 'yes';
  return problems.length > 0
    ? { problems, typed }
    : { content: { kind: 'office-hours', saturdayMorning, act }, problems, typed };
};

/** Reads a posted proposal. @throws CaseError missing.page for an unknown clock */
export const readProposal = (kind: ProposalKind, typed: Typed, now: RulesNow): ReadProposal => {
  switch (kind) {
    case 'calendar-year':
    case 'calendar-days':
      return readCalendar(kind, typed);
    case 'office-hours':
      return readHours(typed);
    case 'clock':
      return readClock(typed, presentRule(typed['id'], now));
    case 'post':
      return readPost(typed, now.book.jurisdiction.posts);
  }
};
