import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAct } from '../../../functions/casework/read-act.ts';
import { showGuidance } from '../../../functions/casework/show-guidance.ts';
import { placeOnSheet } from '../../../functions/casework/place-on-sheet.ts';
import { createPublic } from '../../../functions/public.ts';
import { compileUnits } from '../../../shared/domain/places/compile-units.ts';
import { createPlaceIndex } from '../../../shared/domain/places/index-of-places.ts';
import { directory } from '../../mau-directory.ts';
import { mauUnits } from '../../../infra/provinces/mau-units.ts';
import { aCitizen } from '../../support/a-citizen.ts';
import { atTheDesk } from '../../support/at-the-desk.ts';
import { startLife, type Life } from '../../support/life.ts';
import { aPublicWorld } from '../../support/public-world.ts';

let life: Life;
beforeAll(async () => {
  life = await startLife();
});
afterAll(async () => {
  await life.stop();
});

const FORM = {
  kind: 'outside',
  toBody: 'Công an xã',
  message: 'Xin gửi Công an xã.',
  reason: 'Ngoài phạm vi.',
};

describe('guiding a reporter elsewhere', () => {
  test.each([
    ['without an office', { ...FORM, toBody: ' ' }, { toBody: 'required' }],
    ['as mixed: that is split first', { ...FORM, kind: 'mixed' }, { kind: 'choose' }],
  ])('is refused %s', (_why, values, errors) => {
    expect(readAct('guide-elsewhere', values).errors).toEqual(errors);
  });

  test('makes a sheet with number, place and date in italics, for the officer and for the reporter', async () => {
    const { report, code } = await life.send();
    await life.act(report.id, 'intake', 'guide-elsewhere');
    const sheet = await atTheDesk(
      showGuidance,
      { ...life.officer('intake'), body: report.frontBody },
      life.world,
      { params: { id: report.id } },
    );
    const served = createPublic({ ...life.world, assets: aPublicWorld().world.assets });
    const { html } = await aCitizen(served).post('/tra-cuu', { code });
    for (const page of [html, String(sheet.body)]) {
      expect(page).toContain('<i>Số: ……………</i>');
      expect(page).toContain('<i>Xã Mẫu Một, ngày 23 tháng 11 năm 2026</i>');
    }
  });

  test('names the place as it is called on the day of the sheet, and the province for its own Front', async () => {
    const { report } = await life.send();
    const guided = await life.act(report.id, 'intake', 'guide-elsewhere');
    const typeHistory = [
      { type: 'xa' as const, from: '2025-07-01' },
      { type: 'phuong' as const, from: '2027-01-01' },
    ];
    const units = mauUnits.units.map((unit) =>
      unit.code === '99001' ? { ...unit, type: 'phuong' as const, typeHistory } : unit,
    );
    const places = createPlaceIndex(compileUnits({ ...mauUnits, units }));
    const on = (at: string, frontBody = guided.frontBody) =>
      placeOnSheet(
        { ...guided, frontBody, guidance: { message: '', at } },
        directory.bodies,
        places,
        life.world.settings,
      );
    expect(on('2026-12-31T16:00:00.000Z')).toBe('Xã Mẫu Một');
    expect(on('2026-12-31T18:00:00.000Z')).toBe('Phường Mẫu Một');
    expect(on('2026-12-31T16:00:00.000Z', 'front-mau')).toBe('Tỉnh Mẫu');
  });
});
