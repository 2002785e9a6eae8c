import { describe, expect, test } from 'vitest';
import { registerEntry } from '../../../shared/domain/report/register-entry.ts';

const SAME = [
  '12/2026',
  ' 12 / 2026',
  'Số 12/2026',
  'SỐ 12/2026'.normalize('NFD'),
  '№ 12/2026',
  '012/2026',
  '12-2026',
  '12.2026',
  '12/ĐT/2026',
  '12/2026/ĐTC',
  '12/TC-2026',
  'số đơn tố cáo 12 năm 2026',
  '2026/12',
  '１２／２０２６',
];

describe('a number of the paper register of letters', () => {
  test.each(SAME)('is the same entry written “%s”', (typed) => {
    expect(registerEntry(typed)).toEqual({ number: '12', year: 2026, series: '' });
  });

  test.each(['13/2026', '120/2026', '12/2025', '12a/2026', '12b/2026', '12/KN/2026', '1.2/2026'])(
    'is another entry written “%s”',
    (typed) => {
      expect(registerEntry(typed)).toBeDefined();
      expect(registerEntry(typed)).not.toEqual(registerEntry('12/2026'));
    },
  );

  test('may itself look like a year', () => {
    expect(registerEntry('2026/2026')).toEqual({ number: '2026', year: 2026, series: '' });
  });

  test.each(['', '12', 'số 7', '12/26', '46/1999', '2026', 'Số 2026'])(
    'is none without number and year: “%s”',
    (typed) => {
      expect(registerEntry(typed)).toBeUndefined();
    },
  );
});
