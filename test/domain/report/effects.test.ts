import { describe, expect, test } from 'vitest';
import { ACT_NAMES, type ActName } from '../../../shared/domain/report/acts/acts.ts';
import { chain } from '../../../shared/domain/report/chained-events.ts';
import { effectsOf } from '../../../shared/domain/report/effects.ts';
import { CLOCK_RULES } from '../../../shared/reference/clocks.ts';
import type { Report } from '../../../shared/schemas/report.ts';
import { aReport } from '../../support/a-report.ts';

/** The acts whose reporter gets a notice, with its kind. */
const REPORTER_HEARS: { readonly [A in ActName]?: string } = {
  'guide-elsewhere': 'reporter-news',
  'not-pursue': 'reporter-news',
  merge: 'reporter-news',
  split: 'reporter-news',
  'forward-denunciation': 'reporter-news',
  'note-outcome': 'reporter-news',
  'tell-reporter': 'reporter-news',
  refer: 'reporter-news',
  uphold: 'reporter-news',
  'ask-reporter': 'reporter-question',
  close: 'reporter-result',
};

const withEntry = (act: string, change: Partial<Report> = {}, opens = false): Report => {
  const report = aReport({ status: 'verifying', assignee: 'an-officer', ...change });
  const entry = { at: '2026-11-24T02:00:00.000Z', act, by: { kind: 'system' } as const, to: report.status };
  return {
    ...report,
    events: [...report.events, chain(report.events, { ...entry, ...(opens && { opens }) })],
  };
};

const owedIn = (report: Report) => report.events.map((event) => effectsOf(event, report, CLOCK_RULES));
const TASK = { to: 'offices', audiences: ['holder'], notice: { kind: 'task' } };

describe('what an entry of the log owes', () => {
  test.each(ACT_NAMES)('the reporter hears of %s as the table below says, or not at all', (act) => {
    const [owed] = owedIn(withEntry(act));
    const kind = REPORTER_HEARS[act];
    expect(owed?.filter(({ to }) => to === 'reporter')).toEqual(
      kind === undefined ? [] : [{ to: 'reporter', kind }],
    );
  });

  test('the holder hears when a wait begins, and only of the wait that lasts', () => {
    const first = withEntry('accept', {}, true);
    expect(owedIn(first)).toEqual([[TASK]]);
    const second = withEntry('send-back', { events: first.events }, true);
    expect(owedIn(second)).toEqual([[], [TASK]]);
  });

  test.each(['reassign', 'recuse', 'hand-over'])('another verifier hears of %s in the same wait', (act) => {
    expect(owedIn(withEntry(act))).toEqual([[TASK]]);
    expect(owedIn(withEntry(act, { status: 'awaiting-approval' }))).toEqual([[]]);
  });

  test('no office is told if no one has to act, or at an end', () => {
    for (const status of ['closed', 'archived', 'withdrawn', 'locating'] as const)
      expect(owedIn(withEntry('archive', { status }, true))).toEqual([[]]);
  });

  test('a report that ends outside is told to its reporter and to the Front there', () => {
    const report = aReport({ status: 'passed-up' });
    const entry = chain([], {
      ...{ at: '2026-11-24T02:00:00.000Z', act: 'hand-over', by: { kind: 'system' }, to: 'passed-up' },
      facts: { outside: 'front-central' },
    });
    expect(effectsOf(entry, report, CLOCK_RULES)).toEqual([
      { to: 'reporter', kind: 'reporter-news' },
      { to: 'heads-of', body: 'front-central', notice: { kind: 'ended-outside' } },
    ]);
  });
});
