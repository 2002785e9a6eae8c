import { describe, expect, test } from 'vitest';
import { createMovableClock } from '../../workflows/engine/movable-clock.ts';
import { nextRun, scheduleJobs } from '../../local/service/scheduled-jobs.ts';

const at = (text: string) => new Date(text);

describe('the schedule', () => {
  test.each([
    ['hour', '2026-11-23T02:14:00.000Z', '2026-11-23T03:00:00.000Z'],
    ['hour', '2026-11-23T03:00:00.000Z', '2026-11-23T04:00:00.000Z'],
    ['digest-hour', '2026-11-23T00:29:59.999Z', '2026-11-23T00:30:00.000Z'],
    ['digest-hour', '2026-11-23T00:30:00.000Z', '2026-11-24T00:30:00.000Z'],
    ['digest-hour', '2026-11-23T18:00:00.000Z', '2026-11-24T00:30:00.000Z'],
  ] as const)('every %s after %s comes at %s', (every, now, next) => {
    expect(nextRun({ job: 'reconcile', every }, at(now), '07:30')).toEqual(at(next));
  });

  test('runs each job at its moments while the clock is moved, and goes on after a failure', async () => {
    const clock = createMovableClock({ start: at('2026-11-22T23:30:00.000Z'), frozen: true });
    const runs: string[] = [];
    const errors: unknown[] = [];
    const run = (job: string) => {
      runs.push(`${job} ${clock.now().toISOString().slice(11, 16)}`);
      return Promise.reject(new Error('the table is away'));
    };
    const log = { info: () => undefined, error: (_message: string, error: unknown) => errors.push(error) };
    const jobs = scheduleJobs(clock, '07:30', run, log);
    await clock.advanceTo(at('2026-11-23T02:00:00.000Z'));
    await jobs.finished();
    expect(runs).toEqual([
      'reconcile 00:00',
      'recompute-clocks 00:00',
      'daily-digest 00:30',
      'reconcile 01:00',
      'recompute-clocks 01:00',
      'reconcile 02:00',
      'recompute-clocks 02:00',
    ]);
    expect(errors).toHaveLength(7);
    clock.stop();
  });
});
