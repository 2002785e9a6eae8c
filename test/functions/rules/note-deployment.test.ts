import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createJobs } from '../../../functions/jobs.ts';
import { rulebookFrom } from '../../../functions/rulebook.ts';
import { dueDate } from '../../../shared/domain/clocks/due.ts';
import { startLife, type Life } from '../../support/life.ts';

let life: Life;
beforeEach(async () => {
  life = await startLife();
});
afterEach(async () => {
  await life.engine.idle();
  await life.stop();
});

const changes = () => life.world.stores.rules.changes();

/** The same province on another version, whose settings have one more day off. */
const upgraded = (date: string): Life['world'] => {
  const { calendar } = life.world.settings;
  const dayOff = { date, name: { vi: 'Nghỉ riêng', en: 'Own day' }, act: 'Quyết định 9' };
  const settings = {
    ...life.world.settings,
    calendar: { ...calendar, extraDaysOff: [...calendar.extraDaysOff, dayOff] },
  };
  return {
    ...life.world,
    settings,
    rulebook: rulebookFrom(settings, () => life.world.stores.rules.confirmed()),
  };
};
const run = (world: Life['world']) => createJobs(world)({ job: 'recompute-clocks' }, {} as never);
const later = () => life.clock.advanceTo(new Date(life.clock.now().getTime() + 61 * 60_000));

describe('a version that is deployed', () => {
  test('is written down once, and its clocks are counted until they are settled', async () => {
    await life.send();
    expect(await run(life.world)).toEqual({ changes: 1, looked: 1, moved: 0 });
    await later();
    await run(life.world);
    await later();
    expect(await run(life.world)).toEqual({ changes: 0, looked: 0, moved: 0 });
    expect((await changes()).map(({ content }) => content.kind)).toEqual(['deployment']);
  });

  test('with another day off moves the clocks that run, and they keep the date that was told', async () => {
    const { report } = await life.send();
    await run(life.world);
    await later();
    const next = upgraded('2026-12-03');
    await run(next);
    const clock = (await life.report(report.id)).clocks.find(({ rule }) => rule === 'tell-citizen');
    expect(clock && dueDate(clock)).toBe('2026-12-09');
    expect(clock?.previousDue).toHaveLength(1);
    expect(await changes()).toHaveLength(2);
  });

  test('and the one before it again, is a change each time', async () => {
    await run(life.world);
    await later();
    await run(upgraded('2026-12-03'));
    await later();
    await run(life.world);
    expect(await changes()).toHaveLength(3);
  });
});
