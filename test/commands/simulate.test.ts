import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settings } from '../../infra/provinces/mau.ts';
import { confirmedProvince, provinceAsked } from '../../infra/commands/province-in-use.ts';
import { readAsked } from '../../infra/commands/simulate.ts';
import { CaseError } from '../../shared/domain/errors.ts';
import type { RuleContent } from '../../shared/schemas/rules/rule-change.ts';
import { conformanceSheet } from '../../functions/conformance/sheet.ts';
import { MAU } from '../support/a-rehearsal.ts';
import { installMau } from '../support/directory-world.ts';
import { startTestStore, type TestStore } from '../support/store.ts';

describe('the command line of a rehearsal', () => {
  test('asks for one case, or for all', () => {
    expect(readAsked(['--case', 'complex']).plan?.name).toBe('complex');
    expect(readAsked(['--all']).plan).toBeUndefined();
  });

  test.each([
    ['nothing', [], /npm run simulate/],
    ['a case and all', ['--case', 'complex', '--all'], /--all không đi cùng --case/],
    ['all as JSON', ['--all', '--json'], /--all không đi cùng/],
    ['two cases', ['--case', 'complex', '--case', 'ordinary'], /Mỗi lần chỉ một --case/],
    ['two moments', ['--all', '--received', '2026-11-23T09:00', '--received', '2026-11-24T09:00'], /Mỗi lần/],
    ['no such case', ['--case', 'khong-co'], /Không có ca "khong-co"/],
    ['no such day', ['--all', '--received', '2026-02-30T09:00'], /Không có ngày giờ/],
    ['a word it does not know', ['--alle'], /npm run simulate/],
  ])('%s is refused in a sentence', (_what, args, sentence) => {
    expect(() => readAsked(args)).toThrow(sentence);
  });

  test('for a day before the calendar the error names the calendar, not the directory', () => {
    const refused: unknown = expect.objectContaining({ code: 'input.calendar-year' });
    expect(() => readAsked(['--all', '--received', '2020-12-31T23:59'])).toThrow(CaseError);
    expect(() => readAsked(['--all', '--received', '2020-12-31T23:59'])).toThrow(refused);
  });

  test('a province that is not there, and two places at once, are refused', async () => {
    await expect(provinceAsked({ province: 'atlantis' })).rejects.toThrow(/Không có tỉnh/);
    await expect(provinceAsked({ province: 'mau', data: 'a', table: 'b' })).rejects.toThrow(/Chỉ ghi một/);
  });
});

describe('a province as its console left it', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await startTestStore();
    await installMau(store.stores);
  });
  afterAll(() => store.stop());

  const confirm = async (id: string, content: RuleContent): Promise<void> => {
    await store.stores.rules.put({
      ...{ id, version: 1, content, reason: 'Thử', state: 'confirmed' },
      ...{ proposedBy: 'do-huu-tam', proposedAt: '2026-11-20T02:00:00.000Z' },
      ...{ decidedBy: 'ngo-thi-mai', decidedAt: '2026-11-21T02:00:00.000Z' },
    });
    await store.stores.rules.publish();
  };

  test('has the confirmed changes with their acts on the sheet to sign', async () => {
    await confirm('0123456789ABCDEFGHJKMNPQRS', {
      kind: 'clock',
      override: { id: 'triage', length: 2, source: '12/QĐ-MTTQ' },
    });
    await confirm('0123456789ABCDEFGHJKMNPQRT', {
      kind: 'calendar-days',
      daysOff: [{ date: '2026-12-01', name: { vi: 'Ngày hội', en: 'Fair' }, act: '7/QĐ-UBND' }],
      swaps: [],
    });
    const province = await confirmedProvince({
      ...{ settings, stores: store.stores },
      places: () => Promise.resolve(MAU.places),
    });
    const sheet = conformanceSheet(province.settings, province.book);
    expect(sheet.find(({ id }) => id === 'triage')).toMatchObject({ setBy: '12/QĐ-MTTQ' });
    expect(sheet.find(({ id }) => id === 'day-2026-12-01')).toMatchObject({ setBy: '7/QĐ-UBND' });
    expect(province.book.calendar.isWorkingDay('2026-12-01')).toBe(false);
    expect(province.bodies.map(({ id }) => id)).toContain('front-mau-1');
  });
});
