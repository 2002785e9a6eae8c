import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConsoleWorld } from '../../../functions/ports.ts';
import { mauUnits } from '../../../infra/provinces/mau-units.ts';
import { compileUnits } from '../../../shared/domain/places/compile-units.ts';
import { createPlaceIndex } from '../../../shared/domain/places/index-of-places.ts';
import { createPublic } from '../../../functions/public.ts';
import type { Role } from '../../../shared/schemas/officer.ts';
import { answerPages, aCitizen, GOOD_ANSWERS } from '../../support/a-citizen.ts';
import { aPublicWorld } from '../../support/public-world.ts';
import { startLife, type Life } from '../../support/life.ts';
import { atTheDesk, type DeskWorld } from '../../support/at-the-desk.ts';
import { showReport } from '../../../functions/casework/report-answer.ts';

/** Mẫu Một becomes a ward on 1 December 2026. */
const places = createPlaceIndex(
  compileUnits({
    ...mauUnits,
    units: mauUnits.units.map((unit) =>
      unit.code === '99001'
        ? {
            ...unit,
            type: 'phuong',
            typeHistory: [
              { type: 'xa', from: '2025-07-01' },
              { type: 'phuong', from: '2026-12-01' },
            ],
          }
        : unit,
    ),
  }),
);

let life: Life;
beforeAll(async () => {
  life = await startLife();
});
afterAll(async () => {
  await life.stop();
});

describe('a commune that becomes a ward', () => {
  const page = async (id: string, role: Role) => {
    const report = await life.report(id);
    const officer = { ...life.officer(role), substitutes: [] };
    const body = role === 'liaison' ? (report.hops.at(-1)?.body ?? '') : report.frontBody;
    const world = { ...life.world, places: () => Promise.resolve(places) } as unknown as DeskWorld &
      ConsoleWorld;
    const answer = await atTheDesk(showReport, { ...officer, body }, world, { params: { id } });
    return String(answer.body);
  };

  test('is called a commune on reports and letters of before, whenever one looks at them', async () => {
    const { report } = await life.send();
    await life.refer(report.id);
    await life.until('2026-12-02');
    for (const role of ['approver', 'liaison'] as const) {
      const shown = await page(report.id, role);
      expect(shown).toContain('Xã Mẫu Một');
      expect(shown).not.toContain('<dd>Phường Mẫu Một');
    }
  });

  test.each([
    ['2026-11-30T16:59:00Z', 'Xã Mẫu Một'],
    ['2026-11-30T17:00:00Z', 'Phường Mẫu Một'],
  ])('has its name of the day for a reporter at %s: %s', async (now, name) => {
    const { world } = aPublicWorld(new Date(now));
    const citizen = aCitizen(createPublic({ ...world, places: () => Promise.resolve(places) }));
    const asked = await answerPages(citizen, GOOD_ANSWERS.slice(0, 1));
    const found = await citizen.press(asked, { placeQuery: 'Mẫu Một' }, 'search');
    expect(found.html).toContain(`<b>${name}</b>`);
    expect((await citizen.press(found)).html).toContain(name);
    expect((await answerPages(citizen)).html).toContain(name);
  });
});
