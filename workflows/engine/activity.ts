/** Knows whether anything is under way, so that a test or a jump of the clock can wait until all is at rest. */
export interface Activity {
  /** Something begins; the result says that it has come to rest, and may be called twice. */
  enter(): () => void;
  /** Resolves once nothing is under way. */
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
      // Looked at again: whoever is released first may set the next thing going.
      while (busy > 0) {
        await new Promise<void>((release) => {
          waiting.push(release);
        });
      }
    },
  };
};
