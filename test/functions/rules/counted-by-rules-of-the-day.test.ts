import { describe, expect, test } from 'vitest';
import { clockViews } from '../../../functions/casework/clock-views.ts';
import { rulebookOf } from '../../../functions/rulebook.ts';
import { settings } from '../../../infra/provinces/mau.ts';
import { meetClock, startClock } from '../../../shared/domain/clocks/change-clock.ts';
import { dueDate } from '../../../shared/domain/clocks/due.ts';
import { explanationSentences } from '../../../web/words/clock-sentences.ts';
import { ruleOf } from '../../../shared/domain/clocks/resolve-rules.ts';
import type { RuleContent } from '../../../shared/schemas/rules/rule-change.ts';

const free = (...dates: string[]): RuleContent => ({
  kind: 'calendar-days',
  daysOff: dates.map((date) => ({ date, name: { vi: 'Nghỉ riêng', en: 'Off' }, act: 'Quyết định 9' })),
  swaps: [],
});
const DECEMBER = free('2026-12-03');
const BOTH = free('2026-12-03', '2026-12-04');

const received = new Date('2026-11-23T02:14:00.000Z');
const clock = { now: () => new Date('2027-03-01T02:00:00.000Z') };

/** A clock that was started and met under the given changes. */
const clockUnder = (...changes: RuleContent[]) => {
  const { rules, calendar } = rulebookOf(settings, changes);
  const started = startClock(
    ruleOf({ rule: 'tell-citizen', startedAt: received.toISOString() }, rules),
    received,
    calendar,
  );
  return meetClock(started, new Date('2026-11-30T02:00:00.000Z'));
};
const saidUnder = (changes: RuleContent[], one: ReturnType<typeof clockUnder>): string => {
  const [view] = clockViews([one], { ...rulebookOf(settings, changes), clock });
  return explanationSentences(view?.steps ?? [], 'vi').join(' ');
};

describe('a clock that ended before the calendar changed', () => {
  test.each([
    ['before any change', [], '2026-12-08', 'đủ 10 ngày làm việc'],
    ['after the first', [DECEMBER], '2026-12-09', 'Không tính 03/12/2026: Nghỉ riêng'],
    ['after both', [DECEMBER, BOTH], '2026-12-10', 'Không tính 03/12, 04/12/2026: Nghỉ riêng'],
  ] as const)('%s is explained by the days it was counted by', (_when, under, due, sentence) => {
    const one = clockUnder(...under);
    expect(dueDate(one)).toBe(due);
    const said = saidUnder([DECEMBER, BOTH], one);
    expect(said).toContain(sentence);
    expect(said).not.toContain('nay đã khác');
  });

  test('under rules that nobody has any more is not explained by days that were never counted', () => {
    const said = saidUnder([], clockUnder(DECEMBER));
    expect(said).toContain('nay đã khác');
    expect(said).toMatch(/Hạn: hết ngày thứ Tư 09\/12\/2026\.$/);
    expect(said).not.toContain('Ngày đầu tiên được tính');
  });
});
