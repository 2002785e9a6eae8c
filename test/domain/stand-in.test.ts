import { describe, expect, test } from 'vitest';
import { absentUntil, onDuty, worksFor } from '../../shared/domain/stand-in.ts';
import type { Officer } from '../../shared/schemas/officer.ts';

const anOfficer = (id: string, change: Partial<Officer> = {}): Officer => ({
  ...{ id, name: id, email: `${id}@mau.example`, role: 'verifier', body: 'front-mau-1' },
  ...{ mail: 'now', sms: false, active: true },
  ...change,
});
const absences = [{ from: '2026-11-23', to: '2026-11-27', substitute: 'hai' }];
const hai = anOfficer('hai');
const away = anOfficer('minh', { absences });

test.each([
  ['2026-11-22', undefined],
  ['2026-11-23', '2026-11-27'],
  ['2026-11-27', '2026-11-27'],
  ['2026-11-28', undefined],
])('on %s an officer is away until %s', (day, until) => {
  expect(absentUntil(away, day)).toBe(until);
  expect(absentUntil(hai, day)).toBeUndefined();
});

describe('whoever stands in', () => {
  test.each<[string, Officer[], string, string[] | undefined]>([
    ['for the colleague who is away', [hai, away], '2026-11-27', ['minh']],
    ['for all that named them', [away, anOfficer('lan', { absences })], '2026-11-23', ['minh', 'lan']],
    ['for nobody once they are back', [away], '2026-11-28', undefined],
    ['for nobody who has left', [{ ...away, active: false }], '2026-11-23', undefined],
    ['for nobody of another role', [{ ...away, role: 'intake' }], '2026-11-23', undefined],
    ['for nobody of another body', [{ ...away, body: 'front-mau-2' }], '2026-11-23', undefined],
    [
      'for nobody who named another',
      [anOfficer('minh', { absences: absences.map((one) => ({ ...one, substitute: 'lan' })) })],
      '2026-11-23',
      undefined,
    ],
    [
      'for nobody who named no one',
      [anOfficer('minh', { absences: [{ from: '2026-11-23', to: '2026-11-27' }] })],
      '2026-11-23',
      undefined,
    ],
  ])('works %s', (_whom, colleagues, day, expected) => {
    expect(onDuty(hai, colleagues, day)).toEqual({ ...hai, ...(expected && { standsInFor: expected }) });
  });

  test('stands in for no one while away themselves, and never for themselves', () => {
    const both = { ...hai, absences };
    expect(onDuty(both, [away, both], '2026-11-23')).toBe(both);
  });

  test.each([
    ['hai', true],
    ['minh', true],
    ['lan', false],
    [undefined, false],
  ])('has the work of %s: %s', (assignee, works) => {
    expect(worksFor({ ...hai, standsInFor: ['minh'] }, assignee)).toBe(works);
  });

  test('has only their own work while standing in for nobody', () => {
    expect([worksFor(hai, 'hai'), worksFor(hai, 'minh')]).toEqual([true, false]);
  });
});
