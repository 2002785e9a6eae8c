import { describe, expect, test } from 'vitest';
import { startClock } from '../../../../shared/domain/clocks/change-clock.ts';
import { actRule, type ActName } from '../../../../shared/domain/report/acts/acts.ts';
import type { Clock, ClockId } from '../../../../shared/schemas/rules/clock.ts';
import type { Report } from '../../../../shared/schemas/report.ts';
import { reportId } from '../../../support/a-report.ts';
import { national, ruleNamed } from '../../clocks/national-clocks.ts';
import { aCase, AT, doerOf, NOW, refusalOf, after } from '../acting.ts';

const clock = (id: ClockId, change: Partial<Clock> = {}): Clock => ({
  ...startClock(ruleNamed(id), NOW, national, { hop: 0 }),
  ...change,
});
const ended = { state: 'met', endedAt: AT } as const;
const longer = { extended: { at: AT, length: 60 } };

/** An act, the code of its refusal, reports of which it is refused, and reports of which it is not. */
type Row = readonly [ActName, string, readonly Partial<Report>[], readonly Partial<Report>[]];
const ROWS: readonly Row[] = [
  [
    'forward-denunciation',
    'rule.not-a-letter',
    [{}, { kind: 'feedback' }, { kind: 'denunciation-like' }],
    [{ kind: 'denunciation' }],
  ],
  ['accept', 'rule.denunciation', [{ kind: 'denunciation' }], [{}, { kind: 'feedback' }]],
  ['split', 'rule.part', [{ parent: reportId(3) }], [{}, { children: [reportId(3)] }]],
  [
    'close',
    'rule.handled-it',
    [{ handlers: ['approver-1'] }, { handlers: ['verifier-1', 'approver-1'] }],
    [{}, { handlers: ['verifier-1'] }],
  ],
  ['crime-signs', 'rule.crime-signs-known', [{ crimeSignsAt: AT }], [{}]],
  [
    'crime-signs-filed',
    'rule.no-crime-signs',
    [{}, { clocks: [clock('triage')] }, { clocks: [clock('triage'), clock('crime-signs', ended)] }],
    [{ clocks: [clock('crime-signs')] }, { clocks: [clock('triage'), clock('crime-signs')] }],
  ],
  ['ask-reporter', 'rule.already-paused', [{ pausedSince: AT }], [{}]],
  ['resume', 'rule.not-paused', [{}], [{ pausedSince: AT }]],
  [
    'extend',
    'rule.clock-extended',
    [{ clocks: [clock('answer-124', longer)] }, { clocks: [clock('triage'), clock('answer-124', longer)] }],
    [{}, { clocks: [clock('answer-124')] }, { clocks: [clock('answer-124', { ...longer, ...ended })] }],
  ],
];

describe.each(ROWS)('%s is refused with %s', (act, code, refused, allowed) => {
  const [status] = actRule(act).from;
  const refusal = (different: Partial<Report>) => {
    const report = aCase({ status: status ?? 'received', ...different });
    return () => after(act as 'take', report, {}, { by: doerOf(act, report) });
  };

  test.each(refused)('of a report with %j', (different) => {
    expect(refusalOf(refusal(different))).toEqual({ code, act });
  });

  test.each(allowed)('and with no such code of a report with %j', (different) => {
    const doing = () => {
      try {
        refusal(different)();
      } catch (error) {
        // The form is empty here, so that the act itself may still fail; never by this code.
        return error;
      }
      return undefined;
    };
    expect(doing()).not.toMatchObject({ code });
  });
});
