import { describe, expect, test } from 'vitest';
import { ACT_NAMES, type ActName } from '../../../shared/domain/report/acts/acts.ts';
import { chain } from '../../../shared/domain/report/chained-events.ts';
import { effectsOf, entriesAfter, rungsText } from '../../../shared/domain/report/effects.ts';
import { CLOCK_RULES } from '../../../shared/reference/clocks.ts';
import type { Event, Report } from '../../../shared/schemas/report.ts';
import type { Clock, ClockId } from '../../../shared/schemas/rules/clock.ts';
import { startClock } from '../../../shared/domain/clocks/change-clock.ts';
import { dueDate } from '../../../shared/domain/clocks/due.ts';
import { movesText } from '../../../shared/domain/rules/recount.ts';
import { national, ruleNamed } from '../clocks/national-clocks.ts';
import { aCase, aReferral, after, AT } from './acting.ts';
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

/** What the last entry owes of a report with these clocks, if it keeps these facts. */
const owedBy = (act: string, facts: NonNullable<Event['facts']>, change: Partial<Report> = {}) => {
  const entry = { at: AT, act, by: { kind: 'system' } as const, to: 'verifying' as const, facts };
  const report = aCase(change);
  return effectsOf(chain([], entry), report, CLOCK_RULES);
};
const clock = (id: ClockId, change: Partial<Clock> = {}): Clock => ({
  ...startClock(ruleNamed(id), new Date(AT), national),
  ...change,
});
const rung = (id: ClockId, kind: string, audience: string, one = clock(id)) => ({
  ...{ to: 'offices', audiences: [audience] },
  notice: { kind: 'rung', rung: kind, clock: id, due: dueDate(one) },
});

describe('a reminder that is sent', () => {
  const clocks = [
    clock('triage', { sent: ['due', 'overdue-1-head'] }),
    clock('answer-124', { sent: ['escalate-3'] }),
  ];

  test.each([
    ['triage:due', [rung('triage', 'due', 'holder')]],
    [
      'triage:overdue-1-head answer-124:escalate-3',
      [rung('triage', 'overdue', 'head'), rung('answer-124', 'escalate', 'next-level')],
    ],
    ['triage:before-1', []],
    ['answer-124:due', []],
    ['', []],
  ])('as “%s” tells whom its rungs tell, of clocks that have them', (rungs, effects) => {
    expect(owedBy('remind', { rungs }, { clocks })).toEqual(effects);
  });

  test('is of the clock of that name which sent it last; the reporter hears news where a rung tells them', () => {
    const twice = [
      clock('triage', { sent: ['due'] }),
      clock('triage', { due: '2026-12-24T17:00:00.000Z', sent: ['due'] }),
    ];
    expect(owedBy('remind', { rungs: 'triage:due' }, { clocks: twice })).toEqual([
      rung('triage', 'due', 'holder', twice[1]),
    ]);
    const toReporter = { id: 'due', kind: 'due', workingDays: 0, tells: 'reporter' } as const;
    const rules = [{ ...ruleNamed('triage'), ladder: [toReporter] }];
    const event = chain([], {
      at: AT,
      act: 'remind',
      by: { kind: 'system' },
      to: 'verifying',
      facts: { rungs: 'triage:due' },
    });
    expect(effectsOf(event, aCase({ clocks: twice }), rules)).toEqual([
      { to: 'reporter', kind: 'reporter-news' },
    ]);
  });

  test('of a rung that the rules no longer have tells nobody', () => {
    expect(
      owedBy('remind', { rungs: 'triage:gone' }, { clocks: [clock('triage', { sent: ['gone'] })] }),
    ).toEqual([]);
    expect(owedBy('remind', { rungs: 7 }, { clocks })).toEqual([]);
  });

  test('is kept in the log by clock and rung', () => {
    const sent = [
      { clock: clock('triage'), rung: { id: 'due' } },
      { clock: clock('contest'), rung: { id: 'x' } },
    ];
    expect(rungsText(sent)).toBe('triage:due contest:x');
  });
});

describe('a reminder by an officer', () => {
  const answer = clock('answer-124');
  test.each([
    ['until when the answer is owed', [clock('triage'), answer], { due: dueDate(answer) }],
    ['no day of the Front’s own clocks', [clock('triage')], {}],
    ['no day of a clock that does not run', [{ ...answer, state: 'met' as const }], {}],
    [
      'the day of the last clock',
      [clock('answer-124', { due: '2026-11-30T17:00:00.000Z' }), answer],
      { due: dueDate(answer) },
    ],
  ])('tells whoever has the referral %s', (_what, clocks, due) => {
    expect(owedBy('chase', {}, { ...aReferral(), clocks })).toStrictEqual([
      { to: 'offices', audiences: ['holder'], notice: { kind: 'chase', ...due } },
    ]);
  });

  test('tells the heads of the body that a letter was forwarded to', () => {
    const one = clock('told-after-forward');
    const forwarding = { body: 'inspectorate', letter: '5/CV', at: AT };
    expect(owedBy('chase', {}, { forwarding, clocks: [one] })).toEqual([
      { to: 'heads-of', body: 'inspectorate', notice: { kind: 'chase', due: dueDate(one) } },
    ]);
    expect(owedBy('note-receipt', {}, { forwarding, clocks: [one] })).toEqual([]);
  });
});

describe('dates that were counted again', () => {
  const moves = [{ rule: 'triage', from: '2026-12-01', to: '2026-12-02' }] as const;
  const moved = movesText(moves);
  const offices = (...audiences: string[]) => ({
    ...{ to: 'offices', audiences, notice: { kind: 'date-moved', moves } },
  });
  const REPORTER = { to: 'reporter', kind: 'reporter-date-moved' };

  test.each([
    ['nobody where none moved', { told: true }, []],
    ['the holder', { moved }, [offices('holder')]],
    [
      'whoever knew the old date',
      { moved, toldBefore: 'next-level head' },
      [offices('holder', 'head', 'next-level')],
    ],
    ['the head alone of the others', { moved, toldBefore: 'head' }, [offices('holder', 'head')]],
    ['the reporter where their page shows it', { moved, told: true }, [offices('holder'), REPORTER]],
    [
      'the reporter where they were reminded',
      { moved, toldBefore: 'reporter' },
      [offices('holder'), REPORTER],
    ],
    ['the holder alone where it is not shown', { moved, told: false }, [offices('holder')]],
  ])('tell %s', (_whom, facts, effects) => {
    expect(owedBy('recount', facts)).toEqual(effects);
  });
});

test('an entry that is no act owes nothing, also where nothing opened a wait', () => {
  expect(owedBy('receive', {})).toEqual([]);
  const first = chain([], { at: AT, act: 'receive', by: { kind: 'system' }, to: 'received', opens: true });
  expect(effectsOf(first, aCase({ status: 'received' }), CLOCK_RULES)).toEqual([]);
});

test('entries after the cursor are those with a greater number', () => {
  const report = after('note', after('note', aCase(), { note: 'Một.' }), { note: 'Hai.' });
  expect([0, 1, 2].map((cursor) => entriesAfter(report, cursor).map(({ n }) => n))).toEqual([
    [1, 2],
    [2],
    [],
  ]);
});
