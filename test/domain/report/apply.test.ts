import { describe, expect, test } from 'vitest';
import { settings } from '../../../infra/provinces/mau.ts';
import { resolveRules } from '../../../shared/domain/clocks/resolve-rules.ts';
import { ACT_NAMES, actRule, type ActName } from '../../../shared/domain/report/acts/acts.ts';
import { allowedActs, apply } from '../../../shared/domain/report/apply.ts';
import { firstBreak } from '../../../shared/domain/report/chained-events.ts';
import { CLOCK_RULES } from '../../../shared/reference/clocks.ts';
import type { Clock } from '../../../shared/schemas/rules/clock.ts';
import type { Actor, Report } from '../../../shared/schemas/report.ts';
import { STATUSES } from '../../../shared/schemas/status.ts';
import { aReport } from '../../support/a-report.ts';
import { aCase, aFront, aReferral, after, AT, DIRECTORY, doerOf, refusalOf } from './acting.ts';
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

const ABOVE = aFront('province');
const NO = { violatorClear: false, evidenceConcrete: true, checkable: true };
const PAUSED = aCase({ pausedSince: AT });
const VERIFIER: Actor = { kind: 'officer', id: 'verifier-1', role: 'verifier', body: 'front-commune' };

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

test('every act raises the version by one and leaves one entry', () => {
  const before: Report = aReport();
  const after = apply(before, { act: 'take', input: {}, by: actorFor('take'), facts: { now } }, time);
  expect(after.version).toBe(before.version + 1);
  expect(after.events).toHaveLength(before.events.length + 1);
  expect(firstBreak(after.events)).toBeUndefined();
});

describe('an act that is refused', () => {
  const stranger: Actor = { kind: 'officer', id: 'x', role: 'auditor', body: 'front-commune' };
  const closed = aCase({ status: 'closed' });
  const liaison: Actor = { kind: 'officer', id: 'x', role: 'liaison', body: 'party-other' };

  test.each([
    ['a role', aCase({ status: 'received' }), 'take', stranger, { code: 'rule.role', act: 'take' }],
    ['the status', closed, 'take', undefined, { code: 'rule.not-now', act: 'take', status: 'closed' }],
    ['a body', aReferral(), 'return-not-ours', liaison, { code: 'rule.other-body' }],
    ['a pause', aCase(), 'resume', undefined, { code: 'rule.not-paused', act: 'resume' }],
  ] as const)('because of %s says so', (_why, report, act, by, refusal) => {
    const doing = () => after(act as 'take', report, {}, by === undefined ? {} : { by });
    expect(refusalOf(doing)).toEqual(refusal);
  });

  test.each([
    ['an officer hears', { kind: 'officer', id: 'v', role: 'verifier', body: 'front-commune' }, true],
    ['the workflow closes it all the same', { kind: 'system' }, false],
  ] as const)('where no Front is left that it is open to: %s', (_what, by, refused) => {
    const shared = { excludedBodies: DIRECTORY.bodies.map(({ id }) => id), excludedOfficers: [], linked: [] };
    const closing = () =>
      by.kind === 'system'
        ? after('share-exclusion', aCase(), {}, { by, shared })
        : after('recuse', aCase({ excludedBodies: shared.excludedBodies }), {}, { by });
    if (refused) expect(refusalOf(closing)).toEqual({ code: 'rule.no-superior' });
    else expect(closing()).toMatchObject({ status: 'verifying', excludedBodies: shared.excludedBodies });
  });

  test('is a defect where it was not looked up to whom the report is closed', () => {
    const by = doerOf('recuse', aCase());
    const blind = () => apply(aCase(), { act: 'recuse', input: {}, by, facts: { now } }, time);
    expect(blind).toThrow(/without the directory/);
  });
});

describe('what every act leaves', () => {
  const before = aCase({ handlers: ['verifier-9'] });
  const findings = { checklist: [], items: [] };
  const events = (report: Report) =>
    report.events.map(({ n: _n, prev: _prev, hash: _hash, ...entry }) => entry);

  test('an entry says when, what, by whom, and whereto', () => {
    const by = doerOf('note', before);
    expect(events(after('note', before, { note: 'Riêng.' }))).toStrictEqual([
      { at: AT, act: 'note', by, to: 'verifying' },
    ]);
  });

  test('an entry keeps an officer’s reason, the mark of the form and further facts', () => {
    const noted = { facts: { extra: 1 }, form: 'mark' };
    const deed = {
      input: { part: 'identity', reason: 'Cần.' },
      by: doerOf('open-part', before),
      facts: { now },
    };
    expect(apply(before, { act: 'open-part', ...deed, noted }, time).events).toMatchObject([
      { reason: 'Cần.', form: 'mark', facts: { part: 'identity', extra: 1 } },
    ]);
    expect(apply(before, { act: 'open-part', ...deed }, time).events[0]).not.toHaveProperty('form');
  });

  test.each([
    [
      'another status',
      () => after('send-back', aCase({ status: 'awaiting-approval' }), { reason: 'Thiếu.' }),
      true,
    ],
    ['others who have it', () => after('recuse', aCase({ assignee: 'verifier-1' }), {}), false],
    [
      'the Front above with the same status',
      () => after('pass-up', aCase({ status: 'received' }), { reason: 'Lên.' }, { superior: ABOVE }),
      true,
    ],
    [
      'nobody left of those who were asked',
      () =>
        after(
          'recuse',
          aCase({ assignee: 'verifier-1', excludedOfficers: ['verifier-2', 'verifier-3'] }),
          {},
          { by: doerOf('reassign', aCase()) },
        ),
      false,
    ],
    ['nothing', () => after('take', aCase({ status: 'received' }), {}), false],
  ] as const)('a wait begins with %s, or does not', (_what, act, opens) => {
    const report = act();
    expect(report.statusSince).toBe(opens ? AT : before.statusSince);
    expect(report.events.at(-1)?.opens).toBe(opens ? true : undefined);
    expect(Object.hasOwn(report.events.at(-1) ?? {}, 'opens')).toBe(opens);
  });

  test('whoever decides on the substance is kept once, after those of before', () => {
    const handled = after('save-findings', before, findings);
    expect(handled.handlers).toEqual(['verifier-9', 'verifier-1']);
    expect(after('save-findings', handled, findings).handlers).toEqual(['verifier-9', 'verifier-1']);
    expect(after('note', before, { note: 'Ghi.' }).handlers).toEqual(['verifier-9']);
    const machine = after('locate', aCase({ status: 'locating' }), {});
    expect(machine.handlers).toEqual([]);
  });

  test.each([
    ['the reporter answers', () => after('reporter-message', PAUSED, {}), false],
    [
      'it goes on to another status',
      () => after('not-pursue', PAUSED, { ...NO, message: 'm', reason: 'r' }),
      false,
    ],
    [
      'it is accepted',
      () => after('accept', { ...PAUSED, status: 'received' }, { kind: 'feedback', ...NO, assignee: 'v' }),
      false,
    ],
    ['a note is written', () => after('note', PAUSED, { note: 'Ghi.' }), true],
    ['an officer steps aside', () => after('recuse', PAUSED, {}, { by: VERIFIER }), true],
  ])('a pause ends or lasts when %s', (_when, act, lasts) => {
    expect(act().pausedSince).toBe(lasts ? AT : undefined);
    expect(Object.hasOwn(act(), 'pausedSince')).toBe(lasts);
  });

  test('an end leaves no pause, and clocks that a reminder marked are taken over', () => {
    expect(after('withdraw', PAUSED, {})).not.toHaveProperty('pausedSince');
    const deed = { act: 'remind', input: {}, by: { kind: 'system' }, facts: { now } } as const;
    const marked = apply(before, { ...deed, noted: { clocks: [{ ...OWED, sent: ['due'] }] } }, time);
    expect(marked.clocks).toEqual([{ ...OWED, sent: ['due'] }]);
    expect(marked).toMatchObject({ due: OWED.due });
    expect(apply({ ...before, clocks: [OWED] }, deed, time).clocks).toEqual([OWED]);
  });

  test('the clock of an answer counts from the day of receipt that is told, else from now', () => {
    const sent = aReferral({
      status: 'referred',
      hops: [{ body: 'party-commune', sentAt: '2026-11-20T03:00:00.000Z' }],
    });
    const startOf = (around: object) =>
      after('acknowledge-receipt', sent, {}, around).clocks.at(-1)?.startedAt;
    expect(startOf({ receivedAt: new Date('2026-11-24T03:00:00.000Z') })).toBe('2026-11-24T03:00:00.000Z');
    expect(startOf({})).toBe(AT);
  });

  test('a report passed up waits for nobody in particular, one that is only noted on keeps its verifier', () => {
    const given = aCase({ assignee: 'verifier-1' });
    expect(after('pass-up', given, { reason: 'Lên.' }, { superior: ABOVE })).not.toHaveProperty('assignee');
    expect(after('note', given, { note: 'Ghi.' }).assignee).toBe('verifier-1');
  });
});
