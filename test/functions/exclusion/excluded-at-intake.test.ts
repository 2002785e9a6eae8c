import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPublic } from '../../../functions/public.ts';
import { directory } from '../../mau-directory.ts';
import { canSee } from '../../../shared/domain/access.ts';
import { reportIdOf } from '../../../shared/sealing/report-id.ts';
import { aCitizen } from '../../support/a-citizen.ts';
import { startLife, type Life } from '../../support/life.ts';
import { aPublicWorld } from '../../support/public-world.ts';

let life: Life;
beforeAll(async () => {
  life = await startLife();
});
afterAll(async () => {
  await life.stop();
});

const atTheCommune = directory.officers.filter(({ body }) => body === 'front-mau-1');

describe('a report about the Front of the commune', () => {
  test.each([
    ['front-mau-1', 'commune-union-head'],
    ['ủy ban mttq việt nam xã mẫu một', 'Chủ tịch'],
    ['Mặt trận xã', 'Phó Chủ tịch'],
    ['Không rõ', 'Chủ tịch Mặt trận xã'],
  ])('is closed to everyone there from the start, in any spelling: %s, %s', async (body, post) => {
    life.mails.length = 0;
    const { report } = await life.send({ body, post });
    expect(report).toMatchObject({ frontBody: 'front-mau', excludedBodies: ['front-mau-1'] });
    expect(atTheCommune.some((officer) => canSee(officer, report))).toBe(false);
    expect(life.mails.map(({ to }) => to).some((to) => to.endsWith('@mattran.xa1.mau.example'))).toBe(false);
  });

  test('is closed to them when it comes by the API', async () => {
    const citizen = aCitizen(createPublic({ ...life.world, assets: aPublicWorld().world.assets }));
    const submission = {
      matter: 'other',
      body: 'Uy ban MTTQ xa',
      post: 'Chu tich',
      place: '99001',
      narrative: 'Thu tiền không có biên nhận.',
    };
    const { html } = await citizen.send('/api/v1/reports', {
      method: 'POST',
      type: 'application/json',
      body: JSON.stringify(submission),
    });
    await life.engine.idle();
    const code = (/"code":"([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('-', '');
    const report = await life.report(await reportIdOf(code, life.world.keys.mac));
    expect(report).toMatchObject({ frontBody: 'front-mau', excludedBodies: ['front-mau-1'] });
  });
});
