import type { Post } from '../../shared/schemas/rules/jurisdiction.ts';
import type { RuleChange, RuleContent } from '../../shared/schemas/rules/rule-change.ts';
import { reportId } from './a-report.ts';

const act = 'Thông báo 5000/TB-BNV ngày 20/11/2026';
let made = 0;

/** The announcement of a year with exactly these days off. */
export const anAnnouncement = (
  year: number,
  dates: readonly string[],
  swaps: readonly { date: string; insteadOf: string }[] = [],
): RuleContent => ({
  kind: 'calendar-year',
  year,
  daysOff: dates.map((date) => ({ date, name: { vi: 'Ngày nghỉ', en: 'Day off' }, act })),
  swaps: swaps.map((swap) => ({ ...swap, act })),
});

/** A proposed change with the given differences. */
export const aRuleChange = (different: Partial<RuleChange> = {}): RuleChange => {
  made += 1;
  return {
    id: reportId(1000 + made),
    version: 1,
    content: anAnnouncement(2027, ['2027-01-01']),
    reason: 'Đã có thông báo.',
    state: 'proposed',
    proposedBy: 'do-huu-tam',
    proposedAt: '2026-11-23T02:14:00.000Z',
    ...different,
  };
};

/** A line of the list of posts, a draft in force from the beginning. */
export const aPost = (different: Partial<Post> = {}): Post => ({
  id: 'school-head',
  words: { vi: 'Hiệu trưởng', en: 'Head of a school' },
  level: 'commune',
  row: 'J6',
  inForceFrom: '2021-01-01',
  mark: 'D',
  ...different,
});
