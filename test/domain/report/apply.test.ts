import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settings } from '../../../infra/provinces/mau.ts';
import { resolveRules } from '../../../shared/domain/clocks/resolve-rules.ts';
import { ACT_NAMES, actRule, type ActName } from '../../../shared/domain/report/acts/acts.ts';
import { allowedActs, apply } from '../../../shared/domain/report/apply.ts';
import { chain, firstBreak } from '../../../shared/domain/report/chained-events.ts';
import { CLOCK_RULES } from '../../../shared/reference/clocks.ts';
import type { Clock } from '../../../shared/schemas/rules/clock.ts';
import type { Actor, Event, Report } from '../../../shared/schemas/report.ts';
import { STATUSES } from '../../../shared/schemas/status.ts';
import { aReport } from '../../support/a-report.ts';
import { national } from '../clocks/national-clocks.ts';

const time = { calendar: national, rules: resolveRules(CLOCK_RULES, settings.clockOverrides) };
const now = new Date('2026-11-23T03:00:00.000Z');

const OWED: Clock = {
  rule: 'crime-signs',
  startedAt: now.toISOString(),
  due: now.toISOString(),
  state: 'running',
  pauses: [],
  sent: [],
};

const actorFor = (act: ActName): Actor => {
  const [doer] = actRule(act).by;
  if (doer === 'reporter' || doer === 'system') return { kind: doer };
  return { kind: 'officer', id: 'somebody', role: doer ?? 'intake', body: 'front-mau-1' };
};

describe('the table of acts', () => {
  test.each(ACT_NAMES)('%s is offered exactly where the table says', (act) => {
    for (const status of STATUSES) {
      const paused = act === 'resume' ? { pausedSince: now.toISOString() } : {};
      const kind = act === 'forward-denunciation' ? { kind: 'denunciation' as const } : {};
      const clocks = act === 'crime-signs-filed' ? { clocks: [OWED] } : {};
      const hops = [{ body: 'front-mau-1', sentAt: now.toISOString() }];
      const standing = aReport({ status, hops, ...paused, ...kind, ...clocks });
      const offered = allowedActs(standing, actorFor(act), [act]).length === 1;
      expect(offered, status).toBe(actRule(act).from.includes(status));
    }
  });

  test.each(ACT_NAMES)('%s is refused to a role that the table does not name', (act) => {
    const stranger: Actor = { kind: 'officer', id: 'x', role: 'auditor', body: 'front-mau' };
    for (const status of STATUSES) expect(allowedActs(aReport({ status }), stranger, [act])).toEqual([]);
  });

  test('no act leads to a result without a Party body’s answer before it', () => {
    for (const act of ACT_NAMES)
      if (actRule(act).to === 'closed') expect(actRule(act).from).toEqual(['answered']);
  });

  test('whoever handled a report does not close it', () => {
    const approver: Actor = { kind: 'officer', id: 'le-thi-thanh', role: 'approver', body: 'front-mau-1' };
    const answered = aReport({ status: 'answered', handlers: ['le-thi-thanh'] });
    const closing = () =>
      apply(
        answered,
        { act: 'close', input: { outcome: 'no-breach', text: 'x' }, by: approver, facts: { now } },
        time,
      );
    expect(closing).toThrow(expect.objectContaining({ code: 'rule.handled-it' }) as Error);
  });

  test.each([
    ['denunciation-like', false, 'rule.three-questions'],
    ['denunciation-like', true, undefined],
    ['feedback', false, undefined],
  ] as const)('a %s with the three questions answered %s', (kind, yes, code) => {
    const officer: Actor = { kind: 'officer', id: 'hoa', role: 'intake', body: 'front-mau' };
    const answers = { violatorClear: yes, evidenceConcrete: yes, checkable: yes };
    const accepting = () =>
      apply(
        aReport(),
        { act: 'accept', input: { kind, ...answers, assignee: 'minh' }, by: officer, facts: { now } },
        time,
      );
    if (code === undefined) expect(accepting()).toMatchObject({ status: 'verifying', version: 2 });
    else expect(accepting).toThrow(expect.objectContaining({ code }) as Error);
  });

  test('a report of which all three are true may not be set aside', () => {
    const officer: Actor = { kind: 'officer', id: 'hoa', role: 'intake', body: 'front-mau' };
    const input = { violatorClear: true, evidenceConcrete: true, checkable: true, message: 'x', reason: 'x' };
    expect(() => apply(aReport(), { act: 'not-pursue', input, by: officer, facts: { now } }, time)).toThrow(
      expect.objectContaining({ code: 'rule.three-questions' }) as Error,
    );
  });

  test('the Party body’s receipt lies neither in the future nor before the sending', () => {
    const liaison: Actor = { kind: 'officer', id: 'bao', role: 'liaison', body: 'party-mau-1' };
    const sent = aReport({ status: 'referred', hops: [{ body: 'party-mau-1', sentAt: now.toISOString() }] });
    const receivedAt = (at: string) => () =>
      apply(
        sent,
        { act: 'acknowledge-receipt', input: {}, by: liaison, facts: { now, receivedAt: new Date(at) } },
        time,
      );
    expect(receivedAt('2026-11-24T00:00:00.000Z')).toThrow(
      expect.objectContaining({ code: 'input.future-date' }) as Error,
    );
    expect(receivedAt('2026-11-20T00:00:00.000Z')).toThrow(
      expect.objectContaining({ code: 'input.before-sending' }) as Error,
    );
  });
});

describe('the log of a report', () => {
  const logOf = (reasons: readonly string[]): Event[] =>
    reasons.reduce<Event[]>(
      (events, reason) => [
        ...events,
        chain(events, { at: now.toISOString(), act: 'note', by: { kind: 'system' }, to: 'received', reason }),
      ],
      [],
    );
  const reasons = fc.array(fc.string(), { minLength: 2, maxLength: 8 });

  test('holds whatever was written into it', () => {
    fc.assert(
      fc.property(reasons, (texts) => {
        expect(firstBreak(logOf(texts))).toBeUndefined();
      }),
    );
  });

  test('shows any entry that was changed, removed or moved', () => {
    fc.assert(
      fc.property(reasons, fc.nat(), (texts, at) => {
        const log = logOf(texts);
        const index = at % log.length;
        const changed = log.map((event, n) =>
          n === index ? { ...event, reason: `${event.reason ?? ''}!` } : event,
        );
        expect(firstBreak(changed)).toBe(index + 1);
        if (index < log.length - 1) expect(firstBreak(log.toSpliced(index, 1))).toBe(index + 1);
        expect(firstBreak(log.toReversed())).toBe(1);
      }),
    );
  });
});

test('every act raises the version by one and leaves one entry', () => {
  const before: Report = aReport();
  const after = apply(before, { act: 'take', input: {}, by: actorFor('take'), facts: { now } }, time);
  expect(after.version).toBe(before.version + 1);
  expect(after.events).toHaveLength(before.events.length + 1);
  expect(firstBreak(after.events)).toBeUndefined();
});
