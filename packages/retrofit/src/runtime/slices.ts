/** Work that can stop between any two steps. */
export type Steps = Iterator<unknown>;

/** How long a slice may hold the main thread before it gives way. */
const sliceMs = { least: 8, most: 40 };

/** Runs steps in slices, each in a task of its own, so that no tap waits for them. */
export interface Slices {
  /** @returns a promise that resolves when the steps are done or were given up */
  run(steps: Steps): Promise<void>;
  /** Gives up what has not run yet. */
  stop(): void;
  /** Whether everything was given up. */
  readonly stopped: boolean;
}

/**
 * @param view - Window whose clock and tasks are used.
 * @param firstMs - What the first slice may take: before the first paint nobody is waiting yet.
 */
export function createSlices(view: Window, firstMs = sliceMs.most): Slices {
  const state = { stopped: false };
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
      while (!state.stopped) {
        const until = view.performance.now() + budget;
        do {
          if (steps.next().done) return;
        } while (view.performance.now() < until);
        const paused = view.performance.now();
        await nextTask();
        // Where the page is painted anew after each slice, fewer and longer ones are done sooner.
        const pause = view.performance.now() - paused;
        budget = Math.min(sliceMs.most, Math.max(sliceMs.least, pause));
      }
    },
    stop() {
      state.stopped = true;
    },
    get stopped() {
      return state.stopped;
    },
  };
}
