import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canSee } from '../../../shared/domain/access.ts';
import { onDuty } from '../../../shared/domain/stand-in.ts';
import { directory } from '../../mau-directory.ts';
import type { Officer } from '../../../shared/schemas/officer.ts';
import { startLife, type Life } from '../../support/life.ts';

let life: Life;
beforeAll(async () => {
  life = await startLife();
});
afterAll(async () => {
  await life.stop();
});

const officer = (id: string): Officer => {
  const found = directory.officers.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no officer ${id}`);
  return found;
};
const away: Officer = {
  ...officer('tran-van-minh'),
  absences: [{ from: '2026-11-23', to: '2026-11-27', substitute: 'vo-van-hai' }],
};
const substitute = officer('vo-van-hai');

describe('a substitute', () => {
  test('sees and is told of the absent verifier’s reports, only during the absence', async () => {
    await life.world.stores.directory.putOfficer(away);
    const { report } = await life.send();
    life.mails.length = 0;
    await life.act(report.id, 'intake', 'accept');
    const verifying = await life.report(report.id);
    expect(life.mails.map(({ to }) => to)).toEqual([substitute.email]);
    expect(canSee(substitute, verifying)).toBe(false);
    expect(canSee(onDuty(substitute, [away], '2026-11-27'), verifying)).toBe(true);
    expect(canSee(onDuty(substitute, [away], '2026-11-28'), verifying)).toBe(false);
  });

  test('sees nothing of a report that is closed to them', async () => {
    const { report } = await life.send({ narrative: 'Việc khác.' });
    const verifying = { ...report, status: 'verifying' as const, assignee: away.id };
    const holder = { ...substitute, holds: [{ body: 'truong-thcs-mau-1', post: 'school-head' }] };
    expect(canSee(onDuty(substitute, [away], '2026-11-24'), verifying)).toBe(true);
    expect(canSee(onDuty(holder, [away], '2026-11-24'), verifying)).toBe(false);
  });
});
