import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPublic } from '../../../functions/public.ts';
import { newTrackingCode } from '../../../shared/domain/tracking-code.ts';
import { aCitizen } from '../../support/a-citizen.ts';
import { startLife, type Life } from '../../support/life.ts';
import { TRACK_PATHS } from '../../../web/layout/paths.ts';

let life: Life;
beforeAll(async () => {
  life = await startLife();
});
afterAll(() => life.stop());

describe('a message whose machine could not be woken', () => {
  test('is said to be saved, and the second press wakes the machine', async () => {
    const code = newTrackingCode((bytes) => new Uint8Array(bytes).fill(7));
    const { report } = await life.send({}, code);
    await life.act(report.id, 'intake', 'accept');
    await life.act(report.id, 'verifier', 'ask-reporter');
    const answered: string[] = [];
    let isDown = true;
    const { executions, stores } = life.world;
    const citizen = aCitizen(
      createPublic({
        ...life.world,
        assets: Object.fromEntries(
          ['citizen.css', 'paper.css', 'citizen.js', 'track.js'].map((name) => [name, `/assets/${name}`]),
        ),
        // The machine's timer is later than the reminder that is next now.
        stores: {
          ...stores,
          tokens: {
            get: async (id) => {
              const token = await stores.tokens.get(id);
              return token && { ...token, wakes: '2027-01-01T00:00:00.000Z' };
            },
          },
        },
        executions: {
          ...executions,
          answer: async (token, onward) => {
            if (isDown) throw new Error('states are down');
            answered.push(token);
            await executions.answer(token, onward);
          },
        },
      }),
    );
    const posted = { code, messageId: '01KAV3W0000000000000000000', message: 'Ở quán đầu thôn.', part: '' };

    const first = await citizen.post(TRACK_PATHS.message, posted);
    expect(first.status).toBe(503);
    isDown = false;
    const second = await citizen.post(TRACK_PATHS.message, posted);
    await life.engine.idle();

    expect(second.status).toBe(200);
    expect(answered).toHaveLength(1);
    expect(
      (await life.report(report.id)).events.filter(({ act }) => act === 'reporter-message'),
    ).toHaveLength(1);
  });
});
