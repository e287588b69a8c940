/** Work that can stop between any two steps. */
export type Steps = Iterator<unknown>;

/** How long a slice may hold the main thread before it gives way. */
const sliceMs = 8;

/** Runs steps in slices, each in a task of its own, so that no tap waits for them. */
export interface Slices {
  /** @returns a promise that resolves when the steps are done or were given up */
  run(steps: Steps): Promise<void>;
  /** Gives up what has not run yet. */
  stop(): void;
}

/**
 * @param view - Window whose clock and tasks are used.
 * @param firstMs - What the first slice may take: before the first paint nobody is waiting yet.
 */
export function createSlices(view: Window, firstMs = 40): Slices {
  let stopped = false;
  let budget = firstMs;
  const nextTask = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        port1.close();
        resolve();
      });
      port1.start();
      port2.postMessage(null);
    });
  return {
    async run(steps) {
      while (!stopped) {
        const until = view.performance.now() + budget;
        budget = sliceMs;
        do {
          if (steps.next().done) return;
        } while (view.performance.now() < until);
        await nextTask();
      }
    },
    stop() {
      stopped = true;
    },
  };
}
