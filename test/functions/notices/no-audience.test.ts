import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directory } from '../../mau-directory.ts';
import { startLife, type Life } from '../../support/life.ts';

let life: Life;
beforeAll(async () => {
  life = await startLife();
});
afterAll(async () => {
  await life.stop();
});

describe('an escalation to a body without officers', () => {
  test('goes to its mailbox; without a mailbox an officer finds it in the list of undelivered messages', async () => {
    // The centre is the only body whose officers never sign in here.
    const { report } = await life.send({ body: 'front-mau-1', post: 'commune-union-head' });
    expect(report.frontBody).toBe('front-mau');
    const centre = directory.bodies.find(({ id }) => id === 'front-vn');
    if (centre === undefined) throw new Error('no front-vn');
    await life.until('2026-11-27', 18);
    const { email, ...unreachable } = centre;
    await life.world.stores.directory.putBody(unreachable);
    await life.until('2026-12-15');
    const { undelivered } = life.world.stores;
    const toCentre = (await undelivered.givenUp(50)).filter(
      ({ to }) => 'body' in to && to.body === 'front-vn',
    );
    expect(toCentre.map(({ reportId }) => reportId)).toContain(report.id);
    expect(toCentre.map(({ text }) => text).join(' ')).toContain(report.number);

    await life.world.stores.directory.putBody(centre);
    life.mails.length = 0;
    await life.until('2027-01-15');
    const told = life.mails.filter(({ to }) => to === email);
    expect(told.length).toBeGreaterThan(0);
  });
});
