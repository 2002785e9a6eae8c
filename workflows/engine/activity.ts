/** Counts running activities, so that a test or a jump of the clock can wait until there are none. */
export interface Activity {
  /** Marks the start of an activity; the returned function marks its end and may be called twice. */
  enter(): () => void;
  /** Resolves once no activity is running. */
  idle(): Promise<void>;
}

export const createActivity = (): Activity => {
  let busy = 0;
  let waiting: (() => void)[] = [];
  return {
    enter() {
      busy += 1;
      let entered = true;
      return () => {
        if (!entered) return;
        entered = false;
        busy -= 1;
        if (busy > 0) return;
        const released = waiting;
        waiting = [];
        for (const release of released) release();
      };
    },
    async idle() {
      // Checked again, because the first waiter that resumes may start a new activity.
      while (busy > 0) {
        await new Promise<void>((release) => {
          waiting.push(release);
        });
      }
    },
  };
};
