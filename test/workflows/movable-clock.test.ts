import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import { createMovableClock } from '../../workflows/engine/movable-clock.ts';

const START = new Date('2026-11-23T01:00:00.000Z');
const SECOND = 1000;
const DAY = 86_400 * SECOND;
const after = (ms: number): Date => new Date(START.getTime() + ms);

describe('a frozen clock', () => {
  const aClock = () => createMovableClock({ start: START, frozen: true });

  test('stands still until it is moved', async () => {
    const clock = aClock();
    expect(clock.now()).toEqual(START);
    await clock.advanceTo(after(DAY));
    expect(clock.now()).toEqual(after(DAY));
  });

  test('runs every timer on the way in the order of their instants, each at its own', async () => {
    const clock = aClock();
    const ran: [string, Date][] = [];
    for (const [name, ms] of [
      ['c', 30],
      ['a', 10],
      ['late', 31],
      ['b', 20],
      ['b too', 20],
    ] as const) {
      clock.at(after(ms), () => {
        ran.push([name, clock.now()]);
      });
    }
    await clock.advanceTo(after(30));
    expect(ran).toEqual([
      ['a', after(10)],
      ['b', after(20)],
      ['b too', after(20)],
      ['c', after(30)],
    ]);
  });

  test('runs a timer set on the way, if it is due on the way', async () => {
    const clock = aClock();
    const ran: Date[] = [];
    const everyDay = (): void => {
      ran.push(clock.now());
      clock.at(new Date(clock.now().getTime() + DAY), everyDay);
    };
    clock.at(after(DAY), everyDay);
    await clock.advanceTo(after(3.5 * DAY));
    expect(ran).toEqual([after(DAY), after(2 * DAY), after(3 * DAY)]);
  });

  test('lets each timer, and what it set going, come to rest before the next', async () => {
    const clock = aClock();
    const story: string[] = [];
    clock.onSettle(() => {
      story.push('rest');
      return Promise.resolve();
    });
    for (const name of ['first', 'second']) {
      clock.at(after(SECOND), async () => {
        story.push(`${name} begins`);
        await new Promise((resolve) => setImmediate(resolve));
        story.push(`${name} ends`);
      });
    }
    await clock.advanceTo(after(SECOND));
    expect(story).toEqual([
      'rest',
      'first begins',
      'first ends',
      'rest',
      'second begins',
      'second ends',
      'rest',
    ]);
  });

  test('runs no timer that was cancelled, even by another on the way', async () => {
    const clock = aClock();
    const ran = vi.fn();
    const cancel = clock.at(after(2), ran);
    clock.at(after(1), () => {
      cancel();
      cancel();
    });
    await clock.advanceTo(after(DAY));
    expect(ran).not.toHaveBeenCalled();
  });

  test('queues jumps that are asked for at the same time, and never goes back', async () => {
    const clock = aClock();
    const ran: number[] = [];
    clock.at(after(5), () => {
      ran.push(5);
    });
    await Promise.all([clock.advanceTo(after(10)), clock.advanceTo(after(3)), clock.advanceTo(after(20))]);
    expect(ran).toEqual([5]);
    expect(clock.now()).toEqual(after(20));
    await clock.advanceTo(START);
    expect(clock.now()).toEqual(after(20));
  });

  test('stops at a timer that fails, tells its error, and can be moved on', async () => {
    const clock = aClock();
    clock.at(after(5), () => {
      throw new Error('broken');
    });
    await expect(clock.advanceTo(after(10))).rejects.toThrow('broken');
    expect(clock.now()).toEqual(after(5));
    await clock.advanceTo(after(10));
    expect(clock.now()).toEqual(after(10));
  });

  test('runs what is due already without being moved, after the caller’s own turn', async () => {
    const clock = aClock();
    let ran = false;
    const due = new Promise<void>((resolve) => {
      clock.at(START, () => {
        ran = true;
        resolve();
      });
    });
    expect(ran).toBe(false);
    await due;
    expect(clock.now()).toEqual(START);
  });

  test('refuses a date that is none', async () => {
    const clock = aClock();
    expect(() => clock.at(new Date(NaN), () => undefined)).toThrow(RangeError);
    await expect(clock.advanceTo(new Date(NaN))).rejects.toThrow(RangeError);
  });

  test('in any order of setting runs all timers up to the target, sorted, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 1000 })),
        fc.integer({ min: 0, max: 1000 }),
        async (instants, target) => {
          const clock = aClock();
          const ran: number[] = [];
          for (const ms of instants) {
            clock.at(after(ms), () => {
              ran.push(ms);
            });
          }
          await clock.advanceTo(after(target));
          clock.stop();
          expect(ran).toEqual(instants.filter((ms) => ms <= target).sort((a, b) => a - b));
        },
      ),
    );
  });
});

describe('a clock that flows', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: START });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('follows real time from where it starts', async () => {
    const clock = createMovableClock({ start: after(DAY) });
    expect(clock.offset).toBe(DAY);
    await vi.advanceTimersByTimeAsync(5 * SECOND);
    expect(clock.now()).toEqual(after(DAY + 5 * SECOND));
  });

  test('runs a timer by itself when its instant comes', async () => {
    const clock = createMovableClock();
    const ran = vi.fn();
    clock.at(after(90 * SECOND), ran);
    await vi.advanceTimersByTimeAsync(90 * SECOND - 1);
    expect(ran).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(ran).toHaveBeenCalledOnce();
  });

  test('does not run a timer of 400 days at once, nor after the 24.8 days of Node’s longest timer', async () => {
    const clock = createMovableClock();
    const ran = vi.fn();
    clock.at(after(400 * DAY), ran);
    await vi.advanceTimersByTimeAsync(25 * DAY);
    expect(ran).not.toHaveBeenCalled();
    await clock.advanceTo(after(400 * DAY - 1));
    expect(ran).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(ran).toHaveBeenCalledOnce();
  });

  test('notices within a minute that a laptop has slept past a timer', async () => {
    const clock = createMovableClock();
    const ran = vi.fn();
    clock.at(after(8 * 3600 * SECOND), ran);
    vi.setSystemTime(after(9 * 3600 * SECOND));
    await vi.advanceTimersByTimeAsync(60 * SECOND);
    expect(ran).toHaveBeenCalledOnce();
  });

  test('goes on from the target of a jump, and its offset can be kept', async () => {
    const clock = createMovableClock();
    const ran = vi.fn();
    clock.at(after(DAY + SECOND), ran);
    await clock.advanceTo(after(DAY));
    expect([clock.now(), clock.offset]).toEqual([after(DAY), DAY]);
    expect(ran).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(ran).toHaveBeenCalledOnce();
    const next = createMovableClock({ start: new Date(Date.now() + clock.offset) });
    expect(next.now()).toEqual(clock.now());
  });

  test('runs no timer that another one of the same instant cancels', async () => {
    const clock = createMovableClock();
    const ran = vi.fn();
    clock.at(after(1), () => {
      cancel();
    });
    const cancel = clock.at(after(1), ran);
    await vi.advanceTimersByTimeAsync(1);
    expect(ran).not.toHaveBeenCalled();
  });

  test('is not held up by a timer that takes long', async () => {
    const clock = createMovableClock();
    const ran = vi.fn();
    clock.at(after(1), () => new Promise<void>(() => undefined));
    clock.at(after(2), ran);
    await vi.advanceTimersByTimeAsync(2);
    expect(ran).toHaveBeenCalledOnce();
  });

  test('leaves no real timer behind when it is stopped or has nothing to do', () => {
    const clock = createMovableClock();
    clock.at(after(DAY), () => undefined)();
    expect(vi.getTimerCount()).toBe(0);
    clock.at(after(DAY), () => undefined);
    expect(vi.getTimerCount()).toBe(1);
    clock.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
