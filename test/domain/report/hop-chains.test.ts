import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settings } from '../../../infra/provinces/mau.ts';
import { reasonableAnswers } from '../../../functions/simulator/reasonable-answers.ts';
import { canSee, mayDo, sanitised } from '../../../shared/domain/access.ts';
import { resolveRules } from '../../../shared/domain/clocks/resolve-rules.ts';
import { ACT_NAMES, actRule, type ActName } from '../../../shared/domain/report/acts/acts.ts';
import { allowedActs, apply } from '../../../shared/domain/report/apply.ts';
import { hopVersion, versionAtHop } from '../../../shared/domain/report/handover/open-hop.ts';
import { CLOCK_RULES } from '../../../shared/reference/clocks.ts';
import type { Officer } from '../../../shared/schemas/officer.ts';
import type { Actor, Candidate, Report } from '../../../shared/schemas/report.ts';
import { aReport } from '../../support/a-report.ts';
import { national } from '../clocks/national-clocks.ts';

const time = { calendar: national, rules: resolveRules(CLOCK_RULES, settings.clockOverrides) };
const PARTIES = ['party-mau-1', 'party-mau-2', 'party-mau-3'] as const;
type Party = (typeof PARTIES)[number];

const liaisonOf = (body: string): Officer => ({
  id: `liaison-${body}`,
  name: 'Đầu mối',
  email: `${body}@co-quan.example`,
  role: 'liaison',
  body,
  mail: 'digest',
  sms: false,
  active: true,
});
const actorAt = (body: string): Actor => ({
  kind: 'officer',
  id: `liaison-${body}`,
  role: 'liaison',
  body,
});
const candidate = (body: string): Candidate => ({
  body,
  row: 'J6',
  sender: 'commune',
  mark: 'D',
  reasons: [],
});

const WALKED = [
  'locate',
  'approve-referral',
  'refer',
  'acknowledge-receipt',
  'return-not-ours',
  'ask-longer',
  'answer',
  'send-back-answer',
  'close',
  'contest',
  'reopen',
  'uphold',
  'finish-verification',
  'choose-body',
  'reporter-message',
  'note',
] as const satisfies readonly ActName[];
type Walked = (typeof WALKED)[number];

/** The actor that the table names first; for a liaison, one of the given Party body. */
const doerOf = (act: Walked, party: Party): Actor => {
  const [doer] = actRule(act).by;
  if (doer === 'liaison') return actorAt(party);
  if (doer === 'reporter' || doer === 'system') return { kind: doer };
  return { kind: 'officer', id: `${doer ?? 'intake'}-1`, role: doer ?? 'intake', body: 'front-mau-1' };
};

/** The nth step of a walk; its texts name author and step, so that a page can be searched for them. */
const walk = (report: Report, [act, party]: readonly [Walked, Party], n: number): Report => {
  const answers = reasonableAnswers({ verifier: 'verifier-1', party });
  const input = {
    ...answers[act],
    ...(act === 'answer' && { summary: `answer of ${party}` }),
    ...(act === 'finish-verification' && { summary: `summary ${String(n)}.` }),
  };
  const by = doerOf(act, party);
  if (!allowedActs(report, by, [act]).includes(act)) return report;
  const now = new Date(Date.UTC(2026, 10, 23, 3, n));
  const facts = { now, candidates: [candidate(party)], level: 'commune' } as const;
  return apply(report, { act, input, by, facts }, time);
};

const step = fc.tuple(fc.constantFrom(...WALKED), fc.constantFrom(...PARTIES));
/** Walks of many steps, most of which the table refuses; every second one begins with a contested answer. */
const someChain = fc
  .tuple(fc.boolean(), fc.constantFrom(...PARTIES), fc.array(step, { minLength: 40, maxLength: 90 }))
  .map(([contested, first, steps]) => [
    ...(contested ? CONTESTED.map((act) => [act, first] as const) : []),
    ...steps,
  ]);
const CONTESTED = [
  'finish-verification',
  'locate',
  'approve-referral',
  'refer',
  'acknowledge-receipt',
  'answer',
  'close',
  'contest',
  'reopen',
] as const satisfies readonly Walked[];

const start = aReport({ status: 'verifying', frontBody: 'front-mau-1', assignee: 'verifier-1' });
const isSeen = (report: Report, body: string): boolean => canSee(liaisonOf(body), report);

describe('along any chain of referrals', () => {
  test('at most one Party body sees the report and acts on it: the one it was sent to last', () => {
    let contestedOnce = 0;
    fc.assert(
      fc.property(someChain, (steps) => {
        let report = start;
        for (const [n, one] of steps.entries()) {
          report = walk(report, one, n);
          const last = report.hops.at(-1);
          if (report.hops.length > 1 && report.hops[0]?.answeredAt !== undefined) contestedOnce += 1;
          for (const body of PARTIES) {
            const theirs = last?.body === body && last.returnedAt === undefined;
            if (!theirs) {
              expect(isSeen(report, body)).toBe(false);
              // Also without a check whether they may see it.
              expect(allowedActs(report, actorAt(body), ACT_NAMES)).toEqual([]);
            }
            if (!isSeen(report, body)) expect(mayDo(liaisonOf(body), report)).toEqual([]);
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(contestedOnce).toBeGreaterThan(100);
  });

  test('whoever sees it sees the summary they were sent and the answer they gave, no other', () => {
    fc.assert(
      fc.property(someChain, (steps) => {
        let report = start;
        let sent: string | undefined;
        for (const [n, one] of steps.entries()) {
          const before = report;
          report = walk(report, one, n);
          if (report.hops.length > before.hops.length) sent = report.summary;
          for (const body of PARTIES.filter((party) => isSeen(report, party))) {
            const given = sanitised(report, body);
            expect(given.summary).toBe(sent);
            for (const other of PARTIES.filter((party) => party !== body))
              expect(JSON.stringify(given)).not.toContain(other);
            if (report.status !== 'answered' && given.answer !== undefined)
              expect(given.hops.at(-1)?.answeredAt).toBeDefined();
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('once a result is out or contested, no Party body sees what becomes of it', () => {
    for (const status of ['closed', 'contested', 'verifying', 'locating', 'approved', 'archived'] as const)
      expect(
        isSeen(aReport({ status, hops: [{ body: PARTIES[0], sentAt: start.receivedAt }] }), PARTIES[0]),
      ).toBe(false);
  });
});

describe('the number on a Party body’s form', () => {
  const at = CONTESTED.slice(0, 5).reduce((report, act, n) => walk(report, [act, PARTIES[0]], n), start);

  test('does not count the reporter’s messages or the Front’s notes, and they do not make it stale', () => {
    const meanwhile = (['reporter-message', 'note', 'reporter-message'] as const).reduce(
      (report, act, n) => walk(report, [act, PARTIES[0]], 50 + n),
      at,
    );
    expect(meanwhile.version).toBe(at.version + 3);
    expect(hopVersion(meanwhile)).toBe(hopVersion(at));
    expect(versionAtHop(meanwhile, hopVersion(at))).toBe(meanwhile.version);
  });

  test('is stale once the referral itself went on', () => {
    const answered = walk(at, ['answer', PARTIES[0]], 50);
    expect(versionAtHop(answered, hopVersion(at))).toBeLessThan(answered.version);
  });
});
