import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directory } from '../../mau-directory.ts';
import { canAudit, canSee, mayDo, sanitised } from '../../../shared/domain/access.ts';
import { ROLES, type Officer, type Role } from '../../../shared/schemas/officer.ts';
import { STATUSES } from '../../../shared/schemas/status.ts';
import { OUTCOMES } from '../../../shared/schemas/outcome.ts';
import type { Report } from '../../../shared/schemas/report.ts';
import type { Clock } from '../../../shared/schemas/rules/clock.ts';
import { aReport } from '../../support/a-report.ts';

const anOfficer = (role: Role, change: Partial<Officer> = {}): Officer => {
  const found = directory.officers.find((officer) => officer.role === role);
  if (found === undefined) throw new Error(`no ${role}`);
  return { ...found, ...change };
};

const hop = { body: 'party-mau-1', sentAt: '2026-11-23T02:14:00.000Z' };
const report = aReport({
  status: 'answering',
  frontBody: 'front-mau-1',
  assignee: 'tran-van-minh',
  hops: [hop],
});

describe('who sees a report', () => {
  test.each([
    ['intake', {}, true],
    ['intake', { body: 'front-mau-2' }, false],
    ['intake', { active: false }, false],
    ['verifier', {}, true],
    ['verifier', { id: 'somebody-else' }, false],
    ['verifier', { body: 'front-mau-2' }, false],
    ['approver', {}, true],
    ['approver', { body: 'front-mau' }, false],
    ['liaison', {}, true],
    ['liaison', { body: 'party-mau-2' }, false],
    ['auditor', {}, false],
    ['administrator', {}, false],
  ] as const)('%s with %j: %s', (role, change, sees) => {
    expect(canSee(anOfficer(role, change), report)).toBe(sees);
  });

  test('a Party body that gave a report back does not see it any more', () => {
    const returned = aReport({
      status: 'answering',
      hops: [{ ...hop, returnedAt: '2026-11-24T02:14:00.000Z', returnReason: 'x' }],
    });
    expect(canSee(anOfficer('liaison'), returned)).toBe(false);
  });

  test.each(STATUSES)('a Party body sees a report only from its referral to its answer: %s', (status) => {
    const isBefore = ['referred', 'answering', 'answered'].includes(status);
    const { hops: _hops, ...row } = { ...report, status };
    expect(canSee(anOfficer('liaison'), { ...report, status })).toBe(isBefore);
    // A row of its own list names no hops.
    expect(canSee(anOfficer('liaison'), row)).toBe(isBefore);
  });

  test('a Party body to which a report was not sent last does not see it', () => {
    const sentOn = { ...report, hops: [hop, { ...hop, body: 'party-mau-2' }] };
    expect(canSee(anOfficer('liaison'), sentOn)).toBe(false);
    expect(canSee(anOfficer('liaison'), { ...report, hops: [] })).toBe(false);
  });

  test.each([
    ['auditor', {}, true],
    ['auditor', { active: false }, false],
    ['approver', {}, false],
  ] as const)('%s with %j may audit it: %s', (role, change, may) => {
    expect(canAudit(anOfficer(role, change), report)).toBe(may);
  });

  test('only who sees it may do something', () => {
    expect(mayDo(anOfficer('liaison'), report)).toContain('answer');
    expect(mayDo(anOfficer('liaison', { body: 'party-mau-2' }), report)).toEqual([]);
  });

  test('an officer who is excluded, by their body or in person, can see, do and audit nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ROLES),
        fc.constantFrom(...STATUSES),
        fc.boolean(),
        (role, status, inPerson) => {
          const officer = anOfficer(role);
          const closed = aReport({
            ...report,
            status,
            ...(inPerson ? { excludedOfficers: [officer.id] } : { excludedBodies: [officer.body] }),
          });
          expect(canSee(officer, closed)).toBe(false);
          expect(canAudit(officer, closed)).toBe(false);
          expect(mayDo(officer, closed)).toEqual([]);
        },
      ),
    );
  });
});

describe('what a Party body receives', () => {
  test('holds nothing of the reporter, of other bodies, or of the Front’s own log', () => {
    const full = aReport({
      ...report,
      summary: 'Dùng xe công vào việc riêng.',
      hops: [
        { body: 'party-mau-2', sentAt: hop.sentAt, returnedAt: hop.sentAt, returnReason: 'không phải' },
        hop,
      ],
    });
    const given = sanitised(full, 'party-mau-1');
    expect(given.hops).toEqual([hop]);
    expect(Object.keys(given)).toEqual(
      expect.not.arrayContaining(['enclosed', 'channel', 'events', 'handlers', 'assignee', 'excludedBodies']),
    );
    expect(JSON.stringify(given)).not.toContain('tran-van-minh');
  });

  const clock = (rule: Clock['rule'], at?: number, state: Clock['state'] = 'running'): Clock => ({
    ...{ rule, startedAt: hop.sentAt, due: hop.sentAt, state, pauses: [], sent: [] },
    ...(at !== undefined && { hop: at }),
  });

  test('is what the report has of these, and nothing where it has none', () => {
    const known = {
      happenedOn: '2026-10-01',
      happenedUntil: '2026-10-02',
      summary: 'Tóm tắt.',
      due: hop.sentAt,
    };
    expect(sanitised(aReport({ ...report, ...known }), 'party-mau-1')).toMatchObject({
      ...known,
      ...{ id: report.id, number: report.number, status: 'answering', frontBody: 'front-mau-1' },
      ...{ statusSince: report.statusSince, matter: report.matter, subject: report.subject },
    });
    expect(Object.keys(sanitised(report, 'party-mau-1'))).toEqual(
      expect.not.arrayContaining([...Object.keys(known), 'items', 'answer']),
    );
  });

  test('has the clocks that count this body’s time, and no others', () => {
    const hops = [{ ...hop, body: 'party-mau-2', returnedAt: hop.sentAt, returnReason: 'x' }, hop];
    const clocks = [
      clock('answer-124', 0),
      clock('answer-124', 1),
      clock('receipt-of-referral'),
      clock('receipt-of-referral', 1, 'met'),
      clock('tell-citizen'),
    ];
    const given = (body: string) => sanitised(aReport({ ...report, hops, clocks }), body).clocks;
    expect(given('party-mau-1')).toEqual([clocks[1], clocks[2]]);
    expect(given('party-mau-2')).toEqual([clocks[0]]);
    const sentAgain = aReport({ ...report, hops: [...hops, hop], clocks });
    expect(sanitised(sentAgain, 'party-mau-1').clocks).toEqual([clocks[1], clocks[2]]);
  });

  test('has the answer once it is given on the last referral', () => {
    const answered = { ...hop, answeredAt: hop.sentAt };
    const answer = { letter: '1-CV/ĐU', outcome: OUTCOMES[0], summary: 'Đã xem.', at: hop.sentAt };
    const given = (hops: Report['hops']) => sanitised(aReport({ ...report, hops, answer }), hop.body);
    expect(given([answered])).toHaveProperty('answer', answer);
    expect(given([answered, hop])).not.toHaveProperty('answer');
  });
});
