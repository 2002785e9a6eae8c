import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directory } from '../../mau-directory.ts';
import { canAudit, canSee, mayDo, sanitised } from '../../../shared/domain/access.ts';
import { ROLES, type Officer, type Role } from '../../../shared/schemas/officer.ts';
import { STATUSES } from '../../../shared/schemas/status.ts';
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
});
