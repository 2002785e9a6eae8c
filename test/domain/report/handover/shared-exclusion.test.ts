import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yetToShare } from '../../../../shared/domain/report/handover/shared-exclusion.ts';
import type { Report } from '../../../../shared/schemas/report.ts';
import { reportId } from '../../../support/a-report.ts';
import { aCase, DIRECTORY } from '../acting.ts';

const report = aCase({
  ...{ id: reportId(1), linked: [reportId(5)] },
  ...{ excludedBodies: ['school'], excludedOfficers: ['verifier-1'] },
});
const relative = (change: Partial<Report> = {}): Report => aCase({ id: reportId(2), ...change });

describe('what a report has yet to take over from its family', () => {
  test.each([
    ['no family', []],
    ['itself', [report]],
    ['a report that is closed to nobody', [relative()]],
    ['one closed to the same', [relative({ excludedBodies: ['school'], excludedOfficers: ['verifier-1'] })]],
  ])('is nothing from %s', (_what, family) => {
    expect(yetToShare(report, family, DIRECTORY)).toBeUndefined();
  });

  test.each([
    ['excluded bodies', { excludedBodies: ['union'] }, { excludedBodies: ['school', 'union'] }],
    [
      'excluded officers',
      { excludedOfficers: ['verifier-2'] },
      { excludedOfficers: ['verifier-1', 'verifier-2'] },
    ],
    ['links to it', { linked: [reportId(1)] }, { linked: [reportId(5), reportId(2)] }],
    [
      'what its relative is about',
      { subject: { place: '30901', body: 'front-province' } },
      { excludedBodies: ['school', 'front-province'] },
    ],
  ])('is all of its own and %s', (_what, change, more) => {
    const { excludedBodies, excludedOfficers, linked } = report;
    const own = { excludedBodies, excludedOfficers, linked };
    expect(yetToShare(report, [relative(change)], DIRECTORY)).toEqual({ ...own, ...more });
  });

  test('is nothing once it was taken over, and takes nothing away', () => {
    const some = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });
    const links = fc.uniqueArray(fc.constantFrom(1, 2, 3).map(reportId), { maxLength: 3 });
    const one = fc.record({ excludedBodies: some, excludedOfficers: some, linked: links });
    fc.assert(
      fc.property(one, fc.array(one, { maxLength: 2 }), (own, others) => {
        const before = aCase({ id: reportId(1), ...own });
        const family = others.map((other, n) => aCase({ id: reportId(n + 2), ...other }));
        const shared = yetToShare(before, family, DIRECTORY);
        const after = { ...before, ...shared };
        expect(yetToShare(after, family, DIRECTORY)).toBeUndefined();
        for (const list of ['excludedBodies', 'excludedOfficers'] as const)
          expect(after[list]).toEqual(
            expect.arrayContaining([...before[list], ...family.flatMap((f) => f[list])]),
          );
        expect(after.linked).toEqual(expect.arrayContaining(before.linked));
      }),
      { numRuns: 40 },
    );
  });
});
