import { isDeepStrictEqual } from 'node:util';
import { amendedCalendar } from '../../shared/domain/rules/amend.ts';
import { calendarProblems } from '../../shared/domain/rules/calendar-problems.ts';
import { clockProblems } from '../../shared/domain/rules/clock-problems.ts';
import { postProblems } from '../../shared/domain/rules/post-problems.ts';
import type { Problem } from '../../shared/domain/rules/problem.ts';
import type { ProvinceSettings } from '../../shared/schemas/province.ts';
import { RuleContent } from '../../shared/schemas/rules/rule-change.ts';
import { PROPOSAL } from '../../web/rules/forms/rule-form.ts';
import { compatibleChanges } from '../rulebook.ts';
import { besideOf } from './calendar-of.ts';
import type { RulesNow } from './rules-now.ts';

type Settings = Pick<ProvinceSettings, 'calendar' | 'clockOverrides'>;

/** Lists are entered whole: the last one of a year, or of the province's own days, replaces earlier ones. */
const isSameList =
  (content: RuleContent) =>
  (one: RuleContent): boolean =>
    one.kind === content.kind &&
    (one.kind !== 'calendar-year' || content.kind !== 'calendar-year' || one.year === content.year);

const problemsAlone = (content: RuleContent, { contents, book }: RulesNow, settings: Settings): Problem[] => {
  switch (content.kind) {
    case 'calendar-year':
    case 'calendar-days':
      return isDeepStrictEqual(contents.findLast(isSameList(content)), content)
        ? [{ field: 'act', problem: 'nothing-new' }]
        : calendarProblems(content, besideOf(content, contents, settings));
    case 'office-hours':
      return amendedCalendar(settings.calendar, contents).saturdayMorning === content.saturdayMorning
        ? [{ field: 'saturdayMorning', problem: 'nothing-new' }]
        : [];
    case 'clock':
      return clockProblems(content.override, book.rules);
    case 'post':
      return postProblems(content.post, book.jurisdiction.posts);
    case 'deployment':
      return [];
  }
};

/** Every problem that would make the rulebook invalid, at its field. Checked before proposing and again before confirming. */
export const problemsOf = (content: RuleContent, now: RulesNow, settings: Settings): Problem[] => {
  const problems = problemsAlone(content, now, settings);
  if (problems.length > 0) return problems;
  // Content that could not be read back must not be written.
  if (!RuleContent.safeParse(content).success) return [{ field: PROPOSAL, problem: 'stands-no-more' }];
  const together = [...now.contents, content];
  return compatibleChanges(settings, together).length === together.length
    ? []
    : [{ field: PROPOSAL, problem: 'stands-no-more' }];
};
